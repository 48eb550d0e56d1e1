import type { DecideContext } from '../../../kernel/command.ts';
import type { Balance, StockStatus } from '../../../stock/balance.ts';
import type { Movement } from '../../../stock/ledger.ts';
import { movedBy, quantityBefore } from '../../../stock/moved-by.ts';
import type { Place } from '../../../stock/place.ts';

/** Units of a balance get another status where they lie; nothing is carried. Null when there are none. */
export function restated(
  balance: Balance,
  {
    place,
    to,
    reason,
  }: { readonly place: Place; readonly to: StockStatus; readonly reason: 'stopped' | 'released' },
  context: DecideContext,
): Movement | null {
  const { skuId, lot, serial, expiry, quantity, status } = balance;
  if (quantity <= 0 || status === to) return null;
  return {
    skuId,
    lot,
    serial,
    expiry,
    quantity,
    from: place,
    to: place,
    fromStatus: status,
    toStatus: to,
    fromAllocated: 0,
    reason,
    at: context.occurredAt,
    by: movedBy(context, quantityBefore(context)),
  };
}

/** The place a balance is at, from its key; null for one outside the shelves and units of the building. */
export function placeOf(key: string): (Place & { readonly kind: 'location' | 'handlingUnit' }) | null {
  if (key.startsWith('loc:')) return { kind: 'location', id: key.slice('loc:'.length) };
  if (key.startsWith('hu:')) return { kind: 'handlingUnit', id: key.slice('hu:'.length) };
  return null;
}
