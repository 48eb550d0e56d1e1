import { z } from 'zod';
import { lastDeedSchema } from '../../entries/second-tap.ts';
import { defineDocument } from '../../kernel/document.ts';
import {
  instantField,
  keyField,
  lotField,
  noteField,
  positiveQuantityField,
  tallyField,
  uuidField,
} from '../../kernel/fields.ts';
import { undoEntrySchema, undoListOf } from '../../undo/undo-list.ts';
import { placeSchema } from '../../stock/place.ts';

export const mostOrigins = 40;
export const mostHolders = 8;
export const mostRevocable = 8;

/** Where goods can be taken from: a bin or another place of the building, or a handling unit. */
export const sourceField = placeSchema.options[0].or(placeSchema.options[1]);
export type Source = z.infer<typeof sourceField>;

const originSchema = z.object({ locationId: keyField, skuId: keyField, lot: lotField.nullable() });
/** A bin whose promises may have to follow the goods that left it. */
export type Origin = z.infer<typeof originSchema>;

/** What one person is moving. The goods themselves are balances at the person's hands. Key: the operator. */
export const carrySchema = z.object({
  operatorId: keyField,
  deviceId: keyField,
  startedAt: instantField,
  origins: z.array(originSchema).max(mostOrigins),
  lastPlace: keyField.nullable(),
  /** What was done last, to tell a tap that was two. */
  last: lastDeedSchema.optional(),
  taken: tallyField,
  put: tallyField,
  undo: undoListOf(undoEntrySchema),
});
export type Carry = z.infer<typeof carrySchema>;

export const carryDocument = defineDocument({
  kind: 'carry',
  home: 'warehouse',
  schema: carrySchema,
  /** All that are under way: finished ones are no documents. */
  indexes: { state: () => 'under_way' },
});

export const mostHandOvers = 8;

/** Units somebody took over out of the hands of another person. */
export const handOverSchema = z.object({
  commandId: uuidField,
  /** Who has them now. */
  operatorId: keyField,
  deviceId: keyField,
  occurredAt: instantField,
  seenSeq: z.int().nullable(),
  skuId: keyField,
  lot: lotField.nullable(),
  quantity: positiveQuantityField,
});
export type HandOver = z.infer<typeof handOverSchema>;

/** What others took over from one person lately: the story of a difference. Key: that person. Bounded. */
export const handOversDocument = defineDocument({
  kind: 'handOvers',
  home: 'warehouse',
  schema: z.object({ steps: z.array(handOverSchema).max(mostHandOvers) }),
});

export const stopReasonField = z.enum([
  'quality',
  'damaged_packaging',
  'wet',
  'crushed',
  'leaking',
  'contaminated',
  'wrong_label',
  'customer_complaint',
  'supplier_notice',
  'authority',
  'investigation',
]);
export type StopReason = z.infer<typeof stopReasonField>;

const stopStatusField = z.enum(['hold', 'damaged', 'recalled']);
export type StopStatus = z.infer<typeof stopStatusField>;

const seen: readonly StopReason[] = ['damaged_packaging', 'wet', 'crushed', 'leaking', 'contaminated'];
const told: readonly StopReason[] = ['supplier_notice', 'authority', 'customer_complaint'];

/**
 * What can be wrong with goods that are stopped like this, the usual first: damage is seen, a hold may have any other
 * reason [MV20], of a recall somebody outside tells [MV30].
 */
export function reasonsFor(status: StopStatus): readonly StopReason[] {
  const all = stopReasonField.options;
  if (status === 'damaged') return seen;
  if (status === 'hold') return all.filter((reason) => !seen.includes(reason));
  return [...told, ...all.filter((reason) => !told.includes(reason))];
}

/** Why goods of one SKU and lot are stopped, and who said so. Key: `stopKey`. */
export const stopCaseSchema = z.object({
  skuId: keyField,
  lot: lotField.nullable(),
  status: stopStatusField,
  /** `goods`: at the places where somebody stopped them; `lot`: wherever they are and whatever comes in. */
  scope: z.enum(['goods', 'lot']),
  state: z.enum(['open', 'closed']),
  reason: stopReasonField,
  note: noteField,
  /** Who stopped them: none of these may release them. */
  by: z.array(keyField).max(mostHolders),
  openedAt: instantField,
  closed: z.object({ by: keyField, at: instantField }).nullable(),
  /** Commands that stopped them, when each of them may still be taken back; absent: one stopped them for good. */
  revocable: z.array(uuidField).max(mostRevocable).optional(),
});
export type StopCase = z.infer<typeof stopCaseSchema>;

export const stopCaseDocument = defineDocument({
  kind: 'stopCase',
  home: 'warehouse',
  schema: stopCaseSchema,
  indexes: { open: (stop) => (stop.state === 'open' ? 'open' : null), skuId: (stop) => stop.skuId },
});

export const stopKey = (of: Pick<StopCase, 'status' | 'skuId' | 'lot'>): string =>
  [of.status, of.skuId, of.lot ?? ''].join('|');
