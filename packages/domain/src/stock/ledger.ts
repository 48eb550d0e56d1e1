import { z } from 'zod';
import { defineEvent, type DomainEvent } from '../kernel/event.ts';
import {
  dateField,
  instantField,
  keyField,
  positiveQuantityField,
  signedQuantityField,
  uuidField,
} from '../kernel/fields.ts';
import { put, remove, type View, type Write } from '../kernel/document.ts';
import {
  balanceDocument,
  balanceKey,
  earliestExpiry,
  stockIdentitySchema,
  stockStatusField,
  type Balance,
} from './balance.ts';
import { isOutside, placeKey, placeSchema, type Place } from './place.ts';
import { lateMovementWrites } from './count-mark.ts';
import { trailWrites } from './trail.ts';

export const movementReasonField = z.enum([
  'opening',
  'receipt',
  'receipt_undone',
  'pick',
  'pick_undone',
  'set_aside',
  'set_aside_undone',
  'putaway',
  'putaway_undone',
  'replenish',
  'replenish_undone',
  'receipt_differs',
  'taken',
  'taken_undone',
  'moved',
  'moved_undone',
  'stopped',
  'released',
  'count',
  'ship',
  'return',
]);

/** Who moved it and what they believed was there: kept so that a difference explains itself. */
export const movedBySchema = z.object({
  commandId: uuidField,
  operatorId: keyField,
  deviceId: keyField,
  occurredAt: instantField,
  seenSeq: z.int().nullable(),
  expectedQuantity: signedQuantityField.nullable(),
});
export type MovedBy = z.infer<typeof movedBySchema>;

export const movementSchema = stockIdentitySchema.extend({
  from: placeSchema,
  to: placeSchema,
  fromStatus: stockStatusField,
  toStatus: stockStatusField,
  expiry: dateField.nullable(),
  quantity: positiveQuantityField,
  reason: movementReasonField,
  /** Units of the source balance's allocation that this movement uses up. */
  fromAllocated: z.int().min(0),
  at: instantField,
  by: movedBySchema.nullable(),
});
export type Movement = z.infer<typeof movementSchema>;

/**
 * The only event that changes a quantity. What leaves one place arrives at another, so the sum over all places of
 * a SKU, lot and serial is always zero.
 */
export const stockMoved = defineEvent({
  type: 'stock.moved.v1',
  schema: movementSchema,
  evolve: evolveMovement,
});

/**
 * Promises part of a balance to an order line, or takes the promise back (negative). A promise may come back to a
 * balance whose goods are gone meanwhile; it is kept, or the books of promises and tasks would drift apart [S3].
 */
export const stockAllocated = defineEvent({
  type: 'stock.allocated.v1',
  schema: z.object({ balanceKey: keyField, quantity: signedQuantityField }),
  evolve: ({ balanceKey: key, quantity }, view) => {
    const held = view.get(balanceDocument, key) ?? unstocked(key);
    return held ? [settle(key, { ...held, allocated: held.allocated + quantity })] : [];
  },
});

/** One balanced movement as an event. */
export const move = (movement: Movement): DomainEvent => stockMoved.create(movement);

function evolveMovement(movement: Movement, view: View): readonly Write[] {
  const fromKey = balanceKey(movement.from, movement, movement.fromStatus);
  const toKey = balanceKey(movement.to, movement, movement.toStatus);
  if (fromKey === toKey) return [];
  const [from, to] = view.getMany(balanceDocument, [fromKey, toKey]);
  const source = from ?? emptyBalance(movement, { place: movement.from, status: movement.fromStatus });
  const target = to ?? emptyBalance(movement, { place: movement.to, status: movement.toStatus });
  // What moves takes along what the book knew of it; a place without stock knows nothing of its age, and one outside
  // the building nothing at all, because a device does not hold it.
  const isKnown = !isOutside(movement.from);
  const expiry = movement.expiry ?? (isKnown ? source.expiry : null);
  const since = isKnown && source.quantity > 0 ? source.since : movement.at;
  return [
    settle(fromKey, {
      ...source,
      quantity: source.quantity - movement.quantity,
      allocated: source.allocated - movement.fromAllocated,
    }),
    settle(toKey, {
      ...target,
      quantity: target.quantity + movement.quantity,
      expiry: target.quantity > 0 ? earliestExpiry(target.expiry, expiry) : (expiry ?? target.expiry),
      since: target.quantity > 0 && target.since < since ? target.since : since,
    }),
    ...trailWrites(movement, { from: source.quantity, to: target.quantity }, view),
    ...lateMovementWrites(movement, view),
  ];
}

/** The balance a key names, with nothing in it; null when it names none. */
function unstocked(key: string): Balance | null {
  const [place = '', skuId = '', lot, serial, status, ...more] = key.split('|');
  const known = stockStatusField.safeParse(status);
  if (place === '' || skuId === '' || !known.success || more.length > 0) return null;
  return {
    place,
    skuId,
    lot: lot || null,
    serial: serial || null,
    status: known.data,
    expiry: null,
    quantity: 0,
    allocated: 0,
    since: neverStocked,
  };
}

const neverStocked = '1970-01-01T00:00:00.000Z';

function emptyBalance(movement: Movement, at: { place: Place; status: Balance['status'] }): Balance {
  const { skuId, lot, serial, expiry } = movement;
  return {
    skuId,
    lot,
    serial,
    expiry,
    place: placeKey(at.place),
    status: at.status,
    quantity: 0,
    allocated: 0,
    since: movement.at,
  };
}

/** A balance of nothing leaves no document behind. */
function settle(key: string, balance: Balance): Write {
  return balance.quantity === 0 && balance.allocated === 0
    ? remove(balanceDocument, key)
    : put(balanceDocument, key, balance);
}
