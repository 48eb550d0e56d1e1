import { brandOf } from '../../../catalog/brand-of.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import type { PickFace } from '../../../layout/pick-face.ts';
import { nothingPlanned, planFace, type PlannedSoFar } from '../../../replenishing/plan-face.ts';
import { planned } from '../../../replenishing/plan-skus.ts';
import { waitable } from '../../../replenishing/waitable.ts';
import { picksWaiting, waitingEnded } from '../../../replenishing/waiting-pick.ts';
import type { Split } from '../evolve.ts';
import type { PickTask } from '../state.ts';
import type { Gap } from './record-short.ts';

/** Units of a gap that replenishment brings, the face where they arrive, and what has to be opened for them. */
export interface Wait {
  readonly face: PickFace;
  readonly units: number;
  readonly plan: PlannedSoFar;
}

interface Situation {
  readonly view: View;
  readonly context: Pick<DecideContext, 'commandId' | 'occurredAt'>;
}

/**
 * How many units of a gap that no bin has can wait for replenishment [PK25]: as many as reserve has, or as are on
 * their way and nobody else waits for. Null when there is none. A closed face, or one with other goods in it, is
 * filled up by nobody.
 */
export function waitingUnitsFor(
  gap: Pick<Gap, 'skuId' | 'locationId' | 'cause' | 'found'>,
  missing: number,
  { view, context }: Situation,
): Wait | null {
  const { skuId, locationId, cause, found } = gap;
  const brand = brandOf(view, skuId);
  if (!brand || missing <= 0) return null;
  const now = context.occurredAt;
  const isClosed = cause === 'blocked' || cause === 'wrong_product';
  const at = isClosed ? { notAt: locationId } : { preferred: locationId };
  const can = waitable(view, { skuId, brand, today: now.slice(0, 10), now }, at);
  const units = Math.min(missing, can?.units ?? 0);
  if (!can || units === 0) return null;
  const soFar = nothingPlanned();
  // The person stands there and said how many there are: the book is not asked about this face.
  const more = { waiting: units, ...(can.face.locationId === locationId ? { held: found } : {}) };
  planFace(view, { face: can.face, reason: 'urgent', now, commandId: context.commandId, more, soFar });
  return { face: can.face, units, plan: soFar };
}

/** Splits wait at the face; the way back ends the waiting and withdraws what nobody has begun to bring. */
export function waitFor(
  { face, plan }: Wait,
  of: {
    readonly splits: readonly Split[];
    readonly open: readonly Entry<PickTask>[];
    readonly context: DecideContext;
  },
): { readonly events: readonly DomainEvent[]; readonly back: readonly DomainEvent[] } {
  const { commandId, occurredAt: since } = of.context;
  const picks = of.splits.flatMap(({ taskId, quantity }, i) => {
    const task = of.open.find(({ key }) => key === taskId)?.body;
    if (!task) return [];
    const { runId, slot, orderId, lineKey, skuId, seq } = task;
    const pickId = `${runId}.${commandId}-w${i + 1}`;
    const { locationId } = face;
    return [{ pickId, pick: { runId, slot, orderId, lineKey, skuId, locationId, quantity, seq, since } }];
  });
  const { events, back } = planned(plan);
  const ended = picks.map(({ pickId, pick }) => ({ pickId, quantity: pick.quantity }));
  return {
    events: [picksWaiting.create({ picks }), ...events],
    back: [waitingEnded.create({ picks: ended }), ...back],
  };
}
