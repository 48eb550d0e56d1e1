import { z } from 'zod';
import { brandDocument, type Brand } from '../../../catalog/brand.ts';
import { skuDocument } from '../../../catalog/sku.ts';
import { drawNumber } from '../../../kernel/counter.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import { codeField, keyField } from '../../../kernel/fields.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { siteDocument, siteKey, type Site } from '../../../layout/location.ts';
import { nextCutOff } from '../../../orders/cut-off.ts';
import { orderReleased } from '../../../orders/order-events.ts';
import { orderDocument, orderLineDocument, type Order, type OrderLine } from '../../../orders/order.ts';
import { byReleaseOrder, notReleasable, type NotReleasable } from '../../../orders/release-rule.ts';
import { waveReleased, type Wave } from '../../../orders/wave.ts';
import { findStock } from '../../../stock/allocate.ts';
import { stockAllocated } from '../../../stock/ledger.ts';
import { pickingRejection } from '../rejections.ts';
import { clusterRuns, runEvents, type PlannedOrder, type PlannedTask } from './cluster-runs.ts';

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
    const wave = waveOf(waveId, planned, { site, context });
    const runs = clusterRuns(planned, site).map((orders, i) =>
      runEvents({ runId: `${waveId}-${i + 1}`, waveId, wave, orders }, { view, context }),
    );
    return ok([
      number.event,
      waveReleased.create({ waveId, wave: { ...wave, runs: runs.length } }),
      ...planned.map(({ orderId }) => orderReleased.create({ orderId, waveId })),
      ...planned.flatMap(({ tasks }) =>
        tasks.map(({ balanceKey, quantity }) => stockAllocated.create({ balanceKey, quantity })),
      ),
      ...runs,
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
}

/** Takes orders in turn until enough are planned; one that cannot be served whole is left for later. */
function planOrders(
  wanted: readonly Entry<Order>[],
  count: number,
  { view, context }: Planning,
): { planned: PlannedOrder[]; reasons: NotReleasable[] } {
  const brands = new Map<string, Brand | undefined>();
  const taken = new Map<string, number>();
  const planned: PlannedOrder[] = [];
  const reasons: NotReleasable[] = [];
  for (const { key, body } of wanted) {
    if (planned.length >= count) break;
    const reason = notReleasable(body, context.occurredAt);
    if (reason) {
      reasons.push(reason);
      continue;
    }
    if (!brands.has(body.brand)) brands.set(body.brand, view.get(brandDocument, body.brand));
    const brand = brands.get(body.brand);
    const tasks = brand
      ? allocateOrder(view.list(orderLineDocument, 'orderId', key), { view, context, brand, taken })
      : null;
    if (tasks && tasks.length > 0) planned.push({ orderId: key, order: body, tasks });
    else reasons.push(tasks ? 'no_lines' : 'no_stock');
  }
  return { planned, reasons };
}

/** Stock for every line, or null; what a failed order took is given back. */
function allocateOrder(
  lines: readonly Entry<OrderLine>[],
  { view, context, brand, taken }: Planning & { brand: Brand; taken: Map<string, number> },
): readonly PlannedTask[] | null {
  const before = new Map(taken);
  const tasks: PlannedTask[] = [];
  // Reads every SKU in one round, so that a slow store is asked once.
  view.getMany(
    skuDocument,
    lines.map(({ body }) => body.skuId),
  );
  for (const { key, body } of lines) {
    const parts = findStock(
      view,
      { skuId: body.skuId, quantity: body.quantity, brand, today: context.occurredAt.slice(0, 10) },
      taken,
    );
    if (parts.reduce((sum, { quantity }) => sum + quantity, 0) < body.quantity) {
      taken.clear();
      for (const [balance, quantity] of before) taken.set(balance, quantity);
      return null;
    }
    for (const { balanceKey, balance, locationId, quantity } of parts) {
      tasks.push({
        lineKey: key,
        skuId: body.skuId,
        balanceKey,
        locationId,
        lot: balance.lot,
        expiry: balance.expiry,
        quantity,
      });
    }
  }
  return tasks;
}

function waveOf(
  code: string,
  planned: readonly PlannedOrder[],
  { site, context }: { site: Site; context: DecideContext },
): Wave {
  const carriers = new Set(planned.map(({ order }) => order.carrier));
  const cutOffs = planned
    .map(({ order }) =>
      nextCutOff(site, {
        carrier: order.carrier,
        brand: order.brand,
        now: context.occurredAt,
        offset: context.zoneOffset,
      }),
    )
    .filter((instant) => instant !== null)
    .toSorted();
  return {
    code,
    carrier: carriers.size === 1 ? (planned[0]?.order.carrier ?? null) : null,
    cutOffAt: cutOffs[0] ?? null,
    band: planned[0]?.order.band ?? 'normal',
    status: 'released',
    releasedAt: context.occurredAt,
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
