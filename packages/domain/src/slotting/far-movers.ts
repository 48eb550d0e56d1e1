import type { Velocity } from '../catalog/storage-class.ts';
import { isOpenFace, type Building, type Holding, type Slot } from './building.ts';
import { mayLie, unitsIn, unitsInto, type FreeSlots } from './free-slots.ts';
import { sectionOf, type FarLine, type Section } from './slotting-line.ts';
import type { Usage } from './usage.ts';

interface Faced {
  readonly holding: Holding;
  /** The best of its faces. */
  readonly face: Slot;
  readonly used: Usage;
}

/** A articles that would fit nearer [SL2]; most time first. */
export function farMovers(
  building: Building,
  classes: ReadonlyMap<string, Velocity>,
  free: FreeSlots,
): Section<FarLine> {
  const faces = building.slots.filter(isOpenFace);
  const fast = [...building.holdings.values()].flatMap((holding): Faced[] => {
    const face = holding.slots.find(isOpenFace);
    const used = building.input.usage.get(holding.skuId);
    return classes.get(holding.skuId) === 'A' && face && used ? [{ holding, face, used }] : [];
  });
  const limitMs = faces[fast.length - 1]?.costMs ?? Infinity;
  const lost = ({ face, used }: Faced): number => used.picks * (face.costMs - limitMs);
  const far = fast
    .filter(({ face }) => face.costMs > limitMs)
    .toSorted((a, b) => lost(b) - lost(a) || (a.holding.skuId < b.holding.skuId ? -1 : 1));
  const exchange = new Exchange(building, faces);
  const lines = far
    .slice(0, building.input.most)
    .map((each) => lineOf(each, { building, free, exchange }))
    .toSorted((a, b) => b.savedSeconds - a.savedSeconds);
  return { ...sectionOf(lines, lines.length), count: far.length };
}

function lineOf(
  { holding: { skuId, units }, face, used }: Faced,
  { building, free, exchange }: { building: Building; free: FreeSlots; exchange: Exchange },
): FarLine {
  const nearer = (slot: Slot): boolean => slot.costMs < face.costMs && isOpenFace(slot);
  const empty = free.give(skuId, { from: 'near', where: nearer });
  const swap = empty ? null : exchange.give({ skuId, face, picks: used.picks });
  const to = empty ?? swap?.slot ?? null;
  return {
    kind: 'far',
    skuId,
    locationId: face.locationId,
    units,
    picks: used.picks,
    walkMm: face.walkMm,
    savedSeconds: to === null ? 0 : Math.round((used.picks * (face.costMs - to.costMs)) / 1000),
    move: to && {
      from: face.locationId,
      to: to.locationId,
      units: unitsInto(to, building.input.skus.get(skuId), unitsIn(face, skuId)),
      swapWith: swap?.skuId ?? null,
    },
  };
}

/** Nearer faces of articles that were picked less, each exchanged once [SL6]. */
class Exchange {
  readonly #building: Building;
  readonly #faces: readonly Slot[];
  readonly #given = new Set<string>();

  constructor(building: Building, faces: readonly Slot[]) {
    this.#building = building;
    this.#faces = faces;
  }

  give({
    skuId,
    face,
    picks,
  }: {
    readonly skuId: string;
    readonly face: Slot;
    readonly picks: number;
  }): { readonly slot: Slot; readonly skuId: string } | null {
    const { skus, usage, now } = this.#building.input;
    const today = now.slice(0, 10);
    for (const slot of this.#faces) {
      if (slot.costMs >= face.costMs) return null;
      const [other, ...more] = new Set(slot.contents.map((content) => content.skuId));
      if (other === undefined || more.length > 0 || other === skuId || this.#given.has(slot.locationId))
        continue;
      if ((usage.get(other)?.picks ?? 0) * 2 > picks) continue;
      const fits = mayLie(slot, { skuId, sku: skus.get(skuId), today });
      if (!fits || !mayLie(face, { skuId: other, sku: skus.get(other), today })) continue;
      this.#given.add(slot.locationId);
      return { slot, skuId: other };
    }
    return null;
  }
}
