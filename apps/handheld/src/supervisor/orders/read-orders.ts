import { brandDocument, type Brand } from '@floorhand/domain/catalog/brand';
import { outlookOf, type DueOrder } from '@floorhand/domain/jobs/picking/outlook';
import { pickingPace } from '@floorhand/domain/jobs/picking/pace';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import type { ZoneOffset } from '@floorhand/domain/kernel/zone-offset';
import { siteDocument, siteKey } from '@floorhand/domain/layout/location';
import { backlogOf } from '@floorhand/domain/orders/backlog';
import { dueCutOffs } from '@floorhand/domain/orders/due-cut-off';
import { orderDocument, type Order } from '@floorhand/domain/orders/order';
import type { NotReleasable } from '@floorhand/domain/orders/release-rule';
import { waveDocument } from '@floorhand/domain/orders/wave';

import { runsOfWaves } from '../read-runs.ts';

export interface OrderRow {
  readonly key: string;
  readonly order: Order;
  /** Why it may not go; null when it may. */
  readonly reason: NotReleasable | null;
  /** The dispatch it has to leave with, if one presses it. */
  readonly dueAt: string | null;
  readonly atRisk: boolean;
}

export interface OpenOrders {
  /** In release order. */
  readonly ready: readonly OrderRow[];
  readonly kept: readonly OrderRow[];
  readonly oldest: Entry<Order> | null;
  readonly brands: readonly Brand[];
}

/** All orders that are not released yet, sorted once. */
export function readOpenOrders(
  view: View,
  { now, offset }: { readonly now: string; readonly offset: ZoneOffset },
): OpenOrders | null {
  const site = view.get(siteDocument, siteKey);
  if (!site) return null;
  const { ready, kept, oldest } = backlogOf(view.list(orderDocument, 'status', 'open'), now);
  const dueAt = dueCutOffs(site, { now, offset });
  const rows = ready.map(({ key, body }) => ({ key, order: body, reason: null, dueAt: dueAt(body) }));
  const runs = runsOfWaves(view, view.list(waveDocument, 'status', 'released'));
  const due = rows.flatMap(({ key, order, dueAt: cutOffAt }): DueOrder[] =>
    cutOffAt === null ? [] : [{ orderId: key, carrier: order.carrier, cutOffAt, units: order.units }],
  );
  const unitsPerHour = pickingPace(
    runs.map(({ body }) => body),
    now,
  );
  const atRisk = new Set(
    outlookOf(runs, due, { now, unitsPerHour }).orders.flatMap((order) =>
      order.atRisk ? order.orderId : [],
    ),
  );
  const codes = [...new Set([...ready, ...kept.map(({ entry }) => entry)].map(({ body }) => body.brand))];
  return {
    ready: rows.map((row) => ({ ...row, atRisk: atRisk.has(row.key) })),
    kept: kept.map(({ entry, reason }) => ({
      key: entry.key,
      order: entry.body,
      reason,
      dueAt: null,
      atRisk: false,
    })),
    oldest,
    brands: view.getMany(brandDocument, codes.toSorted()).flatMap((brand) => brand ?? []),
  };
}
