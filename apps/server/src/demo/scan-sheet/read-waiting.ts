import type { Sku } from '@floorhand/domain/catalog/sku';
import type { PutawayTask } from '@floorhand/domain/jobs/putaway-task';
import type { Balance } from '@floorhand/domain/stock/balance';
import type { SheetWaiting } from './scan-sheet-html.ts';

/** Units that wait to be put away, and a bin that holds each of their SKUs. */
export interface WaitingGoods {
  readonly tasks: PutawayTask[];
  readonly homes: Map<string, string>;
}

/** The first bin of an SKU: goods go where the same goods lie. */
export function noteHome({ homes }: WaitingGoods, { skuId, place, quantity }: Balance): void {
  if (place.startsWith('loc:') && quantity > 0 && !homes.has(skuId))
    homes.set(skuId, place.slice('loc:'.length));
}

export const waitingOf = (
  { tasks, homes }: WaitingGoods,
  skus: ReadonlyMap<string, Sku>,
): readonly SheetWaiting[] =>
  tasks
    .toSorted((a, b) => (a.lpn < b.lpn ? -1 : 1))
    .map(({ lpn, contents }) => ({
      lpn,
      holds: contents
        .map(({ skuId, quantity }) => `${quantity} × ${skus.get(skuId)?.name ?? skuId}`)
        .join(', '),
      bins: contents.flatMap(({ skuId, status }) => (status === 'available' ? (homes.get(skuId) ?? []) : [])),
    }));
