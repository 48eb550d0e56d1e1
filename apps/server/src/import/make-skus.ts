import { brandSet, skuSet } from '@floorhand/domain/catalog/catalog-events';
import { brandDocument } from '@floorhand/domain/catalog/brand';
import { skuDocument, skuKey } from '@floorhand/domain/catalog/sku';
import type { View } from '@floorhand/domain/kernel/document';
import type { DomainEvent } from '@floorhand/domain/kernel/event';

export interface NewProduct {
  readonly sku: string;
  readonly name: string;
}

/** The brand, when the warehouse does not know it. */
export function brandEvents(
  view: View,
  { code, name }: { readonly code: string; readonly name: string },
): readonly DomainEvent[] {
  if (view.get(brandDocument, code)) return [];
  return [
    brandSet.create({
      brand: {
        code,
        name,
        colour: '#7a3b8f',
        keypadFrom: 5,
        minimumRemainingLifeDays: 0,
        otherLotAllowed: true,
      },
    }),
  ];
}

/** Products the catalogue lacks; the code is what their label carries. What the catalogue has is left as it is. */
export function skuEvents(
  view: View,
  products: readonly NewProduct[],
  brand: string,
): readonly DomainEvent[] {
  const known = view.getMany(
    skuDocument,
    products.map(({ sku }) => skuKey(brand, sku)),
  );
  return products.flatMap(({ sku, name }, i) =>
    known[i]
      ? []
      : [
          skuSet.create({
            sku: {
              brand,
              code: sku,
              name,
              nameLanguage: null,
              variant: {},
              unit: 'piece',
              packs: [],
              tracking: { lot: false, expiry: false, serial: false },
              weightGrams: null,
              picture: null,
            },
            barcodes: [{ text: sku, level: 'unit', factor: 1 }],
          }),
        ],
  );
}
