import { brandOf } from '../../../catalog/brand-of.ts';
import { inboundLineDocument, inboundLineKey } from '../../../inbound/inbound.ts';
import type { View } from '../../../kernel/document.ts';
import { balanceDocument, type Balance } from '../../../stock/balance.ts';
import { balancesOf } from '../../../stock/balances-of.ts';
import { inHandlingUnit, placeKey } from '../../../stock/place.ts';
import { poolsOf } from '../../../stock/pool.ts';
import { shortSkus } from '../../needed-now.ts';
import { mostPutawayContents, type PutawayTask } from '../../putaway-task.ts';
import type { Load } from './load.ts';

/** What the book has on a unit, serials taken together. */
export const contentsOf = (view: View, lpn: string): readonly Balance[] =>
  poolsOf(view.list(balanceDocument, 'place', placeKey(inHandlingUnit(lpn))))
    .map(({ body }) => body)
    .filter(({ quantity }) => quantity > 0);

/** Serials of goods that the book has on a unit, in the order of the alphabet. */
export const serialsOn = (
  view: View,
  lpn: string,
  { skuId, lot, status }: Pick<Balance, 'skuId' | 'lot' | 'status'>,
): readonly string[] =>
  balancesOf(view, inHandlingUnit(lpn), { skuId, lot })
    .filter((held) => held.status === status && held.quantity > 0)
    .flatMap(({ serial }) => serial ?? [])
    .toSorted();

/** The job that brings a unit to its bin; null when nothing is on it. */
export function putawayOf(
  view: View,
  { receiptId, receipt }: Load,
  {
    lpn,
    contents,
    at,
  }: {
    readonly lpn: string;
    readonly contents: readonly Pick<Balance, 'skuId' | 'lot' | 'expiry' | 'status' | 'quantity'>[];
    readonly at: string;
  },
): PutawayTask | null {
  if (contents.length === 0) return null;
  const brands = new Set(contents.map(({ skuId }) => brandOf(view, skuId)?.code ?? null));
  const [brand = null] = brands;
  const lines = receipt
    ? view.getMany(
        inboundLineDocument,
        contents.map(({ skuId }) => inboundLineKey(receipt.inboundId, skuId)),
      )
    : [];
  const good = contents.filter(({ status }) => status === 'available').map(({ skuId }) => skuId);
  const isNeeded = lines.some((line) => line?.neededNow) || shortSkus(view, good).size > 0;
  return {
    lpn,
    status: 'open',
    urgency: isNeeded ? 'needed_now' : 'normal',
    brand: brands.size === 1 ? brand : null,
    contents: contents
      .slice(0, mostPutawayContents)
      .map(({ skuId, lot, expiry, status, quantity }) => ({ skuId, lot, expiry, status, quantity })),
    locationId: receipt?.doorId ?? null,
    receiptId: receipt ? receiptId : null,
    openedAt: at,
  };
}
