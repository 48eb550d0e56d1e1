import { z } from 'zod';

/** How a code came in; typed codes carry why, and are a figure for supervisors. */
export const entrySchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('scan') }),
  z.strictObject({
    mode: z.literal('manual'),
    reason: z.enum(['label_missing', 'label_torn', 'wrong_language', 'scanner_dead']),
  }),
]);
export type EntryMode = z.infer<typeof entrySchema>;
