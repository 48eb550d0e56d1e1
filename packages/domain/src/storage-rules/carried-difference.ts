import type { BothWays } from '../kernel/both-ways.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import type { Balance, StockStatus } from '../stock/balance.ts';
import { balancesOf } from '../stock/balances-of.ts';
import { move, type Movement } from '../stock/ledger.ts';
import { movedBack, movedBy } from '../stock/moved-by.ts';
import { virtual, type Place } from '../stock/place.ts';

/** Goods on a trolley or in somebody's hands, as that person counted them. */
export interface Carried {
  readonly place: Place;
  readonly skuId: string;
  readonly lot: string | null;
  readonly status: StockStatus;
}

/** Units of that status at the place, by the book. */
export const carriedUnits = (view: View, { place, status, ...of }: Carried): number =>
  balancesOf(view, place, of).reduce(
    (sum, balance) => sum + (balance.status === status && balance.quantity > 0 ? balance.quantity : 0),
    0,
  );

/** Fewer or more than the book says: the difference goes to suspense or comes from there, unit by unit as it was known. */
export function carriedDifference(
  {
    found,
    serials = [],
    ...carried
  }: Carried & {
    /** Units that are really there. */
    readonly found: number;
    /** Of those, as far as they were read: the others are missing first. */
    readonly serials?: readonly string[] | undefined;
  },
  { view, context }: { readonly view: View; readonly context: DecideContext },
  reason: { readonly missing: Movement['reason']; readonly surplus: Movement['reason'] },
): BothWays {
  const { place, skuId, lot, status } = carried;
  const book = carriedUnits(view, carried);
  const movements: Movement[] = [];
  const base = {
    skuId,
    lot,
    fromAllocated: 0,
    at: context.occurredAt,
    by: movedBy(context),
  };
  let missing = book - found;
  const isThere = ({ serial }: Balance): number => (serial !== null && serials.includes(serial) ? 1 : 0);
  for (const balance of balancesOf(view, place, carried).toSorted((a, b) => isThere(a) - isThere(b))) {
    const quantity = balance.status === status ? Math.min(missing, balance.quantity) : 0;
    if (quantity <= 0) continue;
    missing -= quantity;
    const { serial, expiry } = balance;
    const ends = { from: place, to: virtual('suspense'), fromStatus: status, toStatus: 'available' as const };
    movements.push({ ...base, ...ends, serial, expiry, quantity, reason: reason.missing });
  }
  if (found > book) {
    const ends = { from: virtual('suspense'), to: place, fromStatus: 'available' as const, toStatus: status };
    movements.push({
      ...base,
      ...ends,
      serial: null,
      expiry: null,
      quantity: found - book,
      reason: reason.surplus,
    });
  }
  return {
    events: movements.map(move),
    back: movements.map((movement) => movedBack(movement, movement.reason)).toReversed(),
  };
}
