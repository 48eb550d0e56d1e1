import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { balanceDocument, balanceKey } from './balance.ts';
import { move, movementSchema, stockMoved, type Movement } from './ledger.ts';
import { virtual } from './place.ts';

const suspense = virtual('suspense');

/** Units that left a handling unit which did not hold them, as far as the book knows. */
export interface Unexplained {
  readonly movement: Movement;
  readonly units: number;
}

/** The movement an event makes; null for every other event. */
export const movementOf = ({ type, body }: DomainEvent): Movement | null =>
  type === stockMoved.type ? movementSchema.parse(body) : null;

/**
 * Lets goods whose origin is not understood come out of suspense [S10]: what a movement takes from a handling unit
 * beyond what the book has there. Bins keep their own rule, a balance below zero that somebody counts.
 */
export function fromSuspense(
  view: View,
  events: readonly DomainEvent[],
): { readonly events: readonly DomainEvent[]; readonly unexplained: readonly Unexplained[] } {
  const change = new Map<string, number>();
  const unexplained: Unexplained[] = [];
  const add = (key: string, units: number): void => void change.set(key, (change.get(key) ?? 0) + units);
  const changed = events.flatMap((event): readonly DomainEvent[] => {
    const movement = movementOf(event);
    if (movement === null) return [event];
    const fromKey = balanceKey(movement.from, movement, movement.fromStatus);
    const held = (view.get(balanceDocument, fromKey)?.quantity ?? 0) + (change.get(fromKey) ?? 0);
    const there = movement.from.kind === 'handlingUnit' ? Math.max(0, held) : movement.quantity;
    const known = Math.min(movement.quantity, there);
    const units = movement.quantity - known;
    add(fromKey, -known);
    add(balanceKey(movement.to, movement, movement.toStatus), movement.quantity);
    if (units === 0) return [event];
    unexplained.push({ movement, units });
    return [
      ...(known > 0 ? [move({ ...movement, quantity: known })] : []),
      move({ ...movement, from: suspense, fromStatus: 'available', fromAllocated: 0, quantity: units }),
    ];
  });
  return { events: changed, unexplained };
}

/** Gives back to suspense what was taken from it for a place, now that the goods have arrived there [S10]. */
export const backToSuspense = (movement: Movement, units: number): DomainEvent =>
  move({
    ...movement,
    from: movement.to,
    fromStatus: movement.toStatus,
    to: suspense,
    toStatus: 'available',
    fromAllocated: 0,
    quantity: units,
  });
