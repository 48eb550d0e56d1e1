import { reportBin } from '@floorhand/domain/jobs/putaway/decide/bin-report';
import type { InsteadReason } from '@floorhand/domain/storage-rules/instead-reason';
import { draft } from '@floorhand/domain/kernel/command';

import { quiet, type Pressed } from './use-putaway.ts';

/** The sheet over the drop; a scan closes it. */
export type OpenSheet = 'more' | 'choose' | 'difference' | 'correct' | 'practice' | 'unknown' | null;

/** The person says what is wrong with the bin: the one they stand at, or the one they were sent to. */
export const reportTarget =
  (reason: InsteadReason): Pressed =>
  ({ at, current }) => {
    const locationId = at?.locationId ?? current?.target?.locationId;
    return locationId === undefined ? null : quiet([draft(reportBin, { locationId, reason })], 'bin_noted');
  };
