import { z } from 'zod';
import { defineDocument } from '../../kernel/document.ts';
import {
  dateField,
  instantField,
  keyField,
  lotField,
  quantityField,
  serialField,
  signedQuantityField,
  uuidField,
} from '../../kernel/fields.ts';
import { undoEntrySchema, undoListOf } from '../../undo/undo-list.ts';

/** SKUs and lots in one place; where there are more they are counted one SKU at a time. */
export const mostPools = 60;
/** Serials of one SKU and lot in one count; where there are more, they are counted as units. */
export const mostSerials = 100;
/** A look, its repetition, and one by somebody else; then a supervisor decides with all of them. */
export const mostRounds = 4;

/** What makes units one line of a count: a person cannot see more, and less would mix lots. */
export const poolSchema = z.object({ skuId: keyField, lot: lotField.nullable() });
export type Pool = z.infer<typeof poolSchema>;

/** Why somebody counts. */
export const countWhyField = z.enum(['asked', 'recount', 'cycle', 'chosen']);
export type CountWhy = z.infer<typeof countWhyField>;

/** A place, or one SKU in it. */
export const countScopeSchema = z.object({ locationId: keyField, only: keyField.nullable() });
export type CountScope = z.infer<typeof countScopeSchema>;

/** What one person is counting. Made of commands, so it survives a dead battery. Key: operator and device. */
export const sessionSchema = countScopeSchema.extend({
  operatorId: keyField,
  deviceId: keyField,
  why: countWhyField,
  startedAt: instantField,
  lastAt: instantField,
  /** The line that was touched last: a scan without a lot continues it. */
  current: poolSchema.nullable(),
  undo: undoListOf(undoEntrySchema),
});
export type Session = z.infer<typeof sessionSchema>;

export const sessionDocument = defineDocument({
  kind: 'countSession',
  home: 'warehouse',
  schema: sessionSchema,
  indexes: { locationId: (session) => session.locationId, all: () => 'all' },
});

/** One count at a time per person and device. */
export const sessionKey = (by: { readonly operatorId: string; readonly deviceId: string }): string =>
  `${by.operatorId}|${by.deviceId}`;

/** What was found so far of one SKU and lot, in base units. */
export const lineSchema = poolSchema.extend({
  session: keyField,
  /** As read on the goods; null: nobody read it. */
  expiry: dateField.nullable(),
  good: quantityField,
  damaged: quantityField,
  serials: z.array(serialField).max(mostSerials),
  at: instantField,
});
export type Line = z.infer<typeof lineSchema>;

export const lineDocument = defineDocument({
  kind: 'countLine',
  home: 'warehouse',
  schema: lineSchema,
  indexes: { session: (line) => line.session },
});

export const poolKey = ({ skuId, lot }: Pool): string => `${skuId}|${lot ?? ''}`;
export const lineKey = (session: string, pool: Pool): string => `${session}|${poolKey(pool)}`;

/** What the book had of one SKU and lot when it was counted, as the device knew it: the count's as-of position. */
export const bookedSchema = poolSchema.extend({
  available: signedQuantityField,
  /** Held, damaged, expired and so on. */
  other: signedQuantityField,
  expiry: dateField.nullable(),
  /** Null: too many to name, or not tracked. */
  serials: z.array(serialField).max(mostSerials).nullable(),
});
export type Booked = z.infer<typeof bookedSchema>;

/** One look at one SKU and lot in one place. */
export const roundSchema = z.object({
  commandId: uuidField,
  operatorId: keyField,
  deviceId: keyField,
  startedAt: instantField,
  endedAt: instantField,
  good: quantityField,
  damaged: quantityField,
  expiry: dateField.nullable(),
  /** The book at the count's as-of position, base units. `sku`: of all lots of the SKU there. */
  book: z.object({ available: signedQuantityField, other: signedQuantityField, sku: signedQuantityField }),
  /** Serials the book had and nobody found, and the other way round. */
  missing: z.array(serialField).max(mostSerials),
  extra: z.array(serialField).max(mostSerials),
  seenSeq: z.int().nullable(),
});
export type Round = z.infer<typeof roundSchema>;

/**
 * What a variance waits for: a second look by the same person, one by somebody who has not counted it yet, or a
 * supervisor.
 */
export const varianceStateField = z.enum(['recount_same', 'recount_other', 'approval']);
export type VarianceState = z.infer<typeof varianceStateField>;

/** A difference between book and shelf that somebody counted and nobody has decided yet. */
export const varianceSchema = poolSchema.extend({
  locationId: keyField,
  state: varianceStateField,
  rounds: z.array(roundSchema).min(1).max(mostRounds),
  openedAt: instantField,
  /** A supervisor did not believe it: somebody else looks. */
  rejected: z.object({ by: keyField, reason: z.string().max(40), at: instantField }).nullable(),
});
export type Variance = z.infer<typeof varianceSchema>;

export const varianceDocument = defineDocument({
  kind: 'countVariance',
  home: 'warehouse',
  schema: varianceSchema,
  indexes: { state: (variance) => variance.state, locationId: (variance) => variance.locationId },
});

export const varianceKey = (locationId: string, pool: Pool): string => `${locationId}|${poolKey(pool)}`;

/** Units on the shelf less units in the book, at the count's as-of position. */
export const varianceOf = ({ good, damaged, book }: Round): number =>
  good + damaged - book.available - book.other;

/** Units somebody found damaged that the book believed good. */
export const newlyDamaged = ({ damaged, book }: Round): number =>
  Math.max(0, damaged - Math.max(0, book.other));

export const differs = (round: Round): boolean =>
  varianceOf(round) !== 0 || newlyDamaged(round) !== 0 || round.missing.length > 0 || round.extra.length > 0;

/** How far a look is off, in units: what the brand's limit is compared with. */
export const sizeOf = (round: Round): number =>
  Math.max(Math.abs(varianceOf(round)), newlyDamaged(round), round.missing.length, round.extra.length);
