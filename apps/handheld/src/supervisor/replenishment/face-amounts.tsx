import type { PickFace } from '@floorhand/domain/layout/pick-face';

import { useCopy } from '../../copy/use-copy.ts';
import { Stepper } from '../../kit/stepper.tsx';

const most = 99_999;

export type Amounts = Pick<PickFace, 'min' | 'max'>;

interface FaceAmountsProps {
  readonly value: Amounts;
  readonly onChange: (value: Amounts) => void;
}

/** The least and the most of a pick bin, in base units. */
export function FaceAmounts({ value, onChange }: FaceAmountsProps) {
  const t = useCopy('replenish');
  const pick = useCopy('pick');
  const shared = useCopy('shared');
  const steps = (title: string) => ({
    most,
    caption: title,
    lessLabel: pick('oneLess'),
    moreLabel: pick('oneMore'),
    typing: {
      label: pick('typeQuantity'),
      words: {
        title,
        closeLabel: shared('close'),
        clearLabel: shared('clear'),
        deleteLabel: shared('deleteDigit'),
        done: (units: number) => pick('useQuantity', { count: units }),
        tooMany: (limit: number) => pick('mostIs', { count: limit }),
      },
    },
  });
  return (
    <>
      <Stepper
        {...steps(t('desk.least'))}
        value={value.min}
        least={0}
        onChange={(min) => onChange({ ...value, min })}
      />
      <Stepper
        {...steps(t('desk.most'))}
        value={value.max}
        least={1}
        onChange={(max) => onChange({ ...value, max })}
      />
    </>
  );
}
