import type { ReactNode } from 'react';

import { OverlayContext, useOverlay } from '../kit/overlay.tsx';

export interface SignInFrameProps {
  /** A `BrandHeader`. */
  readonly header: ReactNode;
  /** The badge step gives the free height to the scan bar. */
  readonly step: 'badge' | 'pin';
  readonly children: ReactNode;
}

/** Everything of sign-in is in one reach: it has no dock. */
export function SignInFrame({ header, step, children }: SignInFrameProps) {
  const { host, covered, setRoot } = useOverlay();
  return (
    <OverlayContext value={host}>
      <div className="fh-app">
        <div className="fh-screen" inert={covered}>
          {header}
          <main className="fh-signin" data-step={step}>
            {children}
          </main>
        </div>
        <div ref={setRoot} />
      </div>
    </OverlayContext>
  );
}
