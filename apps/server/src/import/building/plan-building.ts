import type { View } from '@floorhand/domain/kernel/document';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { locationSet, siteSet } from '@floorhand/domain/layout/layout-events';
import {
  isPickable,
  locationDocument,
  siteDocument,
  siteKey,
  type Site,
} from '@floorhand/domain/layout/location';
import { balanceDocument } from '@floorhand/domain/stock/balance';
import { atLocation, placeKey } from '@floorhand/domain/stock/place';
import type { OrderMap } from '../order-map.ts';
import { newSite, newSiteEvents, withCutOffs } from './new-site.ts';
import { aisleSpacingMm, freeAisleCodes, nearestFirst, rackSlots, type RackSlot } from './rack-slots.ts';

export interface PlannedBuilding {
  readonly events: readonly DomainEvent[];
  /** Bin of each SKU, for those that were asked for. */
  readonly homes: ReadonlyMap<string, string>;
  /** Units in bins that orders of the brand may be served from and that are promised to nobody. */
  readonly unpromised: ReadonlyMap<string, number>;
}

/** SKUs by key, those that move most often first. */
export interface Placing {
  readonly skuIds: readonly string[];
  readonly map: OrderMap;
  readonly brand: string;
}

/**
 * Gives every SKU a bin: the one it has stock in, else the free bin of the brand's own aisles that is nearest to the
 * front. Aisles are added when those are full, and a site where there is none. The same SKUs get the same bins again
 * when an import was stopped half-way, because bins in use drop out of the order together with their SKUs.
 */
export function planBuilding(view: View, { skuIds, map, brand }: Placing): PlannedBuilding {
  const found = view.get(siteDocument, siteKey);
  const site = withCutOffs(found ?? newSite(map), map);
  const { homes, unpromised } = stockInUse(view, skuIds, brand);
  const homeless = skuIds.filter((skuId) => !homes.has(skuId));
  const free = freeSlots(view, site, brand);
  const added =
    homeless.length > free.length
      ? addedAisles(view, { site, brand, slots: homeless.length - free.length })
      : [];
  const addedSlots = added.flatMap((aisle) => rackSlots(aisle, { plan: site.plan, brand }));
  const slots = nearestFirst([...free, ...addedSlots]);
  homeless.forEach((skuId, i) => {
    const slot = slots[i];
    if (slot) homes.set(skuId, slot.code);
  });
  const next: Site = { ...site, plan: { ...site.plan, aisles: [...site.plan.aisles, ...added] } };
  return {
    homes,
    unpromised,
    events: [
      ...(found ? [] : newSiteEvents()),
      ...(found && added.length === 0 && site === found ? [] : [siteSet.create({ site: next })]),
      ...addedSlots.map(({ code, location }) => locationSet.create({ locationId: code, location })),
    ],
  };
}

/** What orders of the brand may be served from, and the first bin of each SKU. */
function stockInUse(
  view: View,
  skuIds: readonly string[],
  brand: string,
): { homes: Map<string, string>; unpromised: Map<string, number> } {
  const balances = view
    .listMany(balanceDocument, 'skuId', skuIds)
    .flat()
    .filter(
      ({ body: { status, lot, serial, place } }) =>
        status === 'available' && lot === null && serial === null && place.startsWith('loc:'),
    );
  const codes = balances.map(({ body }) => body.place.slice('loc:'.length));
  const locations = view.getMany(locationDocument, codes);
  const homes = new Map<string, string>();
  const unpromised = new Map<string, number>();
  balances.forEach(({ body: { skuId, quantity, allocated } }, i) => {
    const [code, location] = [codes[i], locations[i]];
    if (code === undefined || !location || !isPickable(location) || location.blocked !== null) return;
    if (location.brand !== null && location.brand !== brand) return;
    if (!homes.has(skuId)) homes.set(skuId, code);
    unpromised.set(skuId, (unpromised.get(skuId) ?? 0) + quantity - allocated);
  });
  return { homes, unpromised };
}

/** Empty bins of aisles that an import made for this brand. */
function freeSlots(view: View, site: Site, brand: string): readonly RackSlot[] {
  const candidates = site.plan.aisles.flatMap((aisle) => rackSlots(aisle, { plan: site.plan, brand }));
  const known = view.getMany(
    locationDocument,
    candidates.map(({ code }) => code),
  );
  const own = candidates.filter((_, i) => known[i]?.zone === brand && known[i].blocked === null);
  const held = view.listMany(
    balanceDocument,
    'place',
    own.map(({ code }) => placeKey(atLocation(code))),
  );
  return own.filter((_, i) => (held[i]?.length ?? 0) === 0);
}

/** New aisles to the right of the last one. */
function addedAisles(
  view: View,
  { site, brand, slots }: { readonly site: Site; readonly brand: string; readonly slots: number },
): Site['plan']['aisles'] {
  const used = new Set(site.plan.aisles.map(({ code }) => code));
  const right = Math.max(-aisleSpacingMm, ...site.plan.aisles.map(({ xMm }) => xMm));
  const added: Site['plan']['aisles'] = [];
  let missing = slots;
  for (const code of freeAisleCodes(used)) {
    if (missing <= 0) break;
    const aisle = { code, xMm: right + aisleSpacingMm * (added.length + 1) };
    const [first, ...others] = rackSlots(aisle, { plan: site.plan, brand });
    if (!first) throw new Error('the floor plan has no room for a bay between its cross aisles');
    if (view.get(locationDocument, first.code)) continue;
    added.push(aisle);
    missing -= others.length + 1;
  }
  return added;
}
