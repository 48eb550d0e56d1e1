import { z } from 'zod';
import { defineDocument, put, remove } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { instantField, keyField, uuidField } from '../kernel/fields.ts';

export const countReasonField = z.enum([
  'short',
  'below_zero',
  'zero_check',
  'misplaced',
  'cannot_find',
  /** A movement arrived that may be older than the last count. */
  'moved_before_count',
  /** The book was adjusted while goods moved. */
  'moved_while_counted',
  /** A supervisor wants it looked at. */
  'supervisor',
]);
export type CountReason = z.infer<typeof countReasonField>;

/** Someone has to look. `jobs/counting` leads people there. */
export const countRequestSchema = z.object({
  locationId: keyField,
  skuId: keyField.nullable(),
  reason: countReasonField,
  /** What the person saw, when they said. */
  seenQuantity: z.int().nullable(),
  raisedBy: keyField,
  at: instantField,
  /** Commands that asked; when the last of them is taken back, nobody has to look any more. */
  commandIds: z.array(uuidField).max(8),
});
export type CountRequest = z.infer<typeof countRequestSchema>;

export const countRequestDocument = defineDocument({
  kind: 'countRequest',
  home: 'warehouse',
  schema: countRequestSchema,
  /** All of them: someone leads people to them. */
  indexes: { locationId: (request) => request.locationId, all: () => 'all' },
});

/** One open request per SKU and location; a second reason refreshes it. */
export const countRequestKey = (locationId: string, skuId: string | null): string =>
  `${locationId}|${skuId ?? ''}`;

export const countRequested = defineEvent({
  type: 'stock.count_requested.v1',
  schema: countRequestSchema.omit({ commandIds: true }).extend({ commandId: uuidField }),
  evolve: ({ commandId, ...request }, view) => {
    const key = countRequestKey(request.locationId, request.skuId);
    const others = (view.get(countRequestDocument, key)?.commandIds ?? []).filter((id) => id !== commandId);
    return [put(countRequestDocument, key, { ...request, commandIds: [...others, commandId].slice(-8) })];
  },
});

/** One command asks no longer; the request stays while another one does [S9]. */
export const countWithdrawn = defineEvent({
  type: 'stock.count_withdrawn.v1',
  schema: z.object({ locationId: keyField, skuId: keyField.nullable(), commandId: uuidField }),
  evolve: ({ locationId, skuId, commandId }, view) => {
    const key = countRequestKey(locationId, skuId);
    const held = view.get(countRequestDocument, key);
    if (!held?.commandIds.includes(commandId)) return [];
    const commandIds = held.commandIds.filter((id) => id !== commandId);
    return [
      commandIds.length === 0
        ? remove(countRequestDocument, key)
        : put(countRequestDocument, key, { ...held, commandIds }),
    ];
  },
});
