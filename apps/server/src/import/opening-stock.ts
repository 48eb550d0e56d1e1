import type { View } from '@floorhand/domain/kernel/document';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { balanceDocument, balanceKey } from '@floorhand/domain/stock/balance';
import { move } from '@floorhand/domain/stock/ledger';
import { atLocation, virtual } from '@floorhand/domain/stock/place';
import type { OrderBody } from './document-body.ts';

export interface Opening {
  /** Bin of each SKU; a SKU without one gets no stock. */
  readonly homes: ReadonlyMap<string, string>;
  /** Put beside what is ordered when the bin is empty. */
  readonly spareUnits: number;
  /** ISO instant. */
  readonly now: string;
}

/**
 * Movements that bring in what these orders need. They belong into the commit of the orders: then an import that
 * stops half-way has brought in exactly what its orders need, and the rest comes with the rest.
 */
export function openingStock(
  view: View,
  orders: readonly OrderBody[],
  { homes, spareUnits, now }: Opening,
): readonly DomainEvent[] {
  const needed = new Map<string, number>();
  for (const { lines } of orders) {
    for (const { skuId, quantity } of lines) needed.set(skuId, (needed.get(skuId) ?? 0) + quantity);
  }
  const placed = [...needed].flatMap(([skuId, quantity]) => {
    const home = homes.get(skuId);
    return home === undefined ? [] : [{ skuId, quantity, to: atLocation(home) }];
  });
  const held = view.getMany(
    balanceDocument,
    placed.map(({ skuId, to }) => balanceKey(to, { skuId, lot: null, serial: null }, 'available')),
  );
  return placed.map(({ skuId, quantity, to }, i) =>
    move({
      skuId,
      lot: null,
      serial: null,
      expiry: null,
      from: virtual('opening'),
      to,
      fromStatus: 'available',
      toStatus: 'available',
      quantity: quantity + (held[i] ? 0 : spareUnits),
      reason: 'opening',
      fromAllocated: 0,
      at: now,
      by: null,
    }),
  );
}
