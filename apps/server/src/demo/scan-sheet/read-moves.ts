import type { Sku } from '@floorhand/domain/catalog/sku';
import { isPickable, type Location } from '@floorhand/domain/layout/location';
import type { Balance } from '@floorhand/domain/stock/balance';
import type { SheetMove } from './scan-sheet-html.ts';

const most = 2;

/** What moves are chosen from. */
export interface MovableGoods {
  readonly balances: readonly Balance[];
  readonly locations: ReadonlyMap<string, Location>;
  readonly skus: ReadonlyMap<string, Sku>;
  /** EAN-13 of the unit by SKU. */
  readonly eans: ReadonlyMap<string, string>;
  /** Bins that other sections of the sheet work with. */
  readonly busy: ReadonlySet<string>;
}

/** Goods nobody was promised, in a bin that no other work is about, and another bin of the same SKU to bring them to. */
export function movesOf({ balances, locations, skus, eans, busy }: MovableGoods): readonly SheetMove[] {
  const bins = new Map<string, Balance[]>();
  for (const balance of balances) {
    const bin = balance.place.slice('loc:'.length);
    const location = balance.place.startsWith('loc:') ? locations.get(bin) : undefined;
    if (!location || !isPickable(location) || busy.has(bin) || balance.quantity <= 0) continue;
    if (balance.lot !== null || balance.serial !== null || balance.allocated > 0) continue;
    bins.set(balance.skuId, [...(bins.get(balance.skuId) ?? []), balance]);
  }
  return [...bins]
    .flatMap(([skuId, held]): SheetMove[] => {
      const [target, source] = held.toSorted((a, b) => (a.place < b.place ? -1 : 1));
      const ean = eans.get(skuId);
      if (!source || !target || ean === undefined) return [];
      return [
        {
          source: source.place.slice('loc:'.length),
          target: target.place.slice('loc:'.length),
          ean,
          holds: `${source.quantity} × ${skus.get(skuId)?.name ?? skuId}`,
        },
      ];
    })
    .toSorted((a, b) => (a.source < b.source ? -1 : 1))
    .slice(0, most);
}
