import { z } from 'zod';
import { defineDocument, put, remove, type View, type Write } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { instantField, keyField } from '../kernel/fields.ts';
import { countRequestDocument, countRequestKey, type CountRequest } from './count-request.ts';
import type { Movement } from './ledger.ts';

/** Somebody counted a place, or one SKU in it: the day from which the cycle runs anew. */
export const countMarkSchema = z.object({
  locationId: keyField,
  skuId: keyField.nullable(),
  at: instantField,
  operatorId: keyField,
  deviceId: keyField,
  /** The book was changed by what was counted: whoever saw at least this commit knew of the count. */
  adjusted: z.object({ seenSeq: z.int().nullable() }).nullable(),
});
export type CountMark = z.infer<typeof countMarkSchema>;

export const countMarkDocument = defineDocument({
  kind: 'countMark',
  home: 'warehouse',
  schema: countMarkSchema,
  indexes: { locationId: (mark) => mark.locationId },
});

/** A count, for whatever reason it was made, resets the cycle [S15]. */
export const countMade = defineEvent({
  type: 'stock.count_made.v1',
  schema: countMarkSchema.omit({ adjusted: true }),
  evolve: (mark) => [
    put(countMarkDocument, countRequestKey(mark.locationId, mark.skuId), { ...mark, adjusted: null }),
  ],
});

/** What was counted has changed the book. */
export const countAdjusted = defineEvent({
  type: 'stock.count_adjusted.v1',
  schema: countMarkSchema.omit({ adjusted: true }).extend({ skuId: keyField, seenSeq: z.int().nullable() }),
  evolve: ({ seenSeq, ...mark }) => [
    put(countMarkDocument, countRequestKey(mark.locationId, mark.skuId), { ...mark, adjusted: { seenSeq } }),
  ],
});

/** Somebody looked: the requests for this SKU, or for everything there, are answered [S15]. */
export const countAnswered = defineEvent({
  type: 'stock.count_answered.v1',
  schema: z.object({ locationId: keyField, skuId: keyField.nullable() }),
  evolve: ({ locationId, skuId }, view) =>
    view
      .list(countRequestDocument, 'locationId', locationId)
      .filter(({ body }) => skuId === null || body.skuId === skuId)
      .map(({ key }) => remove(countRequestDocument, key)),
});

/**
 * A movement that arrives after a count although it may have happened before it: its hands did not know of the count,
 * so nobody can say whether the person who counted still saw the goods. Someone looks again [S16].
 */
export function lateMovementWrites(movement: Movement, view: View): readonly Write[] {
  const { by, skuId, at } = movement;
  if (!by || movement.reason === 'count') return [];
  const bins = [movement.from, movement.to].flatMap(({ kind, id }) => (kind === 'location' ? [id] : []));
  if (bins.length === 0) return [];
  const keys = bins.flatMap((bin) => [countRequestKey(bin, skuId), countRequestKey(bin, null)]);
  const marks = view.getMany(countMarkDocument, keys);
  return bins.flatMap((locationId, i) => {
    const late = marks.slice(i * 2, i * 2 + 2).some((mark) => mark !== undefined && isLate(by, mark));
    if (!late) return [];
    const key = countRequestKey(locationId, skuId);
    const held = view.get(countRequestDocument, key);
    const others = (held?.commandIds ?? []).filter((id) => id !== by.commandId);
    const request: CountRequest = {
      locationId,
      skuId,
      reason: 'moved_before_count',
      seenQuantity: null,
      raisedBy: by.operatorId,
      at,
      commandIds: [...others, by.commandId].slice(-8),
    };
    return [put(countRequestDocument, key, request)];
  });
}

/** Work of the device that counted is in order: what it did before the count came before it. */
function isLate(by: NonNullable<Movement['by']>, mark: CountMark): boolean {
  if (by.deviceId === mark.deviceId) return false;
  if (by.occurredAt < mark.at) return true;
  const known = mark.adjusted?.seenSeq;
  return mark.adjusted !== null && (known === null || by.seenSeq === null || by.seenSeq < (known ?? 0));
}
