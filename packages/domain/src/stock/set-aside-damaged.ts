import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import type { Discrepancy } from '../discrepancies/discrepancy.ts';
import { isPickable, locationDocument, siteDocument, siteKey } from '../layout/location.ts';
import { move, type Movement } from './ledger.ts';
import { movedBy } from './moved-by.ts';
import { atLocation } from './place.ts';
import { poolAt } from './pool.ts';

/** What somebody carried away as damaged. */
export interface Damaged {
  readonly locationId: string;
  readonly skuId: string;
  readonly lot: string | null;
  readonly quantity: number;
}

/**
 * Damaged units go to quarantine [PK10]. Null without a quarantine that is out of the pickers' reach, and when there
 * are none: then nothing moves.
 */
export function setAsideDamaged(
  { locationId, skuId, lot, quantity }: Damaged,
  { view, context }: { readonly view: View; readonly context: DecideContext },
): {
  readonly events: readonly DomainEvent[];
  readonly back: readonly DomainEvent[];
  readonly done: Discrepancy['done'];
} | null {
  const quarantine = view.get(siteDocument, siteKey)?.quarantine;
  const target = quarantine === undefined ? undefined : view.get(locationDocument, quarantine);
  if (quarantine === undefined || !target || isPickable(target) || quantity === 0) return null;
  const from = atLocation(locationId);
  const movement: Movement = {
    skuId,
    lot,
    serial: null,
    expiry: poolAt(view, from, { skuId, lot })?.expiry ?? null,
    quantity,
    fromAllocated: 0,
    from,
    to: atLocation(quarantine),
    fromStatus: 'available',
    toStatus: 'damaged',
    reason: 'set_aside',
    at: context.occurredAt,
    by: movedBy(context),
  };
  const back: Movement = {
    ...movement,
    from: movement.to,
    to: movement.from,
    fromStatus: 'damaged',
    toStatus: 'available',
    reason: 'set_aside_undone',
  };
  return {
    events: [move(movement)],
    back: [move(back)],
    done: [{ code: 'set_aside', data: { location: quarantine, quantity } }],
  };
}
