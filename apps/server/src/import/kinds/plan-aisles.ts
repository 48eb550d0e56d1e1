import type { View } from '@floorhand/domain/kernel/document';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { siteSet } from '@floorhand/domain/layout/layout-events';
import { siteDocument, siteKey, type Site } from '@floorhand/domain/layout/location';
import { newBuildingEvents } from '../../core/first-warehouse.ts';
import { InputError } from '../input-error.ts';
import type { LocationLine } from './location-row.ts';
import type { LocationMap } from './location-map.ts';

const mostAisles = 500;
const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/**
 * Learns from all lines which aisles there are and how deep they reach, so that routes know the building before the
 * first bin is made. Aisles of the plan stay where they are.
 */
export class AislePlan {
  readonly #map: LocationMap;
  /** The least distance from the left told of each aisle; null: none. */
  readonly #aisles = new Map<string, number | null>();
  readonly #depths: number[] = [];
  readonly #listed = new Set<string>();

  constructor(map: LocationMap) {
    this.#map = map;
  }

  /** Whether the list has a place of this code, and not as one that is gone. */
  lists(locationId: string): boolean {
    return this.#listed.has(locationId);
  }

  hear({ locationId, stated: { aisle: told, xMm, yMm, gone }, derived }: LocationLine): void {
    if (!gone) this.#listed.add(locationId);
    const aisle = told ?? derived.aisle;
    if (gone || aisle === null) return;
    const known = this.#aisles.get(aisle) ?? null;
    const x = xMm ?? null;
    this.#aisles.set(aisle, known === null || (x !== null && x < known) ? x : known);
    const depth = yMm ?? derived.alongMm;
    if (depth === null) return;
    this.#depths[0] = Math.min(this.#depths[0] ?? depth, depth);
    this.#depths[1] = Math.max(this.#depths[1] ?? depth, depth);
  }

  /**
   * The site of a database without one, and the plan with the aisles it lacks.
   * @throws InputError when there are more aisles than a building has.
   */
  events(view: View): readonly DomainEvent[] {
    const { siteName, timeZone } = this.#map;
    const held = view.get(siteDocument, siteKey);
    const building = held ? null : newBuildingEvents(view, { siteName, timeZone });
    const site = held ?? building?.site;
    if (!site) throw new Error('a new building has no site');
    const plan = this.#planOf(site.plan);
    const isSame = JSON.stringify(plan) === JSON.stringify(site.plan);
    return [...(building?.events ?? []), ...(isSame ? [] : [siteSet.create({ site: { ...site, plan } })])];
  }

  #planOf({ aisles, crossAisleYsMm }: Site['plan']): Site['plan'] {
    const { aisleSpacingMm, bayMm, crossAislesMm } = this.#map.grid;
    const known = new Set(aisles.map(({ code }) => code));
    const added = [...this.#aisles.keys()].filter((code) => !known.has(code)).toSorted(byNumber);
    let right = Math.max(-aisleSpacingMm, ...aisles.map(({ xMm }) => xMm));
    const more = added.map((code) => {
      right = this.#aisles.get(code) ?? right + aisleSpacingMm;
      return { code, xMm: right };
    });
    if (aisles.length + more.length > mostAisles)
      throw new InputError(
        'too_many_aisles',
        `${aisles.length + more.length} aisles are more than the ${mostAisles} a building has`,
      );
    const [front = 0, back = 0] = this.#depths;
    const first = crossAisleYsMm[0] ?? 0;
    const last = crossAisleYsMm.at(-1) ?? 0;
    const inner = aisles.length === 0 ? crossAisleYsMm.slice(0, -1) : crossAisleYsMm;
    const reached = [
      ...(front < first ? [front - bayMm] : []),
      ...(back > last || aisles.length === 0
        ? [...inner, Math.max(back + bayMm, first + bayMm)]
        : crossAisleYsMm),
    ];
    const crossings = crossAislesMm ?? (this.#depths.length === 0 ? crossAisleYsMm : reached);
    return { aisles: [...aisles, ...more], crossAisleYsMm: crossings.slice(-12) };
  }
}
