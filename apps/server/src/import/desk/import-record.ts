import { z } from 'zod';
import { importFileSchema, importHeadSchema } from '@floorhand/domain/imports/import-file';
import { encodingField } from '../source/encoding.ts';

const { sentAt: instant, sentBy: who } = importFileSchema.shape;

/** What is kept of a file that was sent, beside the file itself while it is needed. */
export const importRecordSchema = importFileSchema.omit({ progress: true, sameAs: true }).extend({
  streamId: z.string(),
  sha256: z.string(),
  senderId: z.string(),
  head: importHeadSchema.extend({ encoding: encodingField.nullable() }).nullable(),
  /** Who asked for what is under way, and the brands that are theirs. */
  asked: z
    .object({ mode: z.enum(['check', 'run']), at: instant, by: who, brands: z.array(z.string()) })
    .nullable(),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;
