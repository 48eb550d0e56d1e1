import { z } from 'zod';
import { codeField } from '../kernel/fields.ts';

/** Why somebody puts goods elsewhere than suggested. */
export const insteadReasonField = z.enum(['full', 'blocked', 'too_high', 'unsafe', 'same_product_there']);
export type InsteadReason = z.infer<typeof insteadReasonField>;

/** The bin a device had suggested, and why it was not used; null when it was. */
export const insteadField = z.strictObject({ suggested: codeField, reason: insteadReasonField }).nullable();
export type Instead = z.infer<typeof insteadField>;
