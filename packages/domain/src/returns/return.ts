import { z } from 'zod';
import { defineDocument, put, remove } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { codeField, instantField, keyField, positiveQuantityField, quantityField } from '../kernel/fields.ts';

/** Why the customer says the goods come back. */
export const returnReasonField = z.enum([
  'size',
  'colour',
  'defect',
  'wrong_item',
  'damaged_in_transit',
  'late',
  'changed_mind',
  'other',
]);
export type ReturnReason = z.infer<typeof returnReasonField>;

export const returnSchema = z.object({
  brand: codeField,
  reference: z.string().min(1).max(64),
  announcedAt: instantField,
  country: z.string().max(60).nullable(),
  status: z.enum(['announced', 'inspected']),
  lines: quantityField,
  units: quantityField,
  /** Reference of the order it comes from; absent: not told. */
  orderReference: z.string().min(1).max(64).optional(),
  /** Carrier's number on the parcel; absent: not told. */
  tracking: codeField.optional(),
});
export type Return = z.infer<typeof returnSchema>;

export const returnKey = (brand: string, reference: string): string => `${brand}:${reference}`;

export const returnDocument = defineDocument({
  kind: 'return',
  home: 'warehouse',
  schema: returnSchema,
  indexes: { status: (announced) => announced.status },
});

export const returnLineSchema = z.object({
  returnId: keyField,
  line: positiveQuantityField,
  skuId: keyField,
  quantity: positiveQuantityField,
  /** What the customer says; absent: nothing. */
  reason: returnReasonField.optional(),
});

export const returnLineDocument = defineDocument({
  kind: 'returnLine',
  home: 'warehouse',
  schema: returnLineSchema,
  indexes: { returnId: (line) => line.returnId, skuId: (line) => line.skuId },
});

/** Announcing a return again replaces it until it is inspected. */
export const returnImported = defineEvent({
  type: 'returns.imported.v1',
  schema: z.object({
    announced: returnSchema.pick({
      brand: true,
      reference: true,
      announcedAt: true,
      country: true,
      orderReference: true,
      tracking: true,
    }),
    lines: z
      .array(returnLineSchema.omit({ returnId: true }))
      .min(1)
      .max(5000),
  }),
  evolve: ({ announced, lines }, view) => {
    const returnId = returnKey(announced.brand, announced.reference);
    const held = view.get(returnDocument, returnId);
    if (held && held.status !== 'announced') return [];
    return [
      ...view
        .list(returnLineDocument, 'returnId', returnId)
        .map(({ key }) => remove(returnLineDocument, key)),
      put(returnDocument, returnId, {
        ...announced,
        status: 'announced',
        lines: lines.length,
        units: lines.reduce((sum, line) => sum + line.quantity, 0),
      }),
      ...lines.map((line) =>
        put(returnLineDocument, `${returnId}#${String(line.line).padStart(5, '0')}`, { ...line, returnId }),
      ),
    ];
  },
});
