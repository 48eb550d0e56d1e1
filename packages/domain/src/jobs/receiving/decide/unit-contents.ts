import { inboundLineDocument, inboundLineKey } from '../../../inbound/inbound.ts';
import type { View } from '../../../kernel/document.ts';
import type { Balance } from '../../../stock/balance.ts';
import { balancesOf } from '../../../stock/balances-of.ts';
import { inHandlingUnit } from '../../../stock/place.ts';
import { shortSkus } from '../../needed-now.ts';
import type { PutawayTask } from '../../putaway-task.ts';
import { waitingUnit } from '../../waiting-unit.ts';
import type { Load } from './load.ts';

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
  const lines = receipt
    ? view.getMany(
        inboundLineDocument,
        contents.map(({ skuId }) => inboundLineKey(receipt.inboundId, skuId)),
      )
    : [];
  const good = contents.filter(({ status }) => status === 'available').map(({ skuId }) => skuId);
  const isNeeded = lines.some((line) => line?.neededNow) || shortSkus(view, good).size > 0;
  return waitingUnit(view, {
    lpn,
    contents,
    urgency: isNeeded ? 'needed_now' : 'normal',
    locationId: receipt?.doorId ?? null,
    receiptId: receipt ? receiptId : null,
    openedAt: at,
  });
}
