import type { Sku } from '../catalog/sku.ts';
import type { Entry } from '../kernel/document.ts';
import { floorPoint, isPickable, plainPlace, type Location, type Site } from '../layout/location.ts';
import { walkingDistanceMm } from '../layout/walking-distance.ts';
import type { Balance } from '../stock/balance.ts';
import { walkMs } from '../storage-rules/suggest-bins.ts';
import { isAvoided, type Bin } from '../storage-rules/bin.ts';
import type { Usage } from './usage.ts';

export interface SlottingInput {
  /** ISO instant. */
  readonly now: string;
  readonly windowDays: number;
  readonly site: Pick<Site, 'plan'>;
  readonly skus: ReadonlyMap<string, Sku>;
  readonly locations: readonly Entry<Location>[];
  /** Of places; what is not at a location does not count. */
  readonly balances: readonly Balance[];
  /** Of the window. */
  readonly usage: ReadonlyMap<string, Usage>;
  /** Lines per section. */
  readonly most: number;
}

/** A bin that orders may be served from, with what a pick there costs. */
export interface Slot extends Bin {
  /** From the nearest station. */
  readonly walkMm: number;
  /** There and back, and up. */
  readonly costMs: number;
  /** Sum of the promises on it. */
  readonly promised: number;
}

/** Stock of one SKU that may be sold, over all bins. */
export interface Holding {
  readonly skuId: string;
  readonly units: number;
  /** Since when the oldest of it is here. */
  readonly since: string;
  /** Cheapest first. */
  readonly slots: readonly Slot[];
}

export interface Building {
  readonly input: SlottingInput;
  /** Cheapest first; closed ones too. */
  readonly slots: readonly Slot[];
  readonly holdings: ReadonlyMap<string, Holding>;
}

const byCost = (a: Slot, b: Slot): number => a.costMs - b.costMs || (a.locationId < b.locationId ? -1 : 1);

/** Puts the documents together for the rules, once for all of them. */
export function readBuilding(input: SlottingInput): Building {
  const { locations, balances, site, skus } = input;
  const stations = locations
    .filter(({ body }) => body.kind === 'station')
    .map(({ body }) => floorPoint(body));
  const front = { aisle: null, xMm: 0, yMm: site.plan.crossAisleYsMm[0] ?? 0 };
  const starts = stations.length === 0 ? [front] : stations;
  const byPlace = new Map<string, Balance[]>();
  for (const balance of balances) {
    const held = byPlace.get(balance.place);
    if (held) held.push(balance);
    else byPlace.set(balance.place, [balance]);
  }
  const slots = locations
    .filter(({ body }) => isPickable(body))
    .map(({ key, body }): Slot => {
      const inside = byPlace.get(`loc:${key}`) ?? [];
      const walkMm = Math.min(
        ...starts.map((start) => walkingDistanceMm(site.plan, start, floorPoint(body))),
      );
      const limits = body.limits ?? plainPlace;
      return {
        locationId: key,
        location: body,
        limits,
        contents: inside.filter(({ quantity }) => quantity > 0),
        skus,
        walkMm,
        costMs: 2 * walkMs(walkMm) + limits.reachMs,
        promised: inside.reduce((sum, { allocated }) => sum + allocated, 0),
      };
    })
    .toSorted(byCost);
  return { input, slots, holdings: holdingsOf(slots, byPlace) };
}

function holdingsOf(
  slots: readonly Slot[],
  byPlace: ReadonlyMap<string, readonly Balance[]>,
): ReadonlyMap<string, Holding> {
  const holdings = new Map<string, { units: number; since: string; slots: Slot[] }>();
  for (const slot of slots) {
    for (const { skuId, quantity, status, since } of byPlace.get(`loc:${slot.locationId}`) ?? []) {
      if (quantity <= 0 || status !== 'available') continue;
      const held = holdings.get(skuId) ?? { units: 0, since, slots: [] };
      holdings.set(skuId, held);
      held.units += quantity;
      if (since < held.since) held.since = since;
      if (held.slots.at(-1) !== slot) held.slots.push(slot);
    }
  }
  return new Map([...holdings].map(([skuId, held]) => [skuId, { skuId, ...held }]));
}

/** A face that pickers stand at, open and trusted. */
export const isOpenFace = ({ location }: Slot): boolean =>
  location.kind === 'pick' && location.blocked === null && !location.doubtful;

export const isEmpty = ({ contents, promised }: Slot): boolean => contents.length === 0 && promised === 0;

/** Whether goods may be sent to a slot at all now. */
export const takesGoods = (slot: Slot, now: string): boolean =>
  slot.location.blocked === null && !slot.location.doubtful && !isAvoided(slot, now);
