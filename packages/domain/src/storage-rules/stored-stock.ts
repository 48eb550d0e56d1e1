import type { DecideContext } from '../kernel/command.ts';
import type { BothWays } from '../kernel/both-ways.ts';
import type { View } from '../kernel/document.ts';
import { move, type Movement } from '../stock/ledger.ts';
import { movedBack, movedBy, quantityBefore } from '../stock/moved-by.ts';
import { atLocation, placeKey, virtual } from '../stock/place.ts';
import { bookedAway, isKeptAway } from './kept-away.ts';
import type { Handled, Part } from './taken-parts.ts';

export interface Taken {
  readonly view: View;
  readonly context: DecideContext;
  readonly parts: readonly Part[];
}

/** Goods that went from where they were carried into a place. */
export type Stored = Omit<Handled, 'serials'> & { readonly locationId: string };

interface Reasons {
  readonly forth: Movement['reason'];
  readonly back: Movement['reason'];
}

/** One movement per part, with what the book knew of it. */
export function storedStock(body: Stored, { view, context, parts }: Taken, reasons: Reasons): BothWays {
  const movements = parts.flatMap((part) => {
    const kept = isKeptAway(part, body.locationId, view);
    const from = part.from === 'book' ? body.place : virtual('suspense');
    const to = kept ? bookedAway(view) : atLocation(body.locationId);
    const toStatus = part.unfit ?? part.status;
    // A book that has nothing of it knows no status either.
    const fromStatus = part.from === 'book' ? part.status : 'available';
    if (placeKey(from) === placeKey(to) && fromStatus === toStatus) return [];
    return [movementOf(body, context, { part, from, to, fromStatus, toStatus, reason: reasons.forth })];
  });
  return {
    events: movements.map(move),
    back: movements.map((movement) => movedBack(movement, reasons.back)).toReversed(),
  };
}

function movementOf(
  { skuId, lot, expiry }: Stored,
  context: DecideContext,
  {
    part,
    ...ends
  }: { readonly part: Part } & Pick<Movement, 'from' | 'to' | 'fromStatus' | 'toStatus' | 'reason'>,
): Movement {
  return {
    skuId,
    lot,
    serial: part.serial,
    expiry: part.expiry ?? expiry,
    quantity: part.quantity,
    ...ends,
    fromAllocated: 0,
    at: context.occurredAt,
    by: movedBy(context, quantityBefore(context)),
  };
}
