import type { View } from '../kernel/document.ts';
import { brandDocument, type Brand } from './brand.ts';
import { skuDocument, type Sku } from './sku.ts';

/** The rules of a brand as they apply to one of its SKUs, which may ask for a life of its own [S7]. */
export const brandFor = (brand: Brand, sku: Sku | undefined): Brand =>
  sku?.minimumRemainingLifeDays === undefined
    ? brand
    : { ...brand, minimumRemainingLifeDays: sku.minimumRemainingLifeDays };

/** The rules that apply to an SKU; undefined when this replica does not know it or its brand. */
export function brandOf(view: View, skuId: string): Brand | undefined {
  const sku = view.get(skuDocument, skuId);
  const brand = sku && view.get(brandDocument, sku.brand);
  return brand && brandFor(brand, sku);
}
