import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { move } from '@floorhand/domain/stock/ledger';
import { atLocation, virtual } from '@floorhand/domain/stock/place';
import type { OrderBody } from './document-body.ts';
import type { OrderMap } from './order-map.ts';

export interface OpeningStock {
  readonly events: readonly DomainEvent[];
  /** Free units of the SKUs touched, once the orders are in. */
  readonly free: ReadonlyMap<string, number>;
}

export interface OpeningPlan {
  readonly orders: readonly OrderBody[];
  /** Units of each SKU that no order needs yet. */
  readonly free: ReadonlyMap<string, number>;
  /** Bin of each SKU; a SKU without one gets no stock. */
  readonly homes: ReadonlyMap<string, string>;
  readonly opening: NonNullable<OrderMap['openingStock']>;
  /** ISO instant. */
  readonly now: string;
}

/**
 * Movements that bring in, by whole lots, what these orders need beyond the free stock. They belong into the commit
 * of the orders, and go line by line, so that an import that stops half-way and goes on ends with the same stock
 * however its commits were cut.
 */
export function openingStock({ orders, free, homes, opening, now }: OpeningPlan): OpeningStock {
  const left = new Map<string, number>();
  const opened = new Map<string, number>();
  for (const { skuId, quantity } of orders.flatMap(({ lines }) => lines)) {
    if (!homes.has(skuId)) continue;
    const have = left.get(skuId) ?? free.get(skuId) ?? 0;
    const lacking = quantity + opening.spareUnits - have;
    const added = lacking > 0 ? Math.ceil(lacking / opening.lotUnits) * opening.lotUnits : 0;
    if (added > 0) opened.set(skuId, (opened.get(skuId) ?? 0) + added);
    left.set(skuId, have + added - quantity);
  }
  const events = [...opened].map(([skuId, quantity]) =>
    move({
      skuId,
      lot: null,
      serial: null,
      expiry: null,
      from: virtual('opening'),
      to: atLocation(homes.get(skuId) ?? ''),
      fromStatus: 'available',
      toStatus: 'available',
      quantity,
      reason: 'opening',
      fromAllocated: 0,
      at: now,
      by: null,
    }),
  );
  return { events, free: left };
}
