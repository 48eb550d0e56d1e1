import { z } from 'zod';
import { defineDocument } from '../../kernel/document.ts';
import { instantField, keyField, lotField, serialField, tallyField } from '../../kernel/fields.ts';
import { undoEntrySchema, undoListOf } from '../../undo/undo-list.ts';
import { placeKey, placeSchema } from '../../stock/place.ts';
import { stockStatusField } from '../../stock/balance.ts';

export const mostEntries = 40;

/** Where goods come from: a handling unit on the trolley, or loose goods of one SKU from a receiving place. */
export const sourceSchema = z.strictObject({
  place: placeSchema.options[0].or(placeSchema.options[1]),
  /** Null: everything in the unit. */
  skuId: keyField.nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

/** Serials somebody read of one kind of goods at a bin. */
export const serialsField = z.array(serialField).max(200);

/** Goods that were proved at the bin, before they are put down. */
export const provedSchema = z.object({
  place: keyField,
  skuId: keyField,
  lot: lotField.nullable(),
  status: stockStatusField,
  /** Serials that were read at the bin. Absent: none, or from before they were. */
  serials: serialsField.optional(),
});
export type Proved = z.infer<typeof provedSchema>;

/** What one person has on the trolley, and how far they are with it. Made of commands, so it survives a dead battery. */
export const loadSchema = z.object({
  operatorId: keyField,
  deviceId: keyField,
  startedAt: instantField,
  sources: z.array(sourceSchema).max(mostEntries),
  /** The bin that was scanned and is still to be filled. */
  bin: keyField.nullable(),
  /** Where the person was last. */
  lastPlace: keyField.nullable(),
  proved: provedSchema.nullable(),
  units: tallyField,
  drops: tallyField,
  undo: undoListOf(undoEntrySchema),
});
export type Load = z.infer<typeof loadSchema>;

export const loadDocument = defineDocument({
  kind: 'putawayLoad',
  home: 'warehouse',
  schema: loadSchema,
  indexes: { operatorId: (load) => load.operatorId },
});

/** One load per person and device. */
export const loadKey = (by: { readonly operatorId: string; readonly deviceId: string }): string =>
  `${by.operatorId}|${by.deviceId}`;

export const sameSource = (a: Source, b: Source): boolean =>
  placeKey(a.place) === placeKey(b.place) && a.skuId === b.skuId;

export const unitSource = (lpn: string): Source => ({
  place: { kind: 'handlingUnit', id: lpn },
  skuId: null,
});
export const looseSource = (locationId: string, skuId: string): Source => ({
  place: { kind: 'location', id: locationId },
  skuId,
});
