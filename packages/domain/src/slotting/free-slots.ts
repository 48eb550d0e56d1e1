import type { Sku } from '../catalog/sku.ts';
import { roomFor } from '../storage-rules/bin.ts';
import { storageRefusal } from '../storage-rules/storage-refusal.ts';
import { isEmpty, takesGoods, type Building, type Slot } from './building.ts';

/** Goods that a slot should take, as good stock. */
const goodsOf = (skuId: string) => ({ skuId, lot: null, expiry: null, status: 'available' }) as const;

/** Whether an SKU may lie in a slot if nothing else lay there. */
export function mayLie(
  slot: Slot,
  { skuId, sku, today }: { skuId: string; sku: Sku | undefined; today: string },
): boolean {
  const cleared = { ...slot, contents: [] };
  if (storageRefusal(cleared, { goods: goodsOf(skuId), sku, today }) !== null) return false;
  return (roomFor(cleared, sku) ?? 1) > 0;
}

/** Empty bins for suggestions; each is given once [SL6]. */
export class FreeSlots {
  readonly #building: Building;
  /** Cheapest first. */
  readonly #free: readonly Slot[];
  readonly #given = new Set<string>();

  constructor(building: Building) {
    this.#building = building;
    this.#free = building.slots.filter((slot) => isEmpty(slot) && takesGoods(slot, building.input.now));
  }

  /** The first that may take an SKU, from the near end or from the far one; null when there is none. */
  give(
    skuId: string,
    { from, where }: { readonly from: 'near' | 'far'; readonly where: (slot: Slot) => boolean },
  ): Slot | null {
    const { skus, now } = this.#building.input;
    const wanted = { skuId, sku: skus.get(skuId), today: now.slice(0, 10) };
    const fits = (slot: Slot): boolean =>
      !this.#given.has(slot.locationId) && where(slot) && mayLie(slot, wanted);
    const found = from === 'near' ? this.#free.find(fits) : this.#free.findLast(fits);
    if (!found) return null;
    this.#given.add(found.locationId);
    return found;
  }
}

/** Units that a slot can take of what should move there. */
export const unitsInto = (slot: Slot, sku: Sku | undefined, units: number): number =>
  Math.min(units, roomFor({ ...slot, contents: [] }, sku) ?? units);

/** Units of an SKU in a slot. */
export const unitsIn = ({ contents }: Slot, skuId: string): number =>
  contents.reduce((sum, content) => sum + (content.skuId === skuId ? content.quantity : 0), 0);
