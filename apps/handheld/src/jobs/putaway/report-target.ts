import { reportBin } from '@floorhand/domain/jobs/putaway/decide/bin-report';
import type { InsteadReason } from '@floorhand/domain/storage-rules/instead-reason';
import { draft } from '@floorhand/domain/kernel/command';

import type { PhotographedBin } from '../../floor/bin-problem-sheet.tsx';
import type { NamedPhotos } from '../../floor/problem-sheet.tsx';
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

/** The person says what is wrong with the bin: the one they stand at, or the one they were sent to. */
export const reportTarget =
  (reason: InsteadReason, named: Pick<NamedPhotos, 'blobs'> = {}): Pressed =>
  ({ at, current }) => {
    const locationId = at?.locationId ?? current?.target?.locationId;
    return locationId === undefined
      ? null
      : quiet([draft(reportBin, { locationId, reason, ...named })], 'bin_noted');
  };
