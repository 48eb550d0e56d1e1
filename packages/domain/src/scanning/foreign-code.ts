import { z } from 'zod';
import type { Scan, ScanDoubt } from './scan.ts';

/**
 * A code that may be taught as an alias: what people read, without control or invisible characters. Short enough that
 * its key in capitals stays one.
 */
export const aliasCodeField = z.string().regex(/^[^\s\p{Cc}\p{Cf}\p{Cs}][^\p{Cc}\p{Cf}\p{Cs}]{0,99}$/u);

/** A scan that this warehouse cannot place, kept whole so that people can see what the scanner read. */
export interface ForeignCode {
  readonly text: string;
  /** As it arrived, control characters and all. */
  readonly raw: string;
  /** What an alias for it would be taught under; null for codes that cannot have one. */
  readonly code: string | null;
  readonly doubts: readonly ScanDoubt[];
}

/**
 * The site's own codes stand alone, without a text meaning, and have no alias; nor has the beginning of a code that was
 * cut. A trade item is taught by its GTIN, so that lot and expiry in the code do not matter.
 */
export function foreignCodeOf({ raw, text, meanings, doubts }: Scan): ForeignCode {
  const isOwn = meanings.at(-1)?.kind !== 'text';
  const [gtin = text] = meanings.flatMap((meaning) =>
    meaning.kind === 'tradeItem' ? (meaning.content.gtin ?? []) : [],
  );
  const fits = !isOwn && !doubts.includes('too_long') && aliasCodeField.safeParse(gtin).success;
  return { text, raw, code: fits ? gtin : null, doubts };
}
