import { z } from 'zod';
import type { NearDuplicate } from '../kernel/continuity.ts';
import { instantField, keyField } from '../kernel/fields.ts';
import type { Discrepancy } from '../discrepancies/discrepancy.ts';

const listedSchema = z.array(
  z.object({
    commandId: keyField,
    operatorId: keyField,
    type: z.string(),
    locationId: keyField.nullable(),
    skuId: keyField.nullable(),
    occurredAt: instantField,
    earlierId: keyField,
    earlierAt: instantField,
  }),
);

/** The pairs of records a card about a copied device lists; none on any other card. */
export function listedDuplicates({
  type,
  facts,
}: Pick<Discrepancy, 'type' | 'facts'>): readonly NearDuplicate[] {
  const parsed = listedSchema.safeParse(facts['duplicates']);
  return type === 'device_forked' && parsed.success ? parsed.data : [];
}
