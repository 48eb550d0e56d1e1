import type { View } from '../../kernel/document.ts';
import { balanceDocument, type Balance, type StockStatus } from '../../stock/balance.ts';
import { balancesOf } from '../../stock/balances-of.ts';
import { lotStopOf } from '../../stock/lot-stop.ts';
import { placeKey, type Place } from '../../stock/place.ts';
import { poolsOf } from '../../stock/pool.ts';

/** Goods of one kind at one place, by the book; serials taken together. */
export interface Line {
  readonly key: string;
  readonly place: Place;
  readonly skuId: string;
  readonly lot: string | null;
  readonly expiry: string | null;
  /** As the book has it, or what stopped the lot meanwhile. */
  readonly status: StockStatus;
  readonly quantity: number;
  /** Units promised to orders. */
  readonly allocated: number;
}

/** What lies at a place, ordered by key. */
export const linesAt = (view: View, place: Place): readonly Line[] =>
  poolsOf(view.list(balanceDocument, 'place', placeKey(place))).flatMap(({ key, body }): Line[] =>
    body.quantity > 0 ? [lineOf(view, place, { key, body })] : [],
  );

/** Serials of a line, as the book has them. */
export const serialsOf = (view: View, { place, skuId, lot, status }: Line): readonly string[] =>
  balancesOf(view, place, { skuId, lot }).flatMap((balance) =>
    balance.serial !== null && balance.quantity > 0 && (balance.status === status || status !== 'available')
      ? [balance.serial]
      : [],
  );

const lineOf = (
  view: View,
  place: Place,
  { key, body }: { readonly key: string; readonly body: Balance },
): Line => {
  const { skuId, lot, expiry, quantity, allocated } = body;
  const stop = body.status === 'available' ? lotStopOf(view, skuId, lot) : undefined;
  return { key, place, skuId, lot, expiry, status: stop?.status ?? body.status, quantity, allocated };
};
