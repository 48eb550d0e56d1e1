import type { View } from './kernel/document.ts';
import type { DomainEvent } from './kernel/event.ts';
import { retireRuns } from './jobs/picking/retire-runs.ts';
import { retireLoads } from './jobs/receiving/retire-loads.ts';
import { overduePhotos } from './photos/overdue-photos.ts';

/**
 * What nobody needs any more, and what did not come in time, as events of the system: documents on devices stay few
 * however long a building works.
 * Ask again until there is nothing.
 *
 * @param now ISO instant
 */
export const finishedWork = (view: View, now: string): readonly DomainEvent[] => [
  ...retireRuns(view, now),
  ...retireLoads(view, now),
  ...overduePhotos(view, now),
];
