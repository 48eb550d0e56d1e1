import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { move, type Movement } from '@floorhand/domain/stock/ledger';
import { atLocation, virtual } from '@floorhand/domain/stock/place';
import { practiceSkus, type PracticeSku } from './catalogue.ts';
import { practiceBins } from './floor.ts';

const dayMs = 86_400_000;
/** Bins of a SKU: one to pick from, and a second one to go to when the first is short. */
const binsPerSku = 2;
const binStep = 6;

/** A SKU's bins: fast movers near the front, the second bin some aisles on. */
export function binsOf(index: number): readonly string[] {
  return Array.from({ length: binsPerSku }, (_, i) => {
    // One bay for each, but another level and slot than its neighbour's, as in a building that grew.
    const slot = (index + i * 3) % binStep;
    const at = (index * binStep + slot + i * (practiceBins.length / 2)) % practiceBins.length;
    return practiceBins[at]?.code ?? '';
  });
}

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Lot and expiry of a SKU's stock in its n-th bin: the first bin holds what expires first. */
export function lotOf({ sku }: PracticeSku, bin: number, now: string): Pick<Movement, 'lot' | 'expiry'> {
  if (!sku.tracking.lot) return { lot: null, expiry: null };
  const expiry = isoDay(Date.parse(now) + (240 + bin * 150) * dayMs);
  return { lot: `L${expiry.slice(2, 4)}${expiry.slice(5, 7)}${bin === 0 ? 'A' : 'B'}`, expiry };
}

/** Opening stock in both bins of every SKU; serial numbers one by one. */
export function stockEvents(now: string): readonly DomainEvent[] {
  return practiceSkus.flatMap((entry, index) =>
    binsOf(index).flatMap((bin, at) => {
      const base = {
        skuId: entry.skuId,
        ...lotOf(entry, at, now),
        from: virtual('opening'),
        to: atLocation(bin),
        fromStatus: 'available',
        toStatus: 'available',
        reason: 'opening',
        fromAllocated: 0,
        at: now,
        by: null,
      } as const;
      const units = at === 0 ? entry.perCase * 3 : entry.perCase * 8;
      if (!entry.sku.tracking.serial) return [move({ ...base, serial: null, quantity: units })];
      return Array.from({ length: 4 }, (_, i) =>
        move({ ...base, serial: `SN${index}${at}${String(i + 1).padStart(3, '0')}`, quantity: 1 }),
      );
    }),
  );
}
