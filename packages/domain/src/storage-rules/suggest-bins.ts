import type { Sku } from '../catalog/sku.ts';
import type { SkuStorage } from '../catalog/storage-class.ts';
import type { Entry, View } from '../kernel/document.ts';
import {
  floorPoint,
  keptFor,
  locationDocument,
  siteDocument,
  siteKey,
  type Location,
  type Site,
} from '../layout/location.ts';
import { facesOf } from '../layout/pick-face.ts';
import type { FloorPoint } from '../layout/route-planner.ts';
import { walkingDistanceMm } from '../layout/walking-distance.ts';
import { faceLevel, headroom } from '../replenishing/face-level.ts';
import { balanceDocument } from '../stock/balance.ts';
import {
  emptyBin,
  fillPercent,
  isAvoided,
  readBin,
  readBins,
  roomFor,
  type Bin,
  type Content,
} from './bin.ts';
import { skusOf, storageOf, unfitGoods, type Goods } from './goods.ts';
import { storageRefusal } from './storage-refusal.ts';

/** Why a bin is suggested, as a code of the message catalogue. */
export type SuggestionReason = 'same_lot' | 'same_sku' | 'class_zone' | 'nearest' | 'quarantine' | 'overflow';

/** A bin to bring goods to, with everything the screen says about it. */
export interface Suggestion {
  readonly locationId: string;
  readonly location: Location;
  readonly reason: SuggestionReason;
  /** Units it has room for; null when that is not known. */
  readonly room: number | null;
  /** Null when sizes are not known. */
  readonly fillPercent: number | null;
  readonly fillPercentAfter: number | null;
  readonly isEmpty: boolean;
  readonly walkMm: number;
}

export interface SuggestionRequest {
  readonly goods: Goods;
  readonly quantity: number;
  /** Where the person stands. */
  readonly from: FloorPoint;
  /** ISO instant. */
  readonly now: string;
  /** Goods that are on their way to bins, by location. */
  readonly expected: ReadonlyMap<string, readonly Content[]>;
  readonly most: number;
  /** Bins that were free in the whole building, where this device knows of them [ST8]. */
  readonly free?: readonly string[];
}

/** Walking pace, for adding the time of a walk to that of reaching up. */
const walkMmPerSecond = 1200;

interface Rated extends Suggestion {
  readonly rank: number;
  readonly costMs: number;
}

/**
 * Bins for goods, the best first [ST6]: hard filters, then the same SKU with room, then its velocity class, then the
 * least time to walk and reach, then the code. Unfit goods go to quarantine and nowhere else [ST1]; with no bin
 * free the overflow place is all there is [ST7].
 */
export function suggestBins(view: View, request: SuggestionRequest): readonly Suggestion[] {
  const { goods, now, most } = request;
  const site = view.get(siteDocument, siteKey);
  if (!site) return [];
  const today = now.slice(0, 10);
  const sku = skusOf(view, [goods.skuId]).get(goods.skuId);
  const faces = facesWithRoom(view, request);
  const search: Search = { ...request, view, site, sku, today, faces };
  if (unfitGoods(goods, today) !== null) return single(search, site.quarantine, 'quarantine');
  const same = ratedOf(search, sameSkuLocations(search)).filter(({ rank }) => rank < classRank);
  const found = same.length >= most ? same : [...same, ...freeBins(search, most - same.length, same)];
  if (found.length > 0) return found.toSorted(byRank).slice(0, most).map(suggestionOf);
  return site.overflow === undefined ? [] : single(search, site.overflow, 'overflow');
}

interface Search extends SuggestionRequest {
  readonly view: View;
  readonly site: Site;
  readonly sku: Sku | undefined;
  readonly today: string;
  /** Units that pick faces of the SKU take, up to their most [ST9]. */
  readonly faces: ReadonlyMap<string, number>;
}

/** Of two rooms the smaller one; null: not known. */
const lesser = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

/** What may still be brought to each face of an SKU, with what is on its way. */
const facesWithRoom = (view: View, { goods, expected }: SuggestionRequest): ReadonlyMap<string, number> =>
  new Map(
    facesOf(view, goods.skuId).map(({ body: face }) => {
      const coming = (expected.get(face.locationId) ?? [])
        .filter(({ skuId }) => skuId === goods.skuId)
        .reduce((sum, { quantity }) => sum + quantity, 0);
      return [face.locationId, Math.max(0, headroom(face, faceLevel(view, face)) - coming)];
    }),
  );

const ranks = { same_lot: 0, same_sku: 1, class_zone: 2, nearest: 3, quarantine: 0, overflow: 0 } as const;
const classRank = ranks.class_zone;
/** Where nobody knows the way, after everything else. */
const outsideRank = 4;

const byRank = (a: Rated, b: Rated): number =>
  a.rank - b.rank || a.costMs - b.costMs || (a.locationId < b.locationId ? -1 : 1);

const suggestionOf = ({ rank: _rank, costMs: _costMs, ...suggestion }: Rated): Suggestion => suggestion;

function sameSkuLocations({ view, goods }: Search): readonly Entry<Location>[] {
  const ids = view
    .list(balanceDocument, 'skuId', goods.skuId)
    .filter(({ body }) => body.place.startsWith('loc:') && body.quantity > 0)
    .map(({ body }) => body.place.slice('loc:'.length));
  const unique = [...new Set(ids)];
  return view
    .getMany(locationDocument, unique)
    .flatMap((body, i) => (body ? [{ key: unique[i] ?? '', body }] : []));
}

interface Aisle {
  readonly code: string;
  /** The walk over to it, which every bin in it costs at least. */
  readonly leastMs: number;
}

/** Bins kept for the class of the goods before all others; these only as far as the class has too few with room. */
function freeBins(search: Search, wanted: number, taken: readonly Rated[]): readonly Rated[] {
  const { view } = search;
  const known = new Set(taken.map(({ locationId }) => locationId));
  const { velocity } = storageOf(search.sku);
  const inClass =
    velocity === null
      ? []
      : nearestOf(search, {
          wanted,
          of: (codes) => {
            const values = codes.map((aisle) => keptFor(velocity, aisle));
            return view.listMany(locationDocument, 'standing', values).flat();
          },
          known,
        });
  if (inClass.length >= wanted) return inClass;
  const others = othersNear(search, { wanted: wanted - inClass.length, known, velocity });
  const found = [...inClass, ...others];
  if (found.length >= wanted) return found;
  const seen = new Set([...known, ...found.map(({ locationId }) => locationId)]);
  return [...found, ...freeElsewhere(search, { wanted: wanted - found.length, known: seen })];
}

interface Others {
  readonly wanted: number;
  readonly known: ReadonlySet<string>;
  readonly velocity: SkuStorage['velocity'];
}

const othersNear = (search: Search, { wanted, known, velocity }: Others): readonly Rated[] =>
  nearestOf(search, {
    wanted,
    of: (codes) =>
      search.view
        .listMany(locationDocument, 'aisle', codes)
        .flat()
        .filter(({ body }) => velocity === null || body.limits?.velocity !== velocity),
    known,
  });

/**
 * Bins that the server found free farther off, or outside the aisles [ST8]. What was put there since, and what this
 * device sees itself, is read with each of them.
 */
function freeElsewhere(
  search: Search,
  { wanted, known }: Pick<Others, 'wanted' | 'known'>,
): readonly Rated[] {
  const ids = search.free?.filter((locationId) => !known.has(locationId)) ?? [];
  if (ids.length === 0) return [];
  const places = search.view
    .getMany(locationDocument, ids)
    .flatMap((body, i): readonly Entry<Location>[] => (body ? [{ key: ids[i] ?? '', body }] : []));
  return ratedOf(search, places).toSorted(byRank).slice(0, wanted);
}

interface Nearest {
  readonly wanted: number;
  /** Bins of these aisles. */
  readonly of: (aisles: readonly string[]) => readonly Entry<Location>[];
  /** Bins that were looked at already. */
  readonly known: ReadonlySet<string>;
}

/** A handheld has to answer in a second, whatever the size of the building [ST6]. */
const mostLooked = 2000;

/** The nearest aisles first, until what is found cannot be beaten: a farther aisle costs at least the walk over to it. */
function nearestOf(search: Search, { wanted, of, known }: Nearest): readonly Rated[] {
  const { site, from } = search;
  const aisles = site.plan.aisles
    .map(({ code, xMm }): Aisle => ({ code, leastMs: walkMs(Math.abs(xMm - from.xMm)) }))
    .toSorted((a, b) => a.leastMs - b.leastMs || (a.code < b.code ? -1 : 1));
  let best: readonly Rated[] = [];
  let looked = 0;
  for (const group of growing(aisles)) {
    if (looked >= mostLooked) break;
    const worst = best.length < wanted ? undefined : best.at(-1);
    if (worst && worst.costMs <= (group[0]?.leastMs ?? 0)) break;
    const free = of(group.map(({ code }) => code)).filter(({ key }) => !known.has(key));
    looked += free.length;
    best = [...best, ...ratedOf(search, free)].toSorted(byRank).slice(0, wanted);
  }
  return best;
}

/** Two, four, eight, …: each group is one round of loading, and a slow store has few rounds to give. */
function growing(aisles: readonly Aisle[]): readonly (readonly Aisle[])[] {
  const groups: (readonly Aisle[])[] = [];
  for (let from = 0, size = 2; from < aisles.length; from += size, size *= 2) {
    groups.push(aisles.slice(from, from + size));
  }
  return groups;
}

/** Time of a walk at the pace of the floor. */
export const walkMs = (mm: number): number => Math.round((mm * 1000) / walkMmPerSecond);

/** Bins that may take at least one unit, with what decides among them. What a place is settles most before its contents are read. */
function ratedOf(search: Search, locations: readonly Entry<Location>[]): readonly Rated[] {
  const { view, goods, sku, today, now, expected } = search;
  const open = locations.filter(
    (location) => storageRefusal(emptyBin(location), { goods, sku, today }) === null,
  );
  return readBins(view, open, { expected, skusOf: 'measured' }).flatMap((bin): Rated[] => {
    if (bin.location.kind === 'overflow' || bin.location.doubtful || isAvoided(bin, now)) return [];
    if (storageRefusal(bin, { goods, sku, today }) !== null) return [];
    const room = lesser(roomFor(bin, sku), search.faces.get(bin.locationId) ?? null);
    const holdsSame = bin.contents.some(({ skuId }) => skuId === goods.skuId);
    // A bin of unknown room that holds other goods is no place to send somebody to.
    if (room === 0 || (room === null && bin.contents.length > 0 && !holdsSame)) return [];
    return [rate(bin, search, room)];
  });
}

function rate(bin: Bin, { goods, sku, site, from, quantity }: Search, room: number | null): Rated {
  const walkMm = walkingDistanceMm(site.plan, from, floorPoint(bin.location));
  const reason = reasonFor(bin, goods, sku);
  const units = room === null ? quantity : Math.min(room, quantity);
  return {
    locationId: bin.locationId,
    location: bin.location,
    reason,
    room,
    walkMm,
    isEmpty: bin.contents.length === 0,
    fillPercent: fillPercent(bin),
    fillPercentAfter: percentAfter(bin, { goods, sku, units }),
    rank: isOutside(bin.location, site) && ranks[reason] >= classRank ? outsideRank : ranks[reason],
    costMs: walkMs(walkMm) + bin.limits.reachMs,
  };
}

/** A place that no aisle of the plan leads along: its walk is a guess. */
const isOutside = ({ aisle }: Location, { plan }: Site): boolean =>
  aisle === null || !plan.aisles.some(({ code }) => code === aisle);

function reasonFor({ contents, limits }: Bin, goods: Goods, sku: Sku | undefined): SuggestionReason {
  const same = contents.filter(({ skuId, status }) => skuId === goods.skuId && status === 'available');
  if (same.some(({ lot }) => lot === goods.lot)) return goods.lot === null ? 'same_sku' : 'same_lot';
  if (same.length > 0) return 'same_sku';
  const { velocity } = storageOf(sku);
  return velocity !== null && limits.velocity === velocity ? 'class_zone' : 'nearest';
}

function percentAfter(
  bin: Bin,
  { goods, sku, units }: { readonly goods: Goods; readonly sku: Sku | undefined; readonly units: number },
): number | null {
  const skus = sku ? new Map([...bin.skus, [goods.skuId, sku]]) : bin.skus;
  return fillPercent({ ...bin, skus, contents: [...bin.contents, { ...goods, quantity: units }] });
}

/** A place that is right by what it is, whatever lies there. */
function single(
  search: Search,
  locationId: string,
  reason: 'quarantine' | 'overflow',
): readonly Suggestion[] {
  const bin = readBin(search.view, locationId);
  if (!bin || storageRefusal(bin, search) !== null) return [];
  return [{ ...suggestionOf(rate(bin, search, null)), reason }];
}
