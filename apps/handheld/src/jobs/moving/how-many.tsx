import { isBySerial } from '@floorhand/domain/jobs/moving/flow/by-serial';
import type { GoodsLine } from '@floorhand/domain/jobs/moving/flow/situation';
import type { ReactNode } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { CountCard } from '../../kit/count-card.tsx';
import { SerialsRead } from './serials-read.tsx';

interface HowManyProps {
  readonly title: string;
  readonly current: GoodsLine;
  /** Serials that were read of them. */
  readonly read: readonly string[];
  readonly units: number;
  readonly onUnits: (units: number) => void;
  /** The press that takes it. */
  readonly children: ReactNode;
}

/** A count with its keys, or the serials that make it up: the same at both ends of a move. */
export function HowMany({ title, current, read, units, onUnits, children }: HowManyProps) {
  const pick = useCopy('pick');
  const unit = useCopyByCode('unit');
  const most = current.line.quantity;
  if (isBySerial(current))
    return (
      <SerialsRead title={title} read={read} of={most}>
        {children}
      </SerialsRead>
    );
  return (
    <CountCard label={title}>
      <UnitsStepper
        title={title}
        value={units}
        least={1}
        most={most}
        onChange={onUnits}
        caption={pick('ofUnits', {
          total: most,
          unit: unit(current.sku?.unit ?? 'piece', { count: most }),
        })}
        state={units < most ? 'caution' : undefined}
      />
      {children}
    </CountCard>
  );
}
