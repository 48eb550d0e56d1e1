import { placeInName, soughtIn } from '@floorhand/domain/catalog/named-like';
import { barcodeDocument, barcodeKey, skuDocument, type Sku } from '@floorhand/domain/catalog/sku';
import type { Entry } from '@floorhand/domain/kernel/document';

import type { Floor } from '../../sync/use-floor.ts';

/** More are a list nobody reads: the person types on. */
export const mostArticles = 8;
/** Up to so many names are read here; of a larger catalogue the server is asked. */
export const mostNames = 5_000;

export interface FoundArticles {
  readonly articles: readonly Entry<Sku>[];
  /** `too_many` for this device to read: found by codes, and by the names that the server told. */
  readonly names: 'read' | 'too_many';
}

/**
 * Articles whose code, bar code or name a typed text means, those whose code begins with it first.
 *
 * @param told keys of articles that the server found by name
 */
export async function findArticles(
  { read, findKeys }: Pick<Floor, 'read' | 'findKeys'>,
  typed: string,
  told: readonly string[] = [],
): Promise<FoundArticles> {
  const sought = soughtIn(typed);
  if (sought === '') return { articles: [], names: 'read' };
  const keys = await findKeys(skuDocument, () => true);
  const names = keys.length > mostNames ? 'too_many' : 'read';
  const codeOf = (key: string): string => key.slice(key.indexOf(':') + 1).toLowerCase();
  const byCode = keys
    .filter((key) => codeOf(key).includes(sought))
    .toSorted((a, b) => codeOf(a).indexOf(sought) - codeOf(b).indexOf(sought) || (a < b ? -1 : 1));
  const articles = await read((view) => {
    const scanned =
      view.get(barcodeDocument, barcodeKey(typed.trim()))?.matches.map(({ skuId }) => skuId) ?? [];
    const named =
      names === 'too_many'
        ? told
        : view
            .getMany(skuDocument, keys)
            .flatMap((sku, i) => (sku && placeInName(sku.name, sought) !== null ? [keys[i] ?? ''] : []));
    const found = [...new Set([...scanned, ...byCode, ...named])].slice(0, mostArticles);
    return view
      .getMany(skuDocument, found)
      .flatMap((body, i) => (body ? [{ key: found[i] ?? '', body }] : []));
  });
  return { articles, names };
}
