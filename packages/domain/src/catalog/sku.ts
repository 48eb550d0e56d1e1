import { z } from 'zod';
import { codeField, keyField } from '../kernel/fields.ts';
import { defineDocument } from '../kernel/document.ts';
import { skuStorageSchema } from './storage-class.ts';

export const packLevelField = z.enum(['unit', 'inner', 'case', 'pallet']);
export type PackLevel = z.infer<typeof packLevelField>;

export const skuSchema = z.object({
  brand: codeField,
  code: codeField,
  name: z.string().min(1).max(200),
  /** Language of the name where it is known, so that screens can mark it. */
  nameLanguage: z.string().max(8).nullable(),
  /** Colour, size and the like, shown larger than the name. */
  variant: z.record(z.string().max(40), z.string().max(80)),
  /** How the base unit is called: a key of the message catalogue. */
  unit: z.enum(['piece', 'pack', 'box', 'bottle', 'tube', 'bag']),
  packs: z.array(z.object({ level: packLevelField, factor: z.int().min(1) })).max(8),
  tracking: z.object({ lot: z.boolean(), expiry: z.boolean(), serial: z.boolean() }),
  weightGrams: z.int().min(0).nullable(),
  /** Lots with less life left than this are never allocated; absent: what the brand asks for. */
  minimumRemainingLifeDays: z.int().min(0).max(10_000).optional(),
  /** Absent: everyday goods of unknown size. */
  storage: skuStorageSchema.optional(),
  /** Name of a drawn placeholder until a photo exists. */
  picture: z.string().max(40).nullable(),
});
export type Sku = z.infer<typeof skuSchema>;

/** `brand:code`; two brands may use one code. */
export const skuKey = (brand: string, code: string): string => `${brand}:${code}`;

export const skuDocument = defineDocument({ kind: 'sku', home: 'catalog', schema: skuSchema });

/** More SKUs than this behind one bar code are a mistake in the master data; the newest stay. */
export const mostMatches = 20;

export const barcodeSchema = z.object({
  /** One bar code may stand for several SKUs; the step's expectation decides, else a person does. */
  matches: z
    .array(z.object({ skuId: keyField, level: packLevelField, factor: z.int().min(1) }))
    .min(1)
    .max(mostMatches),
});
export type Barcode = z.infer<typeof barcodeSchema>;

/** Key: a GTIN padded to 14 digits, or the alias in upper case. */
export const barcodeDocument = defineDocument({
  kind: 'barcode',
  home: 'catalog',
  schema: barcodeSchema,
  /** The SKU it was first given to; enough to print a label for a SKU. */
  indexes: { skuId: (barcode) => barcode.matches[0]?.skuId ?? null },
});

export const barcodeKey = (text: string): string =>
  /^\d{8,14}$/.test(text) ? text.padStart(14, '0') : text.toUpperCase();
