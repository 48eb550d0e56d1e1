import type { PickFace } from '@floorhand/domain/layout/pick-face';

import { useCopy } from '../../copy/use-copy.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';

const most = 99_999;

export type Amounts = Pick<PickFace, 'min' | 'max'>;

interface FaceAmountsProps {
  readonly value: Amounts;
  readonly onChange: (value: Amounts) => void;
}

/** The least and the most of a pick bin, in base units. */
export function FaceAmounts({ value, onChange }: FaceAmountsProps) {
  const t = useCopy('replenish');
  const least = t('desk.least');
  const highest = t('desk.most');
  return (
    <>
      <UnitsStepper
        title={least}
        caption={least}
        value={value.min}
        least={0}
        most={most}
        onChange={(min) => onChange({ ...value, min })}
      />
      <UnitsStepper
        title={highest}
        caption={highest}
        value={value.max}
        least={1}
        most={most}
        onChange={(max) => onChange({ ...value, max })}
      />
    </>
  );
}
