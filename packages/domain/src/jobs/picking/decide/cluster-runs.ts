import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import type { Site } from '../../../layout/location.ts';
import type { Order, PriorityBand } from '../../../orders/order.ts';
import { bandRank } from '../../../orders/release-rule.ts';
import { picksWaiting } from '../../../replenishing/waiting-pick.ts';
import { runCreated } from '../events.ts';
import type { PickTask } from '../state.ts';
import { stopKey, stopsOf } from '../stops.ts';
import { depot, walkingOrder } from './resequence.ts';

/** Stock for one order line at one balance. */
export interface PlannedTask {
  readonly lineKey: string;
  readonly skuId: string;
  readonly balanceKey: string;
  readonly locationId: string;
  readonly lot: string | null;
  readonly expiry: string | null;
  readonly quantity: number;
  /** Replenishment has to bring it first: nothing is promised yet. */
  readonly waits: boolean;
}

export interface PlannedOrder {
  readonly orderId: string;
  readonly order: Order;
  readonly tasks: readonly PlannedTask[];
  /** Dispatch of its carrier and brand that it can still reach. */
  readonly cutOffAt: string | null;
}

/** The cut-off that comes first among orders; null when none has one. */
export const firstCutOff = (orders: readonly PlannedOrder[]): string | null =>
  orders.flatMap(({ cutOffAt }) => cutOffAt ?? []).toSorted()[0] ?? null;

/** The most urgent band among orders. */
export const firstBand = (orders: readonly PlannedOrder[]): PriorityBand =>
  orders.map(({ order }) => order.band).toSorted((a, b) => bandRank[a] - bandRank[b])[0] ?? 'normal';

interface Cart {
  readonly orders: PlannedOrder[];
  readonly stops: Set<string>;
}

/**
 * Fills carts in release order: each order goes onto the first cart for its carrier that has a free slot and stays
 * within the stops one walk should have, so that a carrier's orders travel together even when others lie between.
 */
export function clusterRuns(
  planned: readonly PlannedOrder[],
  site: Pick<Site, 'cartSlots' | 'maximumStopsPerRun'>,
): readonly (readonly PlannedOrder[])[] {
  const carts: Cart[] = [];
  for (const order of planned) {
    const stops = order.tasks.map(stopKey);
    const cart = carts.find((candidate) => hasRoom(candidate, { order, stops, site }));
    if (!cart) carts.push({ orders: [order], stops: new Set(stops) });
    else {
      cart.orders.push(order);
      for (const stop of stops) cart.stops.add(stop);
    }
  }
  return carts.map(({ orders }) => orders);
}

function hasRoom(
  cart: Cart,
  {
    order,
    stops,
    site,
  }: { order: PlannedOrder; stops: readonly string[]; site: Parameters<typeof clusterRuns>[1] },
): boolean {
  return (
    cart.orders.length < site.cartSlots &&
    cart.orders[0]?.order.carrier === order.order.carrier &&
    new Set([...cart.stops, ...stops]).size <= site.maximumStopsPerRun
  );
}

/** One run with its tasks in walking order, and what waits until it is brought [PK25]. */
export function runEvents(
  plan: {
    readonly runId: string;
    readonly waveId: string;
    readonly orders: readonly PlannedOrder[];
  },
  { view, context }: { readonly view: View; readonly context: DecideContext },
): readonly DomainEvent[] {
  const { runId, waveId, orders } = plan;
  const planned = orders.flatMap(({ tasks }) => tasks);
  const unsorted = orders.flatMap(({ orderId, tasks }, i) =>
    tasks.map(({ waits: _waits, ...task }): PickTask => ({
      ...task,
      runId,
      slot: i + 1,
      orderId,
      picked: 0,
      short: 0,
      seq: 0,
      skips: 0,
      added: false,
    })),
  );
  const entries = unsorted.map((body, i) => ({ key: `${runId}.${String(i + 1).padStart(3, '0')}`, body }));
  const order = walkingOrder(entries, { view, context, start: depot(view), firstSeq: 1 });
  const all = entries.map(({ key, body }) => ({
    taskId: key,
    task: { ...body, seq: order.get(key) ?? 0 },
  }));
  const tasks = all.filter((_, i) => planned[i]?.waits !== true);
  const waiting = all.filter((_, i) => planned[i]?.waits === true);
  const stops = stopsOf(tasks.map(({ taskId, task }) => ({ key: taskId, body: task })));
  const created = runCreated.create({
    runId,
    run: {
      waveId,
      status: 'ready',
      band: firstBand(orders),
      carrier: orders[0]?.order.carrier ?? null,
      cutOffAt: firstCutOff(orders),
      slots: orders.map(({ orderId, order: { reference, brand } }, i) => ({
        slot: i + 1,
        orderId,
        orderReference: reference,
        brand,
        tote: null,
        full: [],
      })),
      stops: stops.length,
      units: unsorted.reduce((sum, { quantity }) => sum + quantity, 0),
      unitsPicked: 0,
      unitsShort: 0,
      firstLocationId: stops[0]?.locationId ?? null,
      claim: null,
      stationId: null,
      finishedAt: null,
    },
    tasks,
  });
  if (waiting.length === 0) return [created];
  const since = context.occurredAt;
  const picks = waiting.map(({ taskId, task }) => {
    const { slot, orderId, lineKey, skuId, locationId, quantity, seq } = task;
    return {
      pickId: taskId,
      pick: { runId, slot, orderId, lineKey, skuId, locationId, quantity, seq, since },
    };
  });
  return [created, picksWaiting.create({ picks })];
}
