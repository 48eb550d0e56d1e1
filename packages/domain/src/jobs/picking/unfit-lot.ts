import type { View } from '../../kernel/document.ts';
import { daysUntil } from '../../stock/allocate.ts';
import { balanceDocument, type StockStatus } from '../../stock/balance.ts';
import { lotStopOf } from '../../stock/lot-stop.ts';
import { atLocation, placeKey } from '../../stock/place.ts';

export type Unfit = 'expired' | Exclude<StockStatus, 'available'>;

/**
 * Why units of a lot must not leave a bin, by what their label or the book says [PK6]: expired, recalled, on hold.
 * A status counts against a lot only when none of it is available there, since without a lot damaged and good units
 * of an SKU look alike to the book.
 *
 * @param today ISO date
 * @returns null when nothing speaks against them
 */
export function unfitLot(
  view: View,
  of: {
    readonly locationId: string;
    readonly skuId: string;
    readonly lot: string | null;
    readonly expiry: string | null;
  },
  today: string,
): Unfit | null {
  const stop = lotStopOf(view, of.skuId, of.lot);
  if (stop) return stop.status;
  const here = view
    .list(balanceDocument, 'place', placeKey(atLocation(of.locationId)))
    .filter(({ body }) => body.skuId === of.skuId && body.lot === of.lot && body.quantity > 0);
  const good = here.filter(({ body }) => body.status === 'available');
  const expiries = [of.expiry, ...good.map(({ body }) => body.expiry)];
  if (expiries.some((expiry) => expiry !== null && daysUntil(expiry, today) < 0)) return 'expired';
  const bad = here.find(({ body }) => body.status !== 'available')?.body.status;
  return good.length === 0 && bad !== undefined && bad !== 'available' ? bad : null;
}
