import { barcodeDocument, type PackLevel } from '@floorhand/domain/catalog/sku';
import type { View } from '@floorhand/domain/kernel/document';

/** The code of a product in one pack level, as it is printed: an EAN-13 where there is one, else the alias. */
export function practiceCodeOf(view: View, skuId: string, level: PackLevel): string | undefined {
  const found = view
    .list(barcodeDocument, 'skuId', skuId)
    .find(({ body }) => body.matches.some((match) => match.skuId === skuId && match.level === level));
  return found?.key.replace(/^0(?=\d{13}$)/, '');
}
