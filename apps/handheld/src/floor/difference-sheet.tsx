import type { Besides } from '@floorhand/domain/kernel/own-words';
import { useState } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { Note } from '../kit/note.tsx';
import { ProblemSheet } from './problem-sheet.tsx';
import { UnitsStepper } from './units-stepper.tsx';

interface DifferenceSheetProps {
  /** Units that should be there. */
  readonly says: number;
  /** Who says so, and of what. */
  readonly detail: string;
  /** Units that were read one by one, where that is how they are counted; null: the person says how many. */
  readonly read?: number | null;
  /** What it is called when nothing differs. */
  readonly same: string;
  readonly onRecord: (found: number, besides: Besides) => void;
  readonly onClose: () => void;
}

const most = 9999;

/** Fewer or more in the hands or on the trolley than there should be. */
export function DifferenceSheet({
  says,
  read = null,
  detail,
  same,
  onRecord,
  onClose,
}: DifferenceSheetProps) {
  const t = useCopy('putaway');
  const photo = useCopy('photo');
  const [said, setFound] = useState(says);
  const found = read ?? said;
  const gap = found - says;
  return (
    <ProblemSheet
      title={t('difference.title')}
      detail={detail}
      closeLabel={t('closeSheet')}
      photo={{ of: photo('ofGoods'), is: 'optional' }}
      record={{
        label: t('difference.record', { count: found }),
        disabledReason: gap === 0 ? same : undefined,
      }}
      onRecord={(besides) => onRecord(found, besides)}
      onClose={onClose}
    >
      <UnitsStepper
        title={t('difference.title')}
        value={found}
        least={read ?? 0}
        most={read ?? most}
        onChange={setFound}
        caption={
          gap === 0 ? same : t(gap > 0 ? 'difference.more' : 'difference.fewer', { count: Math.abs(gap) })
        }
        state={gap === 0 ? undefined : 'caution'}
      />
      {gap !== 0 && <Note title={t('difference.told')} />}
    </ProblemSheet>
  );
}
