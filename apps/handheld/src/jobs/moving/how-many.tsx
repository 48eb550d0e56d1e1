import type { ComponentProps, ReactNode } from 'react';

import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { CountCard } from '../../kit/count-card.tsx';

type HowManyProps = Omit<ComponentProps<typeof UnitsStepper>, 'state'> & {
  readonly most: number;
  /** The press that takes it. */
  readonly children: ReactNode;
};

/** A count with its keys, the same at both ends of a move. */
export function HowMany({ children, ...of }: HowManyProps) {
  return (
    <CountCard label={of.title}>
      <UnitsStepper {...of} state={of.value < of.most ? 'caution' : undefined} />
      {children}
    </CountCard>
  );
}
