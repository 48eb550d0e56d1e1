import type { DecideContext } from '../../../kernel/command.ts';
import type { BothWays } from '../../../kernel/both-ways.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { movedBy, quantityBefore } from '../../../stock/moved-by.ts';
import { atLocation, placeKey, virtual } from '../../../stock/place.ts';
import { bookedAway, isKeptAway } from '../../../storage-rules/kept-away.ts';
import type { Store } from './store.ts';
import type { Part } from './taken-parts.ts';

export interface Taken {
  readonly view: View;
  readonly context: DecideContext;
  readonly parts: readonly Part[];
}

/** One movement per part, with what the book knew of it. */
export function storedStock(body: Store, { view, context, parts }: Taken): BothWays {
  const movements = parts.flatMap((part) => {
    const kept = isKeptAway(part, body.locationId, view);
    const from = part.from === 'book' ? body.place : virtual('suspense');
    const to = kept ? bookedAway(view) : atLocation(body.locationId);
    const toStatus = part.unfit ?? part.status;
    // A book that has nothing of it knows no status either.
    const fromStatus = part.from === 'book' ? part.status : 'available';
    if (placeKey(from) === placeKey(to) && fromStatus === toStatus) return [];
    return [movementOf(body, context, { part, from, to, fromStatus, toStatus })];
  });
  return {
    events: movements.map(move),
    back: movements
      .map((movement): DomainEvent =>
        move({
          ...movement,
          from: movement.to,
          to: movement.from,
          fromStatus: movement.toStatus,
          toStatus: movement.fromStatus,
          reason: 'putaway_undone',
        }),
      )
      .toReversed(),
  };
}

function movementOf(
  { skuId, lot, expiry }: Store,
  context: DecideContext,
  { part, ...ends }: { readonly part: Part } & Pick<Movement, 'from' | 'to' | 'fromStatus' | 'toStatus'>,
): Movement {
  return {
    skuId,
    lot,
    serial: part.serial,
    expiry: part.expiry ?? expiry,
    quantity: part.quantity,
    ...ends,
    fromAllocated: 0,
    reason: 'putaway',
    at: context.occurredAt,
    by: movedBy(context, quantityBefore(context)),
  };
}
