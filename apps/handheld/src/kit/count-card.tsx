import type { ReactNode } from 'react';

import { Card } from './card.tsx';

/** Room for counting: a `Stepper` that takes the height, and the button that fills the rest. */
export function CountCard({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Card className="fh-count" label={label}>
      {children}
    </Card>
  );
}
