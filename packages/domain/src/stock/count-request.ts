import { z } from 'zod';
import { defineDocument, put, remove } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { instantField, keyField } from '../kernel/fields.ts';

export const countReasonField = z.enum(['short', 'below_zero', 'zero_check', 'misplaced', 'cannot_find']);

/** Someone has to look. Counting itself is a job of its own. */
export const countRequestSchema = z.object({
  locationId: keyField,
  skuId: keyField.nullable(),
  reason: countReasonField,
  /** What the person saw, when they said. */
  seenQuantity: z.int().nullable(),
  raisedBy: keyField,
  at: instantField,
});
export type CountRequest = z.infer<typeof countRequestSchema>;

export const countRequestDocument = defineDocument({
  kind: 'countRequest',
  home: 'warehouse',
  schema: countRequestSchema,
  indexes: { locationId: (request) => request.locationId },
});

/** One open request per SKU and location; a second reason refreshes it. */
export const countRequestKey = (locationId: string, skuId: string | null): string =>
  `${locationId}|${skuId ?? ''}`;

export const countRequested = defineEvent({
  type: 'stock.count_requested.v1',
  schema: countRequestSchema,
  evolve: (request) => [
    put(countRequestDocument, countRequestKey(request.locationId, request.skuId), request),
  ],
});

export const countWithdrawn = defineEvent({
  type: 'stock.count_withdrawn.v1',
  schema: z.object({ locationId: keyField, skuId: keyField.nullable() }),
  evolve: ({ locationId, skuId }) => [remove(countRequestDocument, countRequestKey(locationId, skuId))],
});
