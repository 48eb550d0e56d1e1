import type { View } from '../../kernel/document.ts';
import { balanceDocument, earliestExpiry } from '../../stock/balance.ts';
import { atLocation, placeKey } from '../../stock/place.ts';
import { mostPools, mostSerials, poolKey, type Booked, type CountScope } from './state.ts';

/**
 * What the book has in a place, or of one SKU in it, by SKU and lot: the as-of position of a count [CT6]. On a device
 * this is the server's book at its cursor with its own work on top, which is what the person stands in front of.
 */
export function bookedAt(view: View, { locationId, only }: CountScope): readonly Booked[] {
  const pools = new Map<string, Booked>();
  for (const { body } of view.list(balanceDocument, 'place', placeKey(atLocation(locationId)))) {
    if (body.quantity === 0 || (only !== null && body.skuId !== only)) continue;
    const key = poolKey(body);
    const held = pools.get(key) ?? { skuId: body.skuId, lot: body.lot, ...nothingBooked };
    const isGood = body.status === 'available';
    pools.set(key, {
      ...held,
      available: held.available + (isGood ? body.quantity : 0),
      other: held.other + (isGood ? 0 : body.quantity),
      expiry: earliestExpiry(held.expiry, body.expiry),
      serials:
        body.serial === null || body.quantity < 0 ? held.serials : withSerial(held.serials, body.serial),
    });
  }
  return [...pools.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pool]) => pool);
}

const nothingBooked: Omit<Booked, 'skuId' | 'lot'> = { available: 0, other: 0, expiry: null, serials: [] };

const withSerial = (serials: Booked['serials'], serial: string): Booked['serials'] =>
  serials === null || serials.length >= mostSerials ? null : [...serials, serial];

/** Whether there are too many SKUs and lots for one count; then each SKU is counted apart. */
export const isTooMuch = (booked: readonly Booked[]): boolean => booked.length > mostPools;
