import { isOpenFace, type Building, type Holding, type Slot } from './building.ts';
import { unitsIn, unitsInto, type FreeSlots } from './free-slots.ts';
import {
  sectionOf,
  type DeadLine,
  type OverLine,
  type Section,
  type SuggestedMove,
} from './slotting-line.ts';

const dayMs = 86_400_000;
/** Stock that lasts longer is too much [SL4]. */
export const mostWeeksOfCover = 26;

/** What nobody picked for the whole window [SL3]; what lies in the best places first. */
export function deadStock(building: Building, free: FreeSlots): Section<DeadLine> {
  const { now, windowDays, usage, most } = building.input;
  const faces = building.slots.filter(isOpenFace);
  const middleMs = faces[Math.floor(faces.length / 2)]?.costMs ?? 0;
  const dead = [...building.holdings.values()]
    .filter(
      ({ skuId, since }) => !((usage.get(skuId)?.picks ?? 0) > 0) && daysSince(since, now) >= windowDays,
    )
    .toSorted((a, b) => costOf(a) - costOf(b) || (a.skuId < b.skuId ? -1 : 1));
  const lines = dead.slice(0, most).map((holding): DeadLine => {
    const { skuId, units, since, slots } = holding;
    const [nearest] = slots;
    const keeps = nearest && isOpenFace(nearest) && nearest.costMs < middleMs ? nearest : null;
    const to =
      keeps &&
      free.give(skuId, { from: 'far', where: (slot) => slot.costMs > Math.max(middleMs, keeps.costMs) });
    return {
      kind: 'dead',
      skuId,
      locationId: nearest?.locationId ?? '',
      units,
      picks: 0,
      days: daysSince(since, now),
      bins: slots.length,
      move: keeps && to ? moveOf(building, { skuId, from: keeps, to }) : null,
    };
  });
  return { ...sectionOf(lines, most), count: dead.length };
}

/** What lasts for more than half a year at its pace [SL4]; the most weeks first. */
export function overstock(building: Building, free: FreeSlots): Section<OverLine> {
  const { windowDays, usage, most } = building.input;
  const over = [...building.holdings.values()]
    .flatMap((holding) => {
      const used = usage.get(holding.skuId);
      if (!used || used.picks <= 0 || used.units <= 0) return [];
      const perWeek = (used.units * 7) / windowDays;
      const weeks = holding.units / perWeek;
      return weeks > mostWeeksOfCover
        ? [{ holding, used, weeks, surplus: Math.floor(holding.units - perWeek * mostWeeksOfCover) }]
        : [];
    })
    .toSorted((a, b) => b.weeks - a.weeks || (a.holding.skuId < b.holding.skuId ? -1 : 1));
  const lines = over
    .slice(0, most)
    .map(({ holding: { skuId, units, slots }, used, weeks, surplus }): OverLine => {
      // A face that one article shares with its reserve is what room can be made in.
      const face = slots.filter(isOpenFace).toSorted((a, b) => unitsIn(b, skuId) - unitsIn(a, skuId))[0];
      const to = face
        ? free.give(skuId, { from: 'near', where: ({ location }) => location.kind === 'bulk' })
        : null;
      return {
        kind: 'over',
        skuId,
        locationId: (face ?? slots[0])?.locationId ?? '',
        units,
        picks: used.picks,
        weeks: Math.floor(weeks),
        surplus,
        move: face && to ? moveOf(building, { skuId, from: face, to, most: surplus }) : null,
      };
    });
  return { ...sectionOf(lines, most), count: over.length };
}

const costOf = ({ slots }: Holding): number => slots[0]?.costMs ?? Infinity;
const daysSince = (since: string, now: string): number =>
  Math.floor((Date.parse(now) - Date.parse(since)) / dayMs);

/** Everything of an SKU in a slot, as far as there is room and no more is wanted. */
export function moveOf(
  { input: { skus } }: Building,
  { skuId, from, to, most = Infinity }: { skuId: string; from: Slot; to: Slot; most?: number },
): SuggestedMove {
  return {
    from: from.locationId,
    to: to.locationId,
    units: Math.min(most, unitsInto(to, skus.get(skuId), unitsIn(from, skuId))),
    swapWith: null,
  };
}
