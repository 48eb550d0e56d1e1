import { z } from 'zod';

/** Why a code was not scanned. */
export const manualReasonField = z.enum(['label_missing', 'label_torn', 'wrong_language', 'scanner_dead']);
export type ManualReason = z.infer<typeof manualReasonField>;

/** How a code came in; typed codes carry why, and are a figure for supervisors. The same in every job. */
export const entrySchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('scan') }),
  z.strictObject({
    mode: z.literal('manual'),
    reason: manualReasonField,
    /** What proved the product besides the person's word; none for bins and totes [ME1]. */
    proof: z.enum(['picture', 'last_digits']).optional(),
  }),
]);
export type EntryMode = z.infer<typeof entrySchema>;

/** Typing proves little: a product is proved by its last digits or by its picture besides, or not counted [ME1]. */
export const lacksProof = (entry: EntryMode): boolean => entry.mode === 'manual' && entry.proof === undefined;
