import { barcodeDocument, barcodeKey, skuDocument, type Sku } from '@floorhand/domain/catalog/sku';
import type { Entry } from '@floorhand/domain/kernel/document';

import type { Floor } from '../../sync/use-floor.ts';

/** More are a list nobody reads: the person types on. */
export const mostArticles = 8;
/** Names are compared up to so many articles; in a larger catalogue codes alone are. */
const mostNames = 5_000;

/** Articles whose code, bar code or name a typed text means, those whose code begins with it first. */
export async function findArticles(
  { read, findKeys }: Pick<Floor, 'read' | 'findKeys'>,
  typed: string,
): Promise<readonly Entry<Sku>[]> {
  const sought = typed.trim().toLowerCase();
  if (sought === '') return [];
  const keys = await findKeys(skuDocument, () => true);
  const codeOf = (key: string): string => key.slice(key.indexOf(':') + 1).toLowerCase();
  const byCode = keys
    .filter((key) => codeOf(key).includes(sought))
    .toSorted((a, b) => codeOf(a).indexOf(sought) - codeOf(b).indexOf(sought) || (a < b ? -1 : 1));
  return read((view) => {
    const scanned =
      view.get(barcodeDocument, barcodeKey(typed.trim()))?.matches.map(({ skuId }) => skuId) ?? [];
    const named =
      keys.length > mostNames
        ? []
        : view
            .getMany(skuDocument, keys)
            .flatMap((sku, i) => (sku?.name.toLowerCase().includes(sought) ? [keys[i] ?? ''] : []));
    const found = [...new Set([...scanned, ...byCode, ...named])].slice(0, mostArticles);
    return view
      .getMany(skuDocument, found)
      .flatMap((body, i) => (body ? [{ key: found[i] ?? '', body }] : []));
  });
}
