import { OctagonX } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from './icon.tsx';

export interface HaltScreenProps {
  readonly title: string;
  /** What to do, then why. */
  readonly children: ReactNode;
  /** `Button`s; at least one way on. */
  readonly actions: ReactNode;
}

/** Stops the work. Only for a device that can keep no more records. */
export function HaltScreen({ title, children, actions }: HaltScreenProps) {
  return (
    <main className="fh-halt" role="alert">
      <div>
        <Icon shape={OctagonX} />
        <h1>{title}</h1>
        {children}
      </div>
      <div>{actions}</div>
    </main>
  );
}
