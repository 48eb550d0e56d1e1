import { z } from 'zod';

/** Why somebody puts goods elsewhere than suggested. */
export const insteadReasonField = z.enum(['full', 'blocked', 'too_high', 'unsafe', 'same_product_there']);
export type InsteadReason = z.infer<typeof insteadReasonField>;
