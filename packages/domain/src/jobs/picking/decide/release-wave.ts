import { z } from 'zod';
import { drawNumber } from '../../../kernel/counter.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import { codeField, keyField } from '../../../kernel/fields.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { siteDocument, siteKey, type Site } from '../../../layout/location.ts';
import { nextCutOff } from '../../../orders/cut-off.ts';
import { orderReleased } from '../../../orders/order-events.ts';
import { orderDocument, orderLineDocument, type Order } from '../../../orders/order.ts';
import { byReleaseOrder, notReleasable, type NotReleasable } from '../../../orders/release-rule.ts';
import { waveReleased, type Wave } from '../../../orders/wave.ts';
import { stockAllocated } from '../../../stock/ledger.ts';
import { pickingRejection } from '../rejections.ts';
import { allocateOrder } from './allocate-order.ts';
import { clusterRuns, firstBand, firstCutOff, runEvents, type PlannedOrder } from './cluster-runs.ts';
import { waveReplenishment } from './wave-replenishment.ts';

const firstWave = 1001;
const mostOrders = 200;

/**
 * Releases orders as one wave and cuts it into runs [PK16] [O1] [O2]. Orders that may not go stay open.
 * Rejects: picking.nothing_to_release, picking.site_unknown.
 * Idempotent by: the orders' status. Offline: judged by the server, which alone sees every order and balance.
 */
export const releaseWave = defineCommand({
  type: 'picking.release_wave',
  version: 1,
  kind: 'request',
  judgedBy: 'server',
  roles: ['supervisor'],
  schema: z.strictObject({
    select: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('orders'), orderIds: z.array(keyField).min(1).max(mostOrders) }),
      z.strictObject({
        kind: z.literal('next'),
        count: z.int().min(1).max(mostOrders),
        brand: codeField.nullable(),
      }),
    ]),
  }),
  decide: ({ select }, view, context) => {
    const site = view.get(siteDocument, siteKey);
    if (!site) return refuse(pickingRejection('picking.site_unknown'));
    const wanted = candidates(select, view);
    const { planned, reasons } = planOrders(wanted, select.kind === 'next' ? select.count : wanted.length, {
      view,
      context,
      site,
    });
    if (planned.length === 0)
      return refuse(
        pickingRejection('picking.nothing_to_release', {
          orders: wanted.length,
          reason: reasons[0] ?? 'no_orders',
        }),
      );
    const number = drawNumber(view, 'wave', firstWave);
    const waveId = `W-${number.value}`;
    const wave = waveOf(waveId, planned, context.occurredAt);
    const runs = clusterRuns(planned, site).map((orders, i) =>
      runEvents({ runId: `${waveId}-${i + 1}`, waveId, orders }, { view, context }),
    );
    const tasks = planned.flatMap((order) => order.tasks);
    return ok([
      number.event,
      waveReleased.create({ waveId, wave: { ...wave, runs: runs.length } }),
      ...planned.map(({ orderId }) => orderReleased.create({ orderId, waveId })),
      ...tasks
        .filter(({ waits }) => !waits)
        .map(({ balanceKey, quantity }) => stockAllocated.create({ balanceKey, quantity })),
      ...runs.flat(),
      ...waveReplenishment(tasks, { view, context }),
    ]);
  },
});

type Select =
  | { kind: 'orders'; orderIds: readonly string[] }
  | { kind: 'next'; count: number; brand: string | null };

function candidates(select: Select, view: View): readonly Entry<Order>[] {
  const orderIds = select.kind === 'orders' ? [...new Set(select.orderIds)] : [];
  const found =
    select.kind === 'orders'
      ? view
          .getMany(orderDocument, orderIds)
          .flatMap((body, i) => (body ? [{ key: orderIds[i] ?? '', body }] : []))
      : view
          .list(orderDocument, 'status', 'open')
          .filter(({ body }) => select.brand === null || body.brand === select.brand);
  return found.toSorted((a, b) => byReleaseOrder(a.body, b.body));
}

interface Planning {
  readonly view: View;
  readonly context: DecideContext;
  readonly site: Site;
}

/** Orders whose lines are read together; a few more than wanted, because some will not be servable. */
const spare = 8;

/** Takes orders in turn until enough are planned; one that cannot be served whole is left for later. */
function planOrders(
  wanted: readonly Entry<Order>[],
  count: number,
  planning: Planning,
): { planned: PlannedOrder[]; reasons: NotReleasable[] } {
  const { view, context } = planning;
  const taken = new Map<string, number>();
  const waiting = new Map<string, number>();
  const planned: PlannedOrder[] = [];
  const reasons: NotReleasable[] = [];
  const ready = wanted.filter(({ body }) => {
    const reason = notReleasable(body, context.occurredAt);
    if (reason) reasons.push(reason);
    return reason === null;
  });
  for (let from = 0; from < ready.length && planned.length < count; from += count + spare) {
    const batch = ready.slice(from, from + count + spare);
    const lines = view.listMany(
      orderLineDocument,
      'orderId',
      batch.map(({ key }) => key),
    );
    // A store that has not loaded the lines yet shows none: reading on would ask it for the whole backlog.
    if (lines.every((entries) => entries.length === 0)) {
      reasons.push('no_lines');
      break;
    }
    batch.forEach(({ key, body }, i) => {
      if (planned.length >= count) return;
      const tasks = allocateOrder(body.brand, lines[i] ?? [], { ...planning, taken, waiting });
      if (tasks && tasks.length > 0)
        planned.push({ orderId: key, order: body, tasks, cutOffAt: cutOffOf(body, planning) });
      else reasons.push(tasks ? 'no_lines' : 'no_stock');
    });
  }
  return { planned, reasons };
}

const cutOffOf = ({ carrier, brand }: Order, { site, context }: Planning): string | null =>
  nextCutOff(site, { carrier, brand, now: context.occurredAt, offset: context.zoneOffset });

function waveOf(code: string, planned: readonly PlannedOrder[], releasedAt: string): Wave {
  const carriers = new Set(planned.map(({ order }) => order.carrier));
  return {
    code,
    carrier: carriers.size === 1 ? (planned[0]?.order.carrier ?? null) : null,
    cutOffAt: firstCutOff(planned),
    band: firstBand(planned),
    status: 'released',
    releasedAt,
    orders: planned.length,
    ordersPicked: 0,
    units: planned.reduce((sum, { order }) => sum + order.units, 0),
    unitsPicked: 0,
    unitsShort: 0,
    runs: 0,
    runsClaimed: 0,
    runsFinished: 0,
  };
}
