import { inboundDocument } from '../../inbound/inbound.ts';
import type { View } from '../../kernel/document.ts';
import type { DomainEvent } from '../../kernel/event.ts';
import { putawayTaskDocument } from '../putaway-task.ts';
import { loadRetired } from './events.ts';
import { receiptDocument, receivingUnitDocument, type Receipt } from './state.ts';

/** Long enough for what comes after: the supplier's answer, a pallet nobody put away. */
const keepMs = 7 * 24 * 3_600_000;
/** One commit stays small; the next look takes more. */
const mostAtOnce = 20;

/**
 * Closed loads that devices need not hold any more, the oldest first [RC18].
 *
 * @param now ISO instant
 */
export function retireLoads(view: View, now: string): readonly DomainEvent[] {
  const nowMs = Date.parse(now);
  const old = view
    .list(receiptDocument, 'phase', 'closed')
    .filter(({ body }) => nowMs - closedMs(body) >= keepMs)
    .toSorted((a, b) => closedMs(a.body) - closedMs(b.body) || (a.key < b.key ? -1 : 1))
    .slice(0, mostAtOnce);
  const documents = view.getMany(
    inboundDocument,
    old.map(({ body }) => body.inboundId),
  );
  return old.flatMap(({ key: receiptId, body }, i) => {
    if (waits(view, receiptId)) return [];
    const inbound = documents[i];
    const isLast = inbound?.status === 'closed' && inbound.loads === body.load;
    return [loadRetired.create({ receiptId, document: isLast ? body.inboundId : null })];
  });
}

const closedMs = ({ closedAt }: Receipt): number =>
  closedAt === null ? Number.POSITIVE_INFINITY : Date.parse(closedAt);

/** A pallet of the load still stands at the door. */
function waits(view: View, receiptId: string): boolean {
  const units = view.list(receivingUnitDocument, 'receiptId', receiptId);
  const tasks = view.getMany(
    putawayTaskDocument,
    units.map(({ key }) => key),
  );
  return tasks.some((task) => task?.status === 'open' && task.receiptId === receiptId);
}
