import { z } from 'zod';
import { defineDocument, put, remove, type Entry, type View } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { codeField, positiveQuantityField, quantityField, skuIdField } from '../kernel/fields.ts';

/** The bin from which an SKU is picked, and how much of it belongs there. Reserve fills it up. */
export const pickFaceSchema = z.object({
  locationId: codeField,
  skuId: skuIdField,
  /** At this many base units, or fewer, it is filled up again. */
  min: quantityField,
  /** Never more base units than this by plan. */
  max: positiveQuantityField,
});
export type PickFace = z.infer<typeof pickFaceSchema>;

export const pickFaceDocument = defineDocument({
  kind: 'pickFace',
  home: 'warehouse',
  schema: pickFaceSchema,
  indexes: { skuId: (face) => face.skuId, all: () => 'all' },
});

export const pickFaceKey = ({ locationId, skuId }: Pick<PickFace, 'locationId' | 'skuId'>): string =>
  `${locationId}|${skuId}`;

/** Faces of an SKU, by the code of their bins. An SKU without one is picked wherever it lies. */
export const facesOf = (view: View, skuId: string): readonly Entry<PickFace>[] =>
  view.list(pickFaceDocument, 'skuId', skuId);

export const pickFaceSet = defineEvent({
  type: 'layout.pick_face_set.v1',
  schema: z.object({ face: pickFaceSchema }),
  evolve: ({ face }) => [put(pickFaceDocument, pickFaceKey(face), face)],
});

export const pickFaceCleared = defineEvent({
  type: 'layout.pick_face_cleared.v1',
  schema: pickFaceSchema.pick({ locationId: true, skuId: true }),
  evolve: (face, view) => {
    const key = pickFaceKey(face);
    return view.get(pickFaceDocument, key) ? [remove(pickFaceDocument, key)] : [];
  },
});
