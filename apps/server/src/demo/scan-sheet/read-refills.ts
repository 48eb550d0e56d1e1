import type { Sku } from '@floorhand/domain/catalog/sku';
import type { ReplenishmentTask } from '@floorhand/domain/replenishing/replenishment-task';
import type { SheetRefill } from './scan-sheet-html.ts';

/** Pick bins to be filled up: where from, what, where to. */
export const refillsOf = (
  tasks: readonly ReplenishmentTask[],
  { skus, eans }: { readonly skus: ReadonlyMap<string, Sku>; readonly eans: ReadonlyMap<string, string> },
): readonly SheetRefill[] =>
  tasks
    .toSorted((a, b) => (a.source.locationId < b.source.locationId ? -1 : 1))
    .flatMap(({ skuId, source, target, quantity }) => {
      const ean = eans.get(skuId);
      if (ean === undefined) return [];
      const name = skus.get(skuId)?.name ?? skuId;
      return [{ source: source.locationId, target, ean, holds: `${quantity} × ${name}` }];
    });
