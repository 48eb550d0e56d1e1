import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { canonicalJson } from '../kernel/json.ts';
import { decline, ok, type Result } from '../kernel/result.ts';
import { balanceDocument } from '../stock/balance.ts';
import { countRequestDocument } from '../stock/count-request.ts';
import { atLocation, placeKey } from '../stock/place.ts';
import { locationBlocked, locationRemoved, locationSet } from './layout-events.ts';
import {
  locationDocument,
  plainPlace,
  siteDocument,
  siteKey,
  storesGoods,
  type Location,
  type PlaceLimits,
} from './location.ts';

/** What a source says about a place. What it leaves out stays as it is, or is plain for a new place. */
export interface StatedLocation extends Partial<
  Pick<Location, 'kind' | 'zone' | 'brand' | 'aisle' | 'segments' | 'xMm' | 'yMm'>
> {
  readonly limits: Partial<PlaceLimits>;
  /** Why nothing may be taken or brought; absent: nothing is said. */
  readonly blocked?: string;
  /** The code it had until now. */
  readonly renamedFrom?: string;
  /** The place is not there any more. */
  readonly gone: boolean;
}

export type LocationRefusal =
  | 'kind_missing'
  /** The book has goods there, or promises on them: it can neither vanish, nor be renamed, nor change kind or brand. */
  | 'location_has_stock'
  /** The site names it for unfit or waiting goods, or totes and pallets may stand there. */
  | 'location_needed'
  /** Somebody has been asked to count there. */
  | 'location_to_count'
  | 'renamed_onto_another';

/**
 * Makes a place or changes what the source says of it [M3]. What the floor found out stays [L1]. No event when
 * nothing is new, also when a place that should go is not there.
 *
 * @param at ISO instant of a new block.
 */
export function reviseLocation(
  view: View,
  locationId: string,
  { stated, at }: { readonly stated: StatedLocation; readonly at: string },
): Result<readonly DomainEvent[], LocationRefusal> {
  const [held, former] = view.getMany(locationDocument, [locationId, stated.renamedFrom ?? locationId]);
  const renamed = stated.renamedFrom !== undefined && stated.renamedFrom !== locationId ? former : undefined;
  if (stated.gone) return removal(view, locationId, held);
  if (renamed && stated.renamedFrom !== undefined) {
    if (held) return decline('renamed_onto_another');
    const left = removal(view, stated.renamedFrom, renamed);
    if (!left.ok) return left;
    const made = settled(view, locationId, { stated, at, held: undefined, base: renamed });
    return made.ok ? ok([...left.value, ...made.value]) : made;
  }
  return settled(view, locationId, { stated, at, held, base: held });
}

interface Settling {
  readonly stated: StatedLocation;
  readonly at: string;
  /** As the book has it under its code. */
  readonly held: Location | undefined;
  /** What the statement changes: the place itself, or the one it was. */
  readonly base: Location | undefined;
}

function settled(
  view: View,
  locationId: string,
  { stated, at, held, base }: Settling,
): Result<readonly DomainEvent[], LocationRefusal> {
  const next = asStated(locationId, stated, base);
  if (!next) return decline('kind_missing');
  const refused = held && changeRefusal(view, locationId, { held, next });
  if (refused) return decline(refused);
  const isNew = !held || canonicalJson(held) !== canonicalJson(next);
  const { blocked } = stated;
  return ok([
    ...(isNew ? [locationSet.create({ locationId, location: next })] : []),
    ...(blocked !== undefined && next.blocked === null
      ? [locationBlocked.create({ locationId, reason: blocked, at })]
      : []),
  ]);
}

/** The place as it is to be; null when nobody says of which kind. */
function asStated(locationId: string, stated: StatedLocation, base: Location | undefined): Location | null {
  const { limits, blocked: _blocked, renamedFrom: _former, gone: _gone, ...said } = stated;
  const kind = said.kind ?? base?.kind;
  if (kind === undefined) return null;
  return {
    zone: 'main',
    brand: null,
    aisle: null,
    segments: [locationId.slice(0, 8)],
    xMm: 0,
    yMm: 0,
    blocked: null,
    doubtful: false,
    ...base,
    ...said,
    kind,
    ...(Object.keys(limits).length > 0 ? { limits: { ...plainPlace, ...base?.limits, ...limits } } : {}),
  };
}

/** Why a place must not become another one; null when it may. */
function changeRefusal(
  view: View,
  locationId: string,
  { held, next }: { readonly held: Location; readonly next: Location },
): LocationRefusal | null {
  const isOtherKind = held.kind !== next.kind;
  const isOtherBrand = next.brand !== null && held.brand !== next.brand;
  if (isOtherKind && isNamed(view, locationId)) return 'location_needed';
  return (isOtherKind || isOtherBrand) && isUsed(view, locationId) ? 'location_has_stock' : null;
}

function removal(
  view: View,
  locationId: string,
  held: Location | undefined,
): Result<readonly DomainEvent[], LocationRefusal> {
  if (!held) return ok([]);
  // Elsewhere totes and pallets may stand, and what a pallet holds is not the place's stock.
  if (!storesGoods(held) || isNamed(view, locationId)) return decline('location_needed');
  if (isUsed(view, locationId)) return decline('location_has_stock');
  if (view.list(countRequestDocument, 'locationId', locationId).length > 0)
    return decline('location_to_count');
  return ok([locationRemoved.create({ locationId })]);
}

/** A balance of nothing leaves no document, so any document is goods, a debt or a promise. */
const isUsed = (view: View, locationId: string): boolean =>
  view.list(balanceDocument, 'place', placeKey(atLocation(locationId))).length > 0;

function isNamed(view: View, locationId: string): boolean {
  const site = view.get(siteDocument, siteKey);
  return site?.quarantine === locationId || site?.overflow === locationId;
}
