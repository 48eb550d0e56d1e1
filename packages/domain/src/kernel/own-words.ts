import { z } from 'zod';
import { blobsField } from './blob-ref.ts';
import { noteField } from './fields.ts';

/** What somebody may add to a report, for its card. Records of earlier apps have none. */
export const besidesFields = {
  blobs: blobsField.optional(),
  /** In their own words. */
  note: noteField.optional(),
};
const besidesSchema = z.object(besidesFields);
/** The same as a command takes it: absent where there is nothing. */
export type Besides = z.infer<typeof besidesSchema>;

const carrierSchema = z.object({ note: noteField });

/**
 * What somebody adds to a record in their own words; null: nothing. It is always in the member `note`, of the body or of
 * what its goods become.
 */
export function ownWordsOf(body: unknown): string | null {
  const becomes = typeof body === 'object' && body !== null && 'becomes' in body ? body.becomes : null;
  return noteIn(body) ?? noteIn(becomes);
}

/** Asked of every command, most of which have none. */
function noteIn(carrier: unknown): string | null {
  if (typeof carrier !== 'object' || carrier === null || !('note' in carrier)) return null;
  return carrierSchema.safeParse(carrier).data?.note.trim() || null;
}
