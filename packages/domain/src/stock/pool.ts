import type { Entry, View } from '../kernel/document.ts';
import { balanceDocument, earliestExpiry, type Balance, type StockStatus } from './balance.ts';
import { placeKey, type Place } from './place.ts';

/** Balances that differ only in their serials share the key of the balance without one. */
export const poolKey = ({
  place,
  skuId,
  lot,
  status,
}: Pick<Balance, 'place' | 'skuId' | 'lot' | 'status'>): string =>
  [place, skuId, lot ?? '', '', status].join('|');

/**
 * Takes the serials of an SKU and lot at one place together [S4]: a promise asks for any of them, so promises stand
 * on the balance without a serial, and only the sum says what is free. The pool expires with its first unit.
 */
export function poolsOf(balances: readonly Entry<Balance>[]): readonly Entry<Balance>[] {
  const pools = new Map<string, Balance>();
  for (const { body } of balances) {
    const key = poolKey(body);
    const held = pools.get(key);
    if (!held) {
      pools.set(key, { ...body, serial: null });
      continue;
    }
    const since = [held, body].filter(({ quantity }) => quantity > 0).map((part) => part.since);
    pools.set(key, {
      ...held,
      quantity: held.quantity + body.quantity,
      allocated: held.allocated + body.allocated,
      expiry: earliestExpiry(held.expiry, body.expiry),
      since: since.toSorted()[0] ?? held.since,
    });
  }
  return [...pools].map(([key, body]) => ({ key, body }));
}

/** The pool of one SKU and lot at a place; undefined when the book knows of none. */
export function poolAt(
  view: View,
  place: Place,
  of: { readonly skuId: string; readonly lot: string | null; readonly status?: StockStatus },
): Balance | undefined {
  const at = placeKey(place);
  const wanted = poolKey({ place: at, skuId: of.skuId, lot: of.lot, status: of.status ?? 'available' });
  const same = view
    .list(balanceDocument, 'place', at)
    .filter(({ body }) => body.skuId === of.skuId && poolKey(body) === wanted);
  return poolsOf(same)[0]?.body;
}
