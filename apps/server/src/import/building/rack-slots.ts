import type { Location, Site } from '@floorhand/domain/layout/location';

export interface RackSlot {
  readonly code: string;
  readonly location: Location;
}

const bayMm = 1350;
const mostBays = 40;
/** A bay nearer to a cross aisle than this would stand in it. */
const crossAisleHalfMm = 1000;
/** Level of the waist first: what moves often is taken from there. */
const levels = [2, 1, 3] as const;
const slotsPerBay = [1, 2, 3, 4] as const;

export const aisleSpacingMm = 3500;
export const newBuilding: Pick<Site['plan'], 'crossAisleYsMm'> = { crossAisleYsMm: [0, 28_000, 57_000] };

const two = (value: number): string => String(value).padStart(2, '0');

/** Distance of each bay from the front, in the order of bay numbers. */
function bayYs(crossAisleYsMm: readonly number[]): readonly number[] {
  const [front = 0] = crossAisleYsMm;
  const back = crossAisleYsMm.at(-1) ?? 0;
  const ys: number[] = [];
  for (let y = front + bayMm; y < back && ys.length < mostBays; y += bayMm) {
    if (crossAisleYsMm.every((cross) => Math.abs(cross - y) >= crossAisleHalfMm)) ys.push(y);
  }
  return ys;
}

/** Every slot of one aisle of a floor plan, `R-07-03-2`: aisle, bay, level, slot. */
export function rackSlots(
  aisle: { readonly code: string; readonly xMm: number },
  { plan, brand }: { readonly plan: Pick<Site['plan'], 'crossAisleYsMm'>; readonly brand: string },
): readonly RackSlot[] {
  return bayYs(plan.crossAisleYsMm).flatMap((yMm, bay) =>
    levels.flatMap((level) =>
      slotsPerBay.map((slot): RackSlot => {
        const segments = [aisle.code, two(bay + 1), two(level), String(slot)];
        return {
          code: segments.join('-'),
          location: {
            kind: 'pick',
            zone: brand,
            brand,
            aisle: aisle.code,
            segments,
            xMm: aisle.xMm,
            yMm,
            blocked: null,
            doubtful: false,
          },
        };
      }),
    ),
  );
}

/** Near the front first, then at the waist, then from aisle to aisle; the sort keeps the order of levels. */
export function nearestFirst(slots: readonly RackSlot[]): readonly RackSlot[] {
  const rank = ({ location: { segments } }: RackSlot): number =>
    levels.findIndex((level) => two(level) === segments[2]);
  return slots.toSorted(
    (a, b) =>
      a.location.yMm - b.location.yMm ||
      rank(a) - rank(b) ||
      a.location.xMm - b.location.xMm ||
      (a.code < b.code ? -1 : 1),
  );
}

/** Aisle codes from R on, one letter and then two, that the building does not use yet. */
export function* freeAisleCodes(used: ReadonlySet<string>): Generator<string> {
  const letters = 'RSTUVWXYZ'.split('');
  const all = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  let words = letters;
  for (;;) {
    for (const word of words) if (!used.has(word)) yield word;
    words = words.flatMap((word) => all.map((letter) => word + letter));
  }
}
