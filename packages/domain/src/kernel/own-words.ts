import { z } from 'zod';
import type { BlobRef } from './blob-ref.ts';
import { noteField } from './fields.ts';

/** What somebody adds to a record, as its command takes it: absent where there is nothing. */
export interface Besides {
  readonly blobs?: BlobRef[];
  /** In their own words. */
  readonly note?: string;
}

const carrierSchema = z.object({ note: noteField });
const stoppingSchema = z.object({ becomes: carrierSchema });

/**
 * What somebody adds to a record in their own words; null: nothing. It is always in the member `note`, of the body or of
 * what its goods become.
 */
export function ownWordsOf(body: unknown): string | null {
  const said = carrierSchema.safeParse(body).data ?? stoppingSchema.safeParse(body).data?.becomes;
  return said?.note.trim() || null;
}
