import type { Sku } from '../catalog/sku.ts';
import type { View } from '../kernel/document.ts';
import type { Location } from '../layout/location.ts';
import { readBin, roomFor } from './bin.ts';
import type { Goods } from './goods.ts';
import { storageRefusal } from './storage-refusal.ts';

/** The bin somebody stands at with goods. */
export interface StandingAt {
  readonly locationId: string;
  readonly location: Location;
  /** Units that go in: all there is room for; all of them where nobody knows of any room. */
  readonly units: number;
}

/** @returns `refused` when the goods may not lie there, or not any more; null: no such bin */
export function standingAt(
  view: View,
  locationId: string,
  {
    goods,
    sku,
    today,
  }: {
    readonly goods: Goods & { readonly quantity: number };
    readonly sku: Sku | undefined;
    /** ISO date. */
    readonly today: string;
  },
): StandingAt | 'refused' | null {
  const bin = readBin(view, locationId);
  if (!bin) return null;
  if (storageRefusal(bin, { goods, sku, today })) return 'refused';
  const units = Math.min(roomFor(bin, sku) || goods.quantity, goods.quantity);
  return { locationId, location: bin.location, units };
}
