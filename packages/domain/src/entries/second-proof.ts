import { barcodeDocument, skuDocument, type Sku } from '../catalog/sku.ts';
import type { Entry, View } from '../kernel/document.ts';
import { aliasDocument } from '../unknown-codes/alias.ts';

/** So many pictures to choose from: enough that a blind tap is mostly wrong. */
export const mostPictures = 4;
const digits = 4;

/**
 * Pictures of which one is the product [ME1]: the right one among others of its surroundings, in an order that is
 * always the same for the same pictures and says nothing about which is right.
 *
 * @param nearby SKUs to choose the others from, the best first
 */
export function proofPictures(view: View, skuId: string, nearby: readonly string[]): readonly Entry<Sku>[] {
  const others = [...new Set(nearby)].filter((id) => id !== skuId);
  const skus = view.getMany(skuDocument, [skuId, ...others]);
  const known = [skuId, ...others].flatMap((key, i): Entry<Sku>[] => {
    const body = skus[i];
    return body ? [{ key, body }] : [];
  });
  if (known[0]?.key !== skuId) return [];
  return known
    .slice(0, mostPictures)
    .toSorted((a, b) => mixed(a.key) - mixed(b.key) || (a.key < b.key ? -1 : 1));
}

/** FNV-1a: spreads keys evenly, so that the right picture stands in no particular place. */
function mixed(key: string): number {
  let hash = 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** Whether anything is known of the product that ends in digits. */
export const hasLastDigits = (view: View, skuId: string): boolean => endings(view, skuId).length > 0;

/** Whether a code of the product ends in these four digits [ME1]. */
export const lastDigitsFit = (view: View, skuId: string, typed: string): boolean =>
  endings(view, skuId).includes(typed);

/** Of its bar codes and of its own code, as they stand on packs and shelf labels. */
function endings(view: View, skuId: string): readonly string[] {
  const codes = [
    ...view.list(barcodeDocument, 'skuId', skuId).map(({ key }) => key),
    ...view.list(aliasDocument, 'skuId', skuId).map(({ key }) => key),
    view.get(skuDocument, skuId)?.code ?? '',
  ];
  return codes.map((code) => code.slice(-digits)).filter((ending) => /^\d{4}$/.test(ending));
}
