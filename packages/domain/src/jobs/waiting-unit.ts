import { brandOf } from '../catalog/brand-of.ts';
import type { View } from '../kernel/document.ts';
import { balanceDocument, type Balance } from '../stock/balance.ts';
import { inHandlingUnit, placeKey } from '../stock/place.ts';
import { poolsOf } from '../stock/pool.ts';
import { mostPutawayContents, type PutawayTask } from './putaway-task.ts';

/** What the book has on a unit, serials taken together. */
export const contentsOf = (view: View, lpn: string): readonly Balance[] =>
  poolsOf(view.list(balanceDocument, 'place', placeKey(inHandlingUnit(lpn))))
    .map(({ body }) => body)
    .filter(({ quantity }) => quantity > 0);

type Waiting = Pick<PutawayTask, 'lpn' | 'urgency' | 'locationId' | 'receiptId' | 'openedAt'> & {
  readonly contents: readonly Pick<Balance, 'skuId' | 'lot' | 'expiry' | 'status' | 'quantity'>[];
};

/** The job that brings the goods of a unit to their bins. */
export function waitingUnit(view: View, { contents, ...unit }: Waiting): PutawayTask {
  const brands = new Set(contents.map(({ skuId }) => brandOf(view, skuId)?.code ?? null));
  const [brand = null] = brands;
  return {
    ...unit,
    status: 'open',
    brand: brands.size === 1 ? brand : null,
    contents: contents
      .slice(0, mostPutawayContents)
      .map(({ skuId, lot, expiry, status, quantity }) => ({ skuId, lot, expiry, status, quantity })),
  };
}
