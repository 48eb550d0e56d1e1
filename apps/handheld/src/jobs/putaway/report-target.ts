import { reportBin } from '@floorhand/domain/jobs/putaway/decide/bin-report';
import type { Situation } from '@floorhand/domain/jobs/putaway/flow/situation';
import type { InsteadReason } from '@floorhand/domain/storage-rules/instead-reason';
import { draft } from '@floorhand/domain/kernel/command';
import type { Besides } from '@floorhand/domain/kernel/own-words';

import type { PhotographedBin } from '../../floor/bin-problem-sheet.tsx';
import { quiet, type Pressed } from './use-putaway.ts';

/** The sheet over the drop; a scan closes it. */
export type OpenSheet =
  | 'more'
  | 'choose'
  | 'difference'
  | 'damage'
  | 'label'
  | 'labelCheck'
  | 'correct'
  | 'practice'
  | 'unknown'
  | PhotographedBin
  | null;

/** The bin the person stands at, or was sent to. */
export const binNow = ({ at, current }: Situation): string | null =>
  at?.locationId ?? current?.target?.locationId ?? null;

/** The person says what is wrong with that bin. */
export const reportTarget =
  (reason: InsteadReason, besides: Besides = {}): Pressed =>
  (situation) => {
    const locationId = binNow(situation);
    return locationId === null
      ? null
      : quiet([draft(reportBin, { locationId, reason, ...besides })], 'bin_noted');
  };
