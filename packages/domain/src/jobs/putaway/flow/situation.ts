import { brandDocument, type Brand } from '../../../catalog/brand.ts';
import { skuDocument, type Sku } from '../../../catalog/sku.ts';
import type { View } from '../../../kernel/document.ts';
import { floorPoint, locationDocument, siteDocument, siteKey } from '../../../layout/location.ts';
import type { FloorPoint, RoutePlanner } from '../../../layout/route-planner.ts';
import { balancesOf } from '../../../stock/balances-of.ts';
import { lotStopOf } from '../../../stock/lot-stop.ts';
import { placeKey } from '../../../stock/place.ts';
import type { Content } from '../../../storage-rules/bin.ts';
import { unfitGoods, type Goods, type Unfit } from '../../../storage-rules/goods.ts';
import { standingAt, type StandingAt } from '../../../storage-rules/standing-at.ts';
import { suggestBins, type Suggestion } from '../../../storage-rules/suggest-bins.ts';
import { linesOn, type Line } from '../lines.ts';
import { loadDocument, loadKey, type Load } from '../state.ts';

export type PutawayStep = 'load' | 'bin' | 'goods' | 'quantity' | 'finish';

/** Goods on the trolley with the bin they go to. */
export interface Drop {
  readonly line: Line;
  readonly sku: Sku | null;
  readonly brand: Brand | null;
  /** Why the goods have to go to quarantine; null for good ones. */
  readonly unfit: Unfit | null;
  /** The suggested bin; null when there is none at all. */
  readonly target: Suggestion | null;
  /** Units that go there: the line's, or as many as there is room for. */
  readonly units: number;
}

/** Goods that are told apart one by one. */
export interface Serials {
  /** Read at the bin, the latest last. */
  readonly read: readonly string[];
}

/** Everything a putaway screen shows, derived from documents alone. */
export interface Situation {
  readonly load: Load | null;
  readonly step: PutawayStep;
  /** In walking order. */
  readonly drops: readonly Drop[];
  readonly current: Drop | null;
  /** Other bins for the current drop, the next best first. */
  readonly others: readonly Suggestion[];
  /** The bin that was scanned, and its room for these goods; null when none is. */
  readonly at: StandingAt | null;
  /** Of the current goods, where they have serials [PA21]; null where they have none, or the book knows none. */
  readonly serials: Serials | null;
  /** A bin was scanned, and the goods may not go there any more [PA13]. */
  readonly stopped: boolean;
}

export interface PutawayReading {
  readonly operatorId: string;
  readonly deviceId: string;
  /** ISO instant. */
  readonly now: string;
  readonly planRoute: RoutePlanner;
  /** Key of the line the person chose to do next; null: the route decides. */
  readonly chosen: string | null;
  /** Bins that were free in the whole building, where this device knows of them [ST8]. */
  readonly free?: readonly string[];
}

const mostOthers = 2;

/** Reads what one person has on the trolley, as the floor sees it now. */
export function readSituation(view: View, reading: PutawayReading): Situation {
  const load = view.get(loadDocument, loadKey(reading)) ?? null;
  const lines = linesOn(view, load ?? undefined).map((line) => stoppedLot(view, line));
  const from = standing(view, load);
  const targets = targetsOf(view, lines, { reading, from });
  const drops = inWalkingOrder(
    view,
    targets.map(({ drop }) => drop),
    { reading, from },
  );
  const current = currentDrop(drops, load, reading);
  const suggestions = targets.find(({ drop }) => drop === current)?.suggestions ?? [];
  const at = current && load?.bin ? atBin(view, current, { bin: load.bin, now: reading.now }) : null;
  return {
    load,
    drops,
    current,
    at: at === 'refused' ? null : at,
    serials: current && serialsOf(view, load, current),
    stopped: at === 'refused',
    others: suggestions.slice(1, 1 + mostOthers),
    step: stepOf(load, { current, at }),
  };
}

function stepOf(
  load: Load | null,
  { current, at }: { readonly current: Drop | null; readonly at: ReturnType<typeof atBin> },
): PutawayStep {
  if (!load || (!current && load.sources.length === 0 && load.drops === 0)) return 'load';
  if (!current) return 'finish';
  if (at === null || at === 'refused') return 'bin';
  return isProved(load, current) ? 'quantity' : 'goods';
}

/** Units that the book tells apart have to be told apart by whoever stores a part of them. */
function serialsOf(view: View, load: Load | null, drop: Drop): Serials | null {
  const { line, sku } = drop;
  if (!sku?.tracking.serial) return null;
  const isKnown = balancesOf(view, line.place, line).some(
    ({ serial, quantity }) => serial !== null && quantity > 0,
  );
  if (!isKnown) return null;
  return { read: load && isProved(load, drop) ? (load.proved?.serials ?? []) : [] };
}

const isProved = ({ proved }: Load, { line }: Drop): boolean =>
  proved !== null &&
  proved.place === placeKey(line.place) &&
  proved.skuId === line.skuId &&
  proved.lot === line.lot &&
  proved.status === line.status;

/** A lot that was stopped meanwhile is stopped on the trolley too, whatever its units say [PA13]. */
function stoppedLot(view: View, line: Line): Line {
  const stop = line.status === 'available' ? lotStopOf(view, line.skuId, line.lot) : undefined;
  return stop ? { ...line, status: stop.status } : line;
}

/** Where the person is, as far as it is known: at the last bin, else where the goods came in. */
function standing(view: View, load: Load | null): FloorPoint {
  const source = load?.sources[0]?.place;
  const place = load?.lastPlace ?? (source?.kind === 'location' ? source.id : null);
  const location = place === null ? undefined : view.get(locationDocument, place);
  return location ? floorPoint(location) : { aisle: null, xMm: 0, yMm: 0 };
}

interface Reading {
  readonly reading: PutawayReading;
  readonly from: FloorPoint;
}

/** Bins for each line; what one line takes up is no room for the next. */
function targetsOf(
  view: View,
  lines: readonly Line[],
  { reading, from }: Reading,
): readonly { readonly drop: Drop; readonly suggestions: readonly Suggestion[] }[] {
  const expected = new Map<string, readonly Content[]>();
  return lines.map((line) => {
    const goods: Goods = line;
    const { now } = reading;
    const suggestions = suggestBins(view, {
      goods,
      quantity: line.quantity,
      from,
      now,
      expected,
      most: 1 + mostOthers,
      ...(reading.free && { free: reading.free }),
    });
    const target = suggestions[0] ?? null;
    const units = Math.min(line.quantity, target?.room ?? line.quantity);
    if (target) {
      const { skuId, lot, status } = line;
      const more = [...(expected.get(target.locationId) ?? []), { skuId, lot, status, quantity: units }];
      expected.set(target.locationId, more);
    }
    const sku = view.get(skuDocument, line.skuId) ?? null;
    const brand = sku ? (view.get(brandDocument, sku.brand) ?? null) : null;
    const unfit = unfitGoods(line, now.slice(0, 10));
    return { drop: { line, sku, brand, unfit, target, units }, suggestions };
  });
}

/** Goods without a bin come last: somebody has to decide about them. */
function inWalkingOrder(view: View, drops: readonly Drop[], { reading, from }: Reading): readonly Drop[] {
  const plan = view.get(siteDocument, siteKey)?.plan;
  const placed = drops.filter(({ target }) => target !== null);
  if (!plan || placed.length < 2) return [...placed, ...drops.filter(({ target }) => target === null)];
  const order = reading.planRoute({
    plan,
    start: from,
    end: null,
    stops: placed.map(({ target }) => (target ? floorPoint(target.location) : from)),
  });
  return [...order.flatMap((i) => placed[i] ?? []), ...drops.filter(({ target }) => target === null)];
}

/** What was proved stays what is put; then what the person chose; then the route. */
function currentDrop(drops: readonly Drop[], load: Load | null, { chosen }: PutawayReading): Drop | null {
  return (
    (load && drops.find((drop) => isProved(load, drop))) ??
    drops.find(({ line }) => line.key === chosen) ??
    drops[0] ??
    null
  );
}

const atBin = (
  view: View,
  { line, sku }: Drop,
  { bin, now }: { readonly bin: string; readonly now: string },
): ReturnType<typeof standingAt> =>
  standingAt(view, bin, { goods: line, sku: sku ?? undefined, today: now.slice(0, 10) });
