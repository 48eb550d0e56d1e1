import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import type { Site } from '../../../layout/location.ts';
import type { Order } from '../../../orders/order.ts';
import type { Wave } from '../../../orders/wave.ts';
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
}

export interface PlannedOrder {
  readonly orderId: string;
  readonly order: Order;
  readonly tasks: readonly PlannedTask[];
}

/** Fills carts in release order: as many orders as the cart has slots, no more stops than one walk should have. */
export function clusterRuns(
  planned: readonly PlannedOrder[],
  site: Pick<Site, 'cartSlots' | 'maximumStopsPerRun'>,
): readonly (readonly PlannedOrder[])[] {
  const runs: { orders: PlannedOrder[]; stops: Set<string> }[] = [];
  for (const order of planned) {
    const stops = order.tasks.map(stopKey);
    const current = runs.at(-1);
    const fits =
      current !== undefined &&
      current.orders.length < site.cartSlots &&
      current.orders[0]?.order.carrier === order.order.carrier &&
      new Set([...current.stops, ...stops]).size <= site.maximumStopsPerRun;
    if (fits) {
      current.orders.push(order);
      for (const stop of stops) current.stops.add(stop);
    } else runs.push({ orders: [order], stops: new Set(stops) });
  }
  return runs.map(({ orders }) => orders);
}

/** One run with its tasks in walking order. */
export function runEvents(
  plan: {
    readonly runId: string;
    readonly waveId: string;
    readonly wave: Wave;
    readonly orders: readonly PlannedOrder[];
  },
  { view, context }: { readonly view: View; readonly context: DecideContext },
): DomainEvent {
  const { runId, waveId, wave, orders } = plan;
  const unsorted = orders.flatMap(({ orderId, tasks }, i) =>
    tasks.map((task): PickTask => ({
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
  const tasks = entries.map(({ key, body }) => ({
    taskId: key,
    task: { ...body, seq: order.get(key) ?? 0 },
  }));
  const stops = stopsOf(tasks.map(({ taskId, task }) => ({ key: taskId, body: task })));
  return runCreated.create({
    runId,
    run: {
      waveId,
      status: 'ready',
      band: wave.band,
      carrier: orders[0]?.order.carrier ?? null,
      cutOffAt: wave.cutOffAt,
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
}
