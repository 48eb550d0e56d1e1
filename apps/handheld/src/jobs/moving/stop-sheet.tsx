import { forSupervisor } from '@floorhand/domain/jobs/moving/flow/on-problem';
import { reasonsFor, type StopReason } from '@floorhand/domain/jobs/moving/state';
import type { Besides } from '@floorhand/domain/kernel/own-words';
import { useState, type ReactNode } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { ProblemSheet } from '../../floor/problem-sheet.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';

interface StopSheetProps {
  readonly status: 'damaged' | 'hold';
  readonly title: string;
  /** What is done: "Take 2 out as damaged". */
  readonly what: string;
  readonly onRecord: (reason: StopReason, besides: Besides) => void;
  readonly onClose: () => void;
  /** How many, where that is still to be said. */
  readonly children?: ReactNode;
}

/** Goods are damaged or in doubt: why, with a picture for whoever decides about them. */
export function StopSheet({ status, title, what, onRecord, onClose, children }: StopSheetProps) {
  const t = useCopy('moving');
  const photo = useCopy('photo');
  const reasonOf = useCopyByCode('moving.reason');
  const [reason, setReason] = useState<StopReason | null>(null);
  return (
    <ProblemSheet
      title={title}
      detail={what}
      closeLabel={t('close')}
      photo={{ of: photo(status === 'damaged' ? 'ofDamage' : 'ofGoods'), is: 'optional' }}
      record={{ label: what, disabledReason: reason === null ? t('whyFirst') : undefined }}
      onRecord={(besides) => reason !== null && onRecord(reason, forSupervisor(besides))}
      onClose={onClose}
    >
      {children}
      <ChoiceGroup
        label={t('why')}
        labelShown="hidden"
        choices={reasonsFor(status).map((value) => ({ value, label: reasonOf(value) }))}
        value={reason}
        onChange={setReason}
      />
    </ProblemSheet>
  );
}
