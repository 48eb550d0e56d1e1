import type { View } from '../../kernel/document.ts';
import { balanceDocument, type StockStatus } from '../../stock/balance.ts';
import { placeKey } from '../../stock/place.ts';
import { poolsOf } from '../../stock/pool.ts';
import type { Load, Source } from './state.ts';

/** Goods of one kind that are still on the trolley, by the book; serials taken together. */
export interface Line {
  readonly key: string;
  readonly place: Source['place'];
  readonly skuId: string;
  readonly lot: string | null;
  readonly expiry: string | null;
  readonly status: StockStatus;
  readonly quantity: number;
}

/** What a source still holds, ordered by key. */
export function linesOf(view: View, { place, skuId }: Source): readonly Line[] {
  const held = view.list(balanceDocument, 'place', placeKey(place));
  return poolsOf(skuId === null ? held : held.filter(({ body }) => body.skuId === skuId)).flatMap(
    ({ key, body: { skuId: sku, lot, expiry, status, quantity } }): Line[] =>
      quantity > 0 ? [{ key, place, skuId: sku, lot, expiry, status, quantity }] : [],
  );
}

export const linesOn = (view: View, load: Load | undefined): readonly Line[] =>
  load?.sources.flatMap((source) => linesOf(view, source)) ?? [];
