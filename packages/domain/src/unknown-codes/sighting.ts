import { z } from 'zod';
import { keyField } from '../kernel/fields.ts';

/** Where a person stood when a code said nothing. */
export const sightingSchema = z.strictObject({
  locationId: keyField.nullable(),
  runId: keyField.nullable(),
  /** What the step waited for, as people read it: a SKU, a bin, a tote. */
  expected: z.string().max(130).nullable(),
});
export type Sighting = z.infer<typeof sightingSchema>;
