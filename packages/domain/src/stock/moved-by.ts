import type { DecideContext } from '../kernel/command.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { move, type Movement } from './ledger.ts';

/**
 * Whose hands a movement was, for the trail of its place.
 *
 * @param expectedQuantity units the person believed to be there before; null: nobody asked
 */
export const movedBy = (
  { commandId, operatorId, deviceId, occurredAt, seen }: DecideContext,
  expectedQuantity: number | null = null,
): NonNullable<Movement['by']> => ({
  commandId,
  operatorId,
  deviceId,
  occurredAt,
  seenSeq: seen?.seq ?? null,
  expectedQuantity,
});

/** What the command said was there before it. */
export function quantityBefore({ expect }: DecideContext): number | null {
  const expected = expect?.['quantityBefore'];
  return typeof expected === 'number' && Number.isSafeInteger(expected) ? expected : null;
}

/** The opposite of a movement. */
export const movedBack = (movement: Movement, reason: Movement['reason']): DomainEvent =>
  move({
    ...movement,
    from: movement.to,
    to: movement.from,
    fromStatus: movement.toStatus,
    toStatus: movement.fromStatus,
    reason,
  });
