import type { View } from '../../kernel/document.ts';
import type { OrderShare } from '../../recall/lot-trace.ts';
import { recallOrders, type RecallOrder } from '../../recall/recall-orders.ts';
import { inHandlingUnit, placeKey } from '../../stock/place.ts';
import { accountOf } from './recall-account.ts';

/** Units of orders, as the book of a device has them: those in totes that it knows [MV31]. */
export function ordersInTotes(
  view: View,
  of: { readonly skuId: string; readonly lot: string },
): readonly RecallOrder[] {
  const shares = new Map<string, OrderShare[]>();
  for (const { kind, orderId, id, quantity } of accountOf(view, of).rows) {
    if (kind !== 'tote' || orderId === null || quantity <= 0) continue;
    const place = placeKey(inHandlingUnit(id));
    const share: OrderShare = { place, state: 'tote', units: quantity, serials: [], at: '' };
    shares.set(orderId, [...(shares.get(orderId) ?? []), share]);
  }
  const traced = [...shares].map(([orderId, its], i) => ({ number: i + 1, orderId, shares: its }));
  return recallOrders(view, traced).map((order) => ({ ...order, at: null }));
}
