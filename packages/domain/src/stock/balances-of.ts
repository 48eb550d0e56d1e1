import type { View } from '../kernel/document.ts';
import { balanceDocument, type Balance } from './balance.ts';
import { placeKey, type Place } from './place.ts';

/** Balances of one SKU and lot at a place, serials apart and in the order of their keys. */
export const balancesOf = (
  view: View,
  place: Place,
  of: { readonly skuId: string; readonly lot: string | null },
): readonly Balance[] =>
  view
    .list(balanceDocument, 'place', placeKey(place))
    .map(({ body }) => body)
    .filter((body) => body.skuId === of.skuId && body.lot === of.lot);
