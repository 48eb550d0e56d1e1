import { z } from 'zod';
import type { Entry } from '../kernel/document.ts';
import { instantField, keyField } from '../kernel/fields.ts';
import { isPickable, plainPlace, type Location } from '../layout/location.ts';
import { emptyBin, isAvoided } from './bin.ts';

/**
 * Bins that were free, made where the whole building can be read and carried by devices, which look at these where the
 * bins around hold something [ST8].
 */
export const freeBinsSchema = z.object({
  /** ISO instant of the documents it was made from. */
  asOf: instantField,
  bins: z.array(keyField),
});
export type FreeBins = z.infer<typeof freeBinsSchema>;

/** More than a shift fills of one kind of bin before the next list is heard. */
const mostOfKind = 40;
/** What a handheld looks through within a second. */
const mostListed = 1_600;

export interface Building {
  readonly locations: readonly Entry<Location>[];
  /** Locations with anything in them, by the book. */
  readonly used: ReadonlySet<string>;
  /** ISO instant. */
  readonly now: string;
}

/**
 * Free bins of every kind that the building has: of a zone, for a class, a brand, a temperature, of a size. Of many
 * alike those that lie evenly over their aisles, so that one is near wherever a person stands.
 */
export function freeBinsOf({ locations, used, now }: Building): FreeBins {
  const kinds = new Map<string, string[]>();
  for (const { key, body } of locations.toSorted(byPlace)) {
    if (!isPickable(body) || body.blocked !== null || body.doubtful || used.has(key)) continue;
    if (isAvoided(emptyBin({ key, body }), now)) continue;
    const kind = kindOf(body);
    kinds.set(kind, [...(kinds.get(kind) ?? []), key]);
  }
  const spread = [...kinds.values()].map((bins) => evenly(bins, mostOfKind));
  const bins: string[] = [];
  for (let turn = 0; turn < mostOfKind; turn++)
    for (const list of spread) {
      const bin = list[turn];
      if (bin !== undefined) bins.push(bin);
    }
  return { asOf: now, bins: bins.slice(0, mostListed) };
}

/** Bins of one kind are right for the same goods, however many there are of them. */
function kindOf({ zone, brand, aisle, limits = plainPlace }: Location): string {
  const { reachMs: _reachMs, level, ...sizes } = limits;
  return JSON.stringify([zone, brand, aisle === null, level > 1, sizes]);
}

/** Along the building, aisle by aisle. */
const byPlace = (a: Entry<Location>, b: Entry<Location>): number =>
  a.body.xMm - b.body.xMm || a.body.yMm - b.body.yMm || (a.key < b.key ? -1 : 1);

/** So many of a list, from one end of it to the other. */
function evenly(list: readonly string[], most: number): readonly string[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] ?? '');
}
