import type { View } from '../kernel/document.ts';
import { brandDocument, type Brand } from './brand.ts';
import { skuDocument } from './sku.ts';

/** The brand whose rules apply to an SKU; undefined when this replica does not know one of them. */
export function brandOf(view: View, skuId: string): Brand | undefined {
  const sku = view.get(skuDocument, skuId);
  return sku ? view.get(brandDocument, sku.brand) : undefined;
}
