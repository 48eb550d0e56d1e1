import { brandOf } from '../catalog/brand-of.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { Entry, View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { tasksAdded, undoForgotten } from '../jobs/picking/events.ts';
import {
  noProgress,
  pickTaskDocument,
  progressDocument,
  runDocument,
  type PickTask,
} from '../jobs/picking/state.ts';
import { locationDocument } from '../layout/location.ts';
import { isAllocatable } from '../stock/allocate.ts';
import { balanceKey, earliestExpiry } from '../stock/balance.ts';
import { stockAllocated } from '../stock/ledger.ts';
import { atLocation } from '../stock/place.ts';
import { poolAt } from '../stock/pool.ts';
import { waitingAt, waitingEnded, type WaitingPick } from './waiting-pick.ts';

/** Good units that were just put into a face. */
export interface Arrived {
  readonly lot: string | null;
  readonly expiry: string | null;
  readonly units: number;
}

interface Served {
  readonly pickId: string;
  readonly taskId: string;
  readonly task: PickTask;
}

/**
 * Lines that waited for a face come back into their routes as far as goods arrived [RP8], the longest waiting first:
 * each becomes a stop again, and the units are promised to it. In a run that somebody walks it comes last, so that
 * the stop they are at stays the one they are at.
 */
export function servedPicks(
  view: View,
  context: DecideContext,
  at: { readonly skuId: string; readonly locationId: string; readonly arrived: readonly Arrived[] },
): readonly DomainEvent[] {
  const waiting = waitingAt(view, at).filter(
    ({ body }) => (view.get(runDocument, body.runId)?.status ?? 'finished') !== 'finished',
  );
  const fit = at.arrived
    .map((goods) => ({ ...goods, expiry: expiryThere(view, at, goods) }))
    .filter((goods) => isSellable(view, context, { ...at, goods }));
  if (waiting.length === 0 || fit.length === 0) return [];
  const served = match(waiting, fit, { view, at, commandId: context.commandId });
  const runs = [...new Set(served.map(({ task }) => task.runId))];
  return [
    waitingEnded.create({
      picks: served.map(({ pickId, task }) => ({ pickId, quantity: task.quantity })),
    }),
    ...runs.flatMap((runId) => [
      tasksAdded.create({
        runId,
        tasks: served
          .filter(({ task }) => task.runId === runId)
          .map(({ taskId, task }) => ({ taskId, task })),
      }),
      // A short that is taken back now would ask for these units twice.
      ...(undoesWaiting(view, runId) ? [undoForgotten.create({ runId })] : []),
    ]),
    ...served.map(({ task }) =>
      stockAllocated.create({ balanceKey: task.balanceKey, quantity: task.quantity }),
    ),
  ];
}

/** Units of a lot lie there as one, and it expires with its first unit [S4], whatever the label of these says. */
function expiryThere(
  view: View,
  { skuId, locationId }: { readonly skuId: string; readonly locationId: string },
  { lot, expiry }: Arrived,
): string | null {
  const pool = poolAt(view, atLocation(locationId), { skuId, lot });
  return pool && pool.quantity > 0 ? earliestExpiry(expiry, pool.expiry) : expiry;
}

const undoesWaiting = (view: View, runId: string): boolean =>
  (view.get(progressDocument, runId) ?? noProgress).undo.some(({ what }) => what === 'record_short');

/** Whether units that came may serve orders at all. A doubt speaks of what was there before them. */
function isSellable(
  view: View,
  { occurredAt }: DecideContext,
  { skuId, locationId, goods }: { skuId: string; locationId: string; goods: Arrived },
): boolean {
  const brand = brandOf(view, skuId);
  const location = view.get(locationDocument, locationId);
  if (!brand || !location) return false;
  const today = occurredAt.slice(0, 10);
  const { expiry } = goods;
  return isAllocatable({ status: 'available', expiry }, { ...location, doubtful: false }, { brand, today });
}

function match(
  waiting: readonly Entry<WaitingPick>[],
  arrived: readonly Arrived[],
  { view, at, commandId }: { view: View; at: { skuId: string; locationId: string }; commandId: string },
): readonly Served[] {
  const served: Served[] = [];
  const left = arrived.map((goods) => ({ ...goods }));
  for (const { key: pickId, body } of waiting) {
    let open = body.quantity;
    for (const goods of left) {
      const quantity = Math.min(open, goods.units);
      if (quantity <= 0) continue;
      open -= quantity;
      goods.units -= quantity;
      const taskId = `${pickId}.${commandId}-${served.length + 1}`;
      served.push({ pickId, taskId, task: taskOf(view, body, { ...at, ...goods, quantity }) });
    }
  }
  return served;
}

function taskOf(
  view: View,
  pick: WaitingPick,
  at: {
    readonly skuId: string;
    readonly locationId: string;
    readonly lot: string | null;
    readonly expiry: string | null;
    readonly quantity: number;
  },
): PickTask {
  const { runId, slot, orderId, lineKey } = pick;
  const { skuId, locationId, lot, expiry, quantity } = at;
  const isWalked = view.get(runDocument, runId)?.status === 'claimed';
  const last = Math.max(0, ...view.list(pickTaskDocument, 'runId', runId).map(({ body }) => body.seq));
  return {
    runId,
    slot,
    orderId,
    lineKey,
    skuId,
    lot,
    expiry,
    locationId,
    balanceKey: balanceKey(atLocation(locationId), { skuId, lot, serial: null }, 'available'),
    quantity,
    picked: 0,
    short: 0,
    seq: isWalked ? last + 1 : pick.seq,
    skips: 0,
    added: true,
  };
}
