import type { Velocity } from '../../../catalog/storage-class.ts';
import { velocityField } from '../../../catalog/storage-class.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import {
  isPickable,
  locationDocument,
  siteDocument,
  siteKey,
  type Location,
} from '../../../layout/location.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { countMarkDocument } from '../../../stock/count-mark.ts';
import { countRequestKey } from '../../../stock/count-request.ts';
import { atLocation, placeKey } from '../../../stock/place.ts';
import { skusOf } from '../../../storage-rules/goods.ts';

/** Days between two counts of a bin, where the building says nothing else: fast movers drift first. */
export const cycleDays: Readonly<Record<Velocity, number>> = { A: 30, B: 90, C: 180 };

export interface PlannedBin {
  readonly locationId: string;
  readonly location: Location;
  /** The fastest class of what lies there. */
  readonly velocity: Velocity;
  /** The last day on which everything in it had been looked at; null: never. */
  readonly countedAt: string | null;
  /** The book has nothing there: looked at after those where it has. */
  readonly isEmpty: boolean;
}

export interface ClassCoverage {
  readonly bins: number;
  readonly days: number;
  /** Bins counted within their days. */
  readonly covered: number;
  /** Bins whose days are over, or that nobody ever counted. */
  readonly due: number;
  readonly doneToday: number;
  /** A day's share that keeps the cycle, less what was counted today. */
  readonly leftToday: number;
}

export interface CyclePlan {
  readonly classes: Readonly<Record<Velocity, ClassCoverage>>;
  /** What is due today: the longest uncounted of each class, aisle by aisle. */
  readonly today: readonly PlannedBin[];
}

const dayMs = 86_400_000;

/**
 * What of the building is to be counted today [CT12]: of each class as many bins as keep its cycle, the longest
 * uncounted first. A function of documents and the clock alone, so everybody sees the same plan.
 *
 * @param now ISO instant; days are those of UTC
 */
export function cyclePlan(view: View, now: string): CyclePlan {
  const site = view.get(siteDocument, siteKey);
  const days = site?.countDays ?? cycleDays;
  const bins = plannedBins(view, site?.plan.aisles.map(({ code }) => code) ?? []);
  const states = velocityField.options.map((velocity) => {
    const ofClass = bins.filter((bin) => bin.velocity === velocity);
    const isDue = ({ countedAt }: PlannedBin): boolean =>
      countedAt === null || Date.parse(now) - Date.parse(countedAt) >= days[velocity] * dayMs;
    const due = ofClass.filter(isDue);
    const doneToday = ofClass.filter(({ countedAt }) => countedAt?.slice(0, 10) === now.slice(0, 10)).length;
    const share = Math.ceil(ofClass.length / days[velocity]);
    const leftToday = Math.min(due.length, Math.max(0, share - doneToday));
    const coverage: ClassCoverage = {
      bins: ofClass.length,
      days: days[velocity],
      covered: ofClass.length - due.length,
      due: due.length,
      doneToday,
      leftToday,
    };
    return { velocity, coverage, today: due.toSorted(longestFirst).slice(0, leftToday) };
  });
  const [a, b, c] = states.map(({ coverage }) => coverage);
  const none: ClassCoverage = { bins: 0, days: 0, covered: 0, due: 0, doneToday: 0, leftToday: 0 };
  return {
    classes: { A: a ?? none, B: b ?? none, C: c ?? none },
    today: states.flatMap(({ today }) => today),
  };
}

/** Never counted first, full before empty; among equals bin by bin, so that a day's share lies together. */
const longestFirst = (a: PlannedBin, b: PlannedBin): number => {
  const [x, y] = [a.countedAt ?? '', b.countedAt ?? ''];
  if (x !== y) return x < y ? -1 : 1;
  if (a.isEmpty !== b.isEmpty) return a.isEmpty ? 1 : -1;
  return a.locationId < b.locationId ? -1 : 1;
};

/** Every bin of the aisles, in as many rounds of reading whatever the size of the building. */
const plannedBins = (view: View, aisles: readonly string[]): readonly PlannedBin[] =>
  readPlanned(view, view.listMany(locationDocument, 'aisle', aisles).flat());

/** What the cycle has to know of these places, as far as they take part in it: class, contents, last count. */
export function readPlanned(view: View, places: readonly Entry<Location>[]): readonly PlannedBin[] {
  const bins = places.filter(({ body }) => isPickable(body) && body.blocked === null);
  const held = view.listMany(
    balanceDocument,
    'place',
    bins.map(({ key }) => placeKey(atLocation(key))),
  );
  const contents = bins.map((_, i) => [
    ...new Set((held[i] ?? []).filter(({ body }) => body.quantity !== 0).map(({ body }) => body.skuId)),
  ]);
  const skus = skusOf(view, contents.flat());
  const counted = lastCounted(view, bins, contents);
  return bins.map(({ key, body }, i) => ({
    locationId: key,
    location: body,
    velocity: fastest([
      ...(contents[i] ?? []).map((id) => skus.get(id)?.storage?.velocity ?? null),
      ...((contents[i] ?? []).length === 0 ? [null] : [body.limits?.velocity ?? null]),
    ]),
    countedAt: counted[i] ?? null,
    isEmpty: (contents[i] ?? []).length === 0,
  }));
}

const fastest = (classes: readonly (Velocity | null)[]): Velocity =>
  velocityField.options.find((velocity) => classes.includes(velocity)) ?? 'C';

/** A bin is counted when all of it was, at once or SKU by SKU: then the oldest of them says when. */
function lastCounted(
  view: View,
  bins: readonly Entry<Location>[],
  contents: readonly (readonly string[])[],
): readonly (string | null)[] {
  const keys = bins.map(({ key }, i) => [
    countRequestKey(key, null),
    ...(contents[i] ?? []).map((skuId) => countRequestKey(key, skuId)),
  ]);
  const marks = view.getMany(countMarkDocument, keys.flat());
  let next = 0;
  return keys.map((ofBin) => {
    const [whole, ...each] = ofBin.map(() => marks[next++]?.at ?? null);
    const apart = each.toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))[0] ?? null;
    return [whole ?? null, apart].reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b));
  });
}
