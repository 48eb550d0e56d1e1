import { z } from 'zod';
import { defineDocument, put, type View, type Write } from '../kernel/document.ts';
import { instantField, keyField, signedQuantityField, uuidField } from '../kernel/fields.ts';
import type { Movement } from './ledger.ts';
import { placeKey } from './place.ts';

const stepSchema = z.object({
  commandId: uuidField,
  operatorId: keyField,
  deviceId: keyField,
  occurredAt: instantField,
  reason: z.string().max(40),
  /** Change at this location in base units. */
  change: signedQuantityField,
  /** The book before the change, as the server had it. */
  bookBefore: signedQuantityField,
  /** What the person's screen said was there; null when it said nothing. */
  expectedQuantity: signedQuantityField.nullable(),
  seenSeq: z.int().nullable(),
});

/** The last few hands on one SKU in one location: the story a discrepancy tells. Bounded, so it never grows. */
export const trailSchema = z.object({ skuId: keyField, place: keyField, steps: z.array(stepSchema).max(8) });
export type Trail = z.infer<typeof trailSchema>;
export type TrailStep = z.infer<typeof stepSchema>;

export const trailDocument = defineDocument({
  kind: 'trail',
  home: 'warehouse',
  schema: trailSchema,
  indexes: { place: (trail) => trail.place },
});

export const trailKey = (place: string, skuId: string): string => `${place}|${skuId}`;
const kept = 8;

/** Adds a movement to the trails of the locations it touches; one that stays in its place changes no trail. */
export function trailWrites(
  movement: Movement,
  before: { readonly from: number; readonly to: number },
  view: View,
): readonly Write[] {
  const { by } = movement;
  if (!by || !view.holds(trailDocument) || placeKey(movement.from) === placeKey(movement.to)) return [];
  return (
    [
      ['from', -movement.quantity],
      ['to', movement.quantity],
    ] as const
  ).flatMap(([end, change]) => {
    if (movement[end].kind !== 'location') return [];
    const place = placeKey(movement[end]);
    const key = trailKey(place, movement.skuId);
    const trail = view.get(trailDocument, key) ?? { skuId: movement.skuId, place, steps: [] };
    const step: TrailStep = {
      ...by,
      reason: movement.reason,
      change,
      bookBefore: before[end],
    };
    return [put(trailDocument, key, { ...trail, steps: [...trail.steps, step].slice(-kept) })];
  });
}
