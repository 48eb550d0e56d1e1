import { z } from 'zod';
import { keyField, uuidField } from '@floorhand/domain/kernel/fields';

/** What became of a command (sync §4). The lane advances for every one of them. */
export const outcomeKindField = z.enum([
  'applied',
  'applied_with_discrepancy',
  'rejected',
  'parked',
  'quarantined',
]);
export type OutcomeKind = z.infer<typeof outcomeKindField>;

export const outcomeSchema = z.object({
  deviceSeq: z.int().min(1),
  commandId: uuidField.nullable(),
  outcome: outcomeKindField,
  /** Commit that carries the effect; the device is settled when its cursor reaches it. Null: no effect. */
  commitSeq: z.int().nullable(),
  /** True when the server had it already: a repeated push. */
  duplicate: z.boolean(),
  reason: z
    .object({ code: z.string().max(80), data: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  discrepancyIds: z.array(keyField),
});
export type Outcome = z.infer<typeof outcomeSchema>;
