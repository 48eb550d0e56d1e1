import type { View } from '../../kernel/document.ts';
import type { DomainEvent } from '../../kernel/event.ts';
import { handlingUnitDocument } from '../../handling-units/handling-unit.ts';
import { runRetired } from './events.ts';
import { runDocument, type Run } from './state.ts';

const dayMs = 24 * 3_600_000;
/** Long enough for the questions of the day after. */
const keepMs = 2 * dayMs;
/** A tote that stands at a station needs its run to be packed; after this nobody is going to. */
const keepUnpackedMs = 14 * dayMs;
/** One commit stays small; the next look takes more. */
const mostAtOnce = 20;

/**
 * Finished runs that devices need not hold any more, the oldest first [PK30].
 *
 * @param now ISO instant
 */
export function retireRuns(view: View, now: string): readonly DomainEvent[] {
  const nowMs = Date.parse(now);
  const old = view
    .list(runDocument, 'status', 'finished')
    .filter(({ body }) => nowMs - finishedMs(body) >= keepMs)
    .toSorted((x, y) => finishedMs(x.body) - finishedMs(y.body) || (x.key < y.key ? -1 : 1));
  const totes = droppedTotes(view, old);
  return old
    .flatMap(({ key: runId, body }, i) => {
      const dropped = totes[i] ?? [];
      const waits = dropped.length > 0 && nowMs - finishedMs(body) < keepUnpackedMs;
      return waits ? [] : [runRetired.create({ runId, totes: [...dropped] })];
    })
    .slice(0, mostAtOnce);
}

const finishedMs = ({ finishedAt }: Run): number =>
  finishedAt === null ? Number.POSITIVE_INFINITY : Date.parse(finishedAt);

/** Per run the totes that still stand where it left them. */
function droppedTotes(
  view: View,
  runs: readonly { readonly key: string; readonly body: Run }[],
): readonly (readonly string[])[] {
  const orderIds = [...new Set(runs.flatMap(({ body }) => body.slots.map(({ orderId }) => orderId)))];
  const units = view.listMany(handlingUnitDocument, 'orderId', orderIds).flat();
  return runs.map(({ key: runId }) =>
    units.flatMap(({ key, body }) => (body.runId === runId && body.state === 'dropped' ? [key] : [])),
  );
}
