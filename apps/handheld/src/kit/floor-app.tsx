import type { ReactNode } from 'react';

import { Frame, type FrameState } from './frame.tsx';
import { OverlayContext, useOverlay } from './overlay.tsx';

export interface FloorAppProps {
  readonly strip: ReactNode;
  readonly rail?: ReactNode;
  /** Where, what, how many: scrolls when it does not fit. */
  readonly children: ReactNode;
  /** Scan bar and exceptions: always in sight, never scrolled. */
  readonly dock?: ReactNode;
  readonly frame?: FrameState | undefined;
}

/** The grid of every floor screen. A `Sheet` anywhere inside covers it and makes it inert. */
export function FloorApp({ strip, rail, children, dock, frame }: FloorAppProps) {
  const { host, covered, setRoot } = useOverlay();
  const framed = frame === 'wrong' || frame === 'attention';
  return (
    <OverlayContext value={host}>
      <div className="fh-app" data-framed={framed ? '' : undefined}>
        <div className="fh-screen" inert={covered}>
          {strip}
          {rail}
          <main className="fh-main">{children}</main>
          {dock !== undefined && <div className="fh-dock">{dock}</div>}
        </div>
        <div ref={setRoot} />
        {frame !== undefined && <Frame state={frame} />}
      </div>
    </OverlayContext>
  );
}
