import { z } from 'zod';

/** Codes people print and scan: no separator that our composite keys use, no control characters, 1 to 64 long. */
export const codeField = z.string().regex(/^[^\s|#\p{Cc}][^|#\p{Cc}]{0,63}$/u);
/** Keys of documents; may be composed of codes. */
export const keyField = z.string().min(1).max(300);
/** Units of the SKU's base unit: a whole number, bounded so that sums stay exact. */
export const quantityField = z.int().min(0).max(100_000_000);
export const positiveQuantityField = z.int().min(1).max(100_000_000);
/** Signed: a balance may be below zero when the goods moved before the book knew. */
export const signedQuantityField = z.int().min(-1_000_000_000_000).max(1_000_000_000_000);
/** ISO 8601 with milliseconds and Z, so that text order is time order. */
export const instantField = z.iso.datetime();
export const dateField = z.iso.date();
export const uuidField = z.uuid();
export const millimetresField = z.int().min(-10_000_000).max(10_000_000);
export const noteField = z.string().max(500);
export const languageField = z.enum(['en', 'ro', 'pl', 'nl', 'th']);
export type Language = z.infer<typeof languageField>;
