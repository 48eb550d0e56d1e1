import { operatorDocument } from '@floorhand/domain/catalog/operator';
import { skuDocument } from '@floorhand/domain/catalog/sku';
import type { View } from '@floorhand/domain/kernel/document';

/** Names by id; an id nobody knows stands for itself. */
export type Names = ReadonlyMap<string, string>;

export const nameIn = (names: Names | undefined, id: string | null | undefined): string =>
  id === null || id === undefined ? '' : (names?.get(id) ?? id);

/** Names of people, read in one round. */
export function peopleNames(view: View, operatorIds: readonly string[]): Names {
  const ids = [...new Set(operatorIds)];
  const people = view.getMany(operatorDocument, ids);
  return new Map(ids.map((id, i) => [id, people[i]?.name ?? id]));
}

/** Names of goods, read in one round. */
export function skuNames(view: View, skuIds: readonly string[]): Names {
  const ids = [...new Set(skuIds)];
  const skus = view.getMany(skuDocument, ids);
  return new Map(ids.map((id, i) => [id, skus[i]?.name ?? id]));
}
