import { z } from 'zod';

/** Codes people print and scan: no separator that our composite keys use, no control characters, 1 to 64 long. */
export const codeField = z.string().regex(/^[^\s|#\p{Cc}][^|#\p{Cc}]{0,63}$/u);
/** `brand:code`. Like every id that goes into a composed key, free of the separator. */
export const skuIdField = z.string().regex(/^[^\s|#\p{Cc}][^|#\p{Cc}]{0,128}$/u);
/** Lot and serial numbers as printed; they go into composed keys, so without the separator. */
export const lotField = z.string().regex(/^[^|\p{Cc}]{1,40}$/u);
export const serialField = lotField;
/** Keys of documents; may be composed of codes. */
export const keyField = z.string().min(1).max(300);
/** Units of the SKU's base unit: a whole number, bounded so that sums stay exact. */
export const quantityField = z.int().min(0).max(100_000_000);
export const positiveQuantityField = z.int().min(1).max(100_000_000);
/** A running total. Unlike one quantity it has no bound of its own: a fact may always be added. */
export const tallyField = z.int().min(0);
/** Signed: a balance may be below zero when the goods moved before the book knew. */
export const signedQuantityField = z.int().min(-1_000_000_000_000).max(1_000_000_000_000);
/** ISO 8601 with milliseconds and Z, so that text order is time order. */
export const instantField = z.iso.datetime({ precision: 3 });
export const dateField = z.iso.date();
export const uuidField = z.uuid();
export const millimetresField = z.int().min(-10_000_000).max(10_000_000);
export const noteField = z.string().max(500);
export const languageField = z.enum(['en', 'ro', 'pl', 'nl', 'th']);
export type Language = z.infer<typeof languageField>;
