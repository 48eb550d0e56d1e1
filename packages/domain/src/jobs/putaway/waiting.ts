import type { Entry, View } from '../../kernel/document.ts';
import { putawayTaskDocument, type PutawayTask } from '../putaway-task.ts';

const hourMs = 3_600_000;
const longestWaitMs = { normal: 4 * hourMs, needed_now: hourMs } as const;

/** Units nobody has taken yet, those that somebody needs first, then the longest waiting. */
export function waitingUnits(view: View): readonly Entry<PutawayTask>[] {
  const rank = { needed_now: 0, normal: 1 } as const;
  return view
    .list(putawayTaskDocument, 'open', 'open')
    .filter(({ body }) => body.claim === undefined)
    .toSorted(
      (a, b) =>
        rank[a.body.urgency] - rank[b.body.urgency] ||
        (a.body.openedAt < b.body.openedAt ? -1 : a.body.openedAt > b.body.openedAt ? 1 : 0) ||
        (a.key < b.key ? -1 : 1),
    );
}

/**
 * Units that linger in receiving, on a trolley or not [PA18], the longest first.
 * @param now ISO instant
 */
export const lingeringUnits = (view: View, now: string): readonly Entry<PutawayTask>[] =>
  view
    .list(putawayTaskDocument, 'open', 'open')
    .filter(({ body }) => Date.parse(now) - Date.parse(body.openedAt) > longestWaitMs[body.urgency])
    .toSorted((a, b) => (a.body.openedAt < b.body.openedAt ? -1 : 1));
