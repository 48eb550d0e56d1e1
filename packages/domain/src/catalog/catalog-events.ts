import { z } from 'zod';
import { defineEvent } from '../kernel/event.ts';
import { put, type Write } from '../kernel/document.ts';
import { keyField } from '../kernel/fields.ts';
import { brandDocument, brandSchema } from './brand.ts';
import { operatorDocument, operatorSchema } from './operator.ts';
import {
  barcodeDocument,
  barcodeKey,
  mostMatches,
  packLevelField,
  skuDocument,
  skuKey,
  skuSchema,
} from './sku.ts';

export const brandSet = defineEvent({
  type: 'catalog.brand_set.v1',
  schema: z.object({ brand: brandSchema }),
  evolve: ({ brand }) => [put(brandDocument, brand.code, brand)],
});

export const operatorSet = defineEvent({
  type: 'catalog.operator_set.v1',
  schema: z.object({ operatorId: keyField, operator: operatorSchema }),
  evolve: ({ operatorId, operator }) => [put(operatorDocument, operatorId, operator)],
});

export const skuSet = defineEvent({
  type: 'catalog.sku_set.v1',
  schema: z.object({
    sku: skuSchema,
    barcodes: z
      .array(z.object({ text: z.string().min(1).max(64), level: packLevelField, factor: z.int().min(1) }))
      .max(40),
  }),
  evolve: ({ sku, barcodes }, view) => {
    const skuId = skuKey(sku.brand, sku.code);
    const held = view.getMany(
      barcodeDocument,
      barcodes.map(({ text }) => barcodeKey(text)),
    );
    const writes: Write[] = [put(skuDocument, skuId, sku)];
    barcodes.forEach(({ text, level, factor }, i) => {
      const others = (held[i]?.matches ?? []).filter((match) => match.skuId !== skuId);
      const matches = [...others, { skuId, level, factor }].slice(-mostMatches);
      writes.push(put(barcodeDocument, barcodeKey(text), { matches }));
    });
    return writes;
  },
});
