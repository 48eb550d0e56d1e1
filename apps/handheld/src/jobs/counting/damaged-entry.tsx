import { setNumber } from '@floorhand/domain/jobs/counting/flow/on-goods';
import type { CountedLine } from '@floorhand/domain/jobs/counting/flow/situation';

import { useCopy } from '../../copy/use-copy.ts';
import { NumberEntry } from '../../kit/number-entry.tsx';
import type { Counting } from './use-counting.ts';

interface DamagedEntryProps {
  readonly current: CountedLine;
  readonly counting: Counting;
  readonly onClose: () => void;
}

/** How many of those that were counted are damaged. They are booked apart once a supervisor agrees. */
export function DamagedEntry({ current, counting, onClose }: DamagedEntryProps) {
  const t = useCopy('count');
  const pick = useCopy('pick');
  const shared = useCopy('shared');
  const { line } = current;
  const total = line.good + line.damaged;
  return (
    <NumberEntry
      words={{
        title: t('howManyDamaged'),
        closeLabel: t('closeSheet'),
        clearLabel: shared('clear'),
        deleteLabel: shared('deleteDigit'),
        done: (value) => t('damagedAre', { count: value }),
        tooMany: (most) => pick('mostIs', { count: most }),
      }}
      value={line.damaged}
      caption={t('ofCounted', { count: total })}
      most={total}
      onClose={onClose}
      onDone={(damaged) => {
        onClose();
        void counting.act((now, { entry }) => setNumber(now, current, { total, damaged, entry }));
      }}
    />
  );
}
