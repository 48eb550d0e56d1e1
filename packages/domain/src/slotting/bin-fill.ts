import { fillOf } from '../storage-rules/bin.ts';
import { unitCm3 } from '../storage-rules/goods.ts';
import { isEmpty, isOpenFace, type Building, type Slot } from './building.ts';
import { unitsIn, type FreeSlots } from './free-slots.ts';
import { moveOf } from './idle-stock.ts';
import { sectionOf, type EmptyFace, type OverfullLine, type Section } from './slotting-line.ts';

/** Open faces in which nothing lies and nothing is promised [SL5]; the nearest first. */
export function emptyFaces({ slots, input: { most } }: Building): Section<EmptyFace> {
  const empty = slots.filter((slot) => isOpenFace(slot) && isEmpty(slot));
  return sectionOf(
    empty.map(({ locationId, walkMm }) => ({ locationId, walkMm })),
    most,
  );
}

/** Bins that hold more than they take [SL5]; the fullest first. */
export function overfullBins(building: Building, free: FreeSlots): Section<OverfullLine> {
  const { most, usage } = building.input;
  const full = building.slots
    .flatMap((slot) => {
      const percent = percentOf(slot);
      return percent > 100 ? [{ slot, percent }] : [];
    })
    .toSorted((a, b) => b.percent - a.percent || (a.slot.locationId < b.slot.locationId ? -1 : 1));
  const lines = full.slice(0, most).flatMap(({ slot, percent }): OverfullLine[] => {
    const skuId = largestIn(slot);
    if (skuId === undefined) return [];
    const units = unitsIn(slot, skuId);
    // What does not fit, and no more than all of it.
    const tooMany = Math.min(units, Math.ceil((units * (percent - 100)) / percent));
    const to = free.give(skuId, { from: 'near', where: (other) => other.locationId !== slot.locationId });
    return [
      {
        kind: 'overfull',
        skuId,
        locationId: slot.locationId,
        units: unitsIn(slot, skuId),
        picks: usage.get(skuId)?.picks ?? 0,
        percent,
        move: to && moveOf(building, { skuId, from: slot, to, most: tooMany }),
      },
    ];
  });
  return { ...sectionOf(lines, most), count: full.length };
}

/** The SKU that takes most of the room. */
function largestIn(slot: Slot): string | undefined {
  const room = (skuId: string): number => (unitCm3(slot.skus.get(skuId)) ?? 1) * unitsIn(slot, skuId);
  return [...new Set(slot.contents.map(({ skuId }) => skuId))].toSorted(
    (a, b) => room(b) - room(a) || (a < b ? -1 : 1),
  )[0];
}

/** By volume or weight, whichever is used up sooner; 0 when neither is known. */
function percentOf(slot: Slot): number {
  const { usedCm3, usedGrams } = fillOf(slot);
  const { capacityCm3, mostWeightGrams } = slot.limits;
  const shares = [
    usedCm3 === null || capacityCm3 === null ? 0 : usedCm3 / capacityCm3,
    mostWeightGrams === null ? 0 : usedGrams / mostWeightGrams,
  ];
  return Math.ceil(Math.max(...shares) * 100);
}
