import { brandDocument, type Brand } from '../../../catalog/brand.ts';
import { operatorDocument } from '../../../catalog/operator.ts';
import { skuDocument, type Sku } from '../../../catalog/sku.ts';
import { handlingUnitDocument, type HandlingUnit } from '../../../handling-units/handling-unit.ts';
import type { View } from '../../../kernel/document.ts';
import { floorPoint, locationDocument, type Location } from '../../../layout/location.ts';
import type { FloorPoint, RoutePlanner } from '../../../layout/route-planner.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { handsOf, handsOwner } from '../../../stock/hands.ts';
import { placeKey, type Place } from '../../../stock/place.ts';
import { unfitGoods, type Unfit } from '../../../storage-rules/goods.ts';
import { standingAt, type StandingAt } from '../../../storage-rules/standing-at.ts';
import { suggestBins, type Suggestion } from '../../../storage-rules/suggest-bins.ts';
import { placeOf } from '../decide/restate.ts';
import { fetchesOf, type Fetch } from '../fetches.ts';
import { linesAt, serialsOf, type Line } from '../lines.ts';
import { carryDocument, type Carry, type Source } from '../state.ts';
import type { FlowMemory } from './outcome.ts';

export type MovingStep =
  | 'source'
  | 'where'
  | 'what'
  | 'quantity'
  | 'unit'
  | 'bin'
  | 'goods'
  | 'put'
  | 'finish';

/** Goods with everything a screen says about them. */
export interface GoodsLine {
  readonly line: Line;
  readonly sku: Sku | null;
  readonly brand: Brand | null;
  /** The name of the person in whose hands they are; null for goods that lie somewhere. */
  readonly holder: string | null;
  /** Why they have to go to quarantine; null for good ones. */
  readonly unfit: Unfit | null;
  /** Serials the book has of them; none for goods that are not tracked by serial. */
  readonly serials: readonly string[];
}

/** Everything a screen of this job shows, derived from documents and from what the person has in mind. */
export interface Situation {
  readonly step: MovingStep;
  readonly operatorId: string;
  readonly carry: Carry | null;
  /** Goods in the hands of the person. */
  readonly hands: readonly GoodsLine[];
  /** What lies at the source; for a product, what lies of it anywhere. */
  readonly here: readonly GoodsLine[];
  /** The goods that are taken or put now. */
  readonly current: GoodsLine | null;
  readonly source: {
    readonly place: Source;
    readonly location: Location | null;
    /** The name of the person whose hands it is; null: a bin, another place or a unit. */
    readonly holder: string | null;
  } | null;
  readonly unit: { readonly lpn: string; readonly unit: HandlingUnit | null } | null;
  /** The best bin for the goods in hand, and others. */
  readonly target: Suggestion | null;
  readonly others: readonly Suggestion[];
  /** The bin that was scanned, and its room for the goods. */
  readonly at: StandingAt | null;
  /** Stopped goods that somebody has to carry away, the nearest first. */
  readonly fetches: readonly Fetch[];
}

export interface MovingReading {
  readonly operatorId: string;
  /** ISO instant. */
  readonly now: string;
  readonly planRoute: RoutePlanner;
  /** Bins that were free in the whole building, where this device knows of them [ST8]. */
  readonly free?: readonly string[];
  readonly memory: FlowMemory;
}

const mostOthers = 2;
const mostPlaces = 30;

/** Reads what one person is moving, as the floor sees it now. */
export function readSituation(view: View, reading: MovingReading): Situation {
  const { operatorId, memory, now } = reading;
  const today = now.slice(0, 10);
  const carry = view.get(carryDocument, operatorId) ?? null;
  const hands = described(view, linesAt(view, handsOf(operatorId)), today);
  const here = described(view, linesHere(view, memory, operatorId), today);
  const step = stepOf(memory, { hands: hands.length, here: here.length, carry });
  const current = currentOf(isPutting(step) ? hands : here, { step, chosen: memory.chosen });
  const from = standing(view, carry);
  const goal =
    isPutting(step) && current ? goalOf(view, { current, carry, from, reading }) : { at: null, bins: [] };
  return {
    step: isPutting(step) && goal.at === null ? 'bin' : step,
    operatorId,
    carry,
    hands,
    here,
    current,
    at: goal.at,
    source: sourceOf(view, memory),
    unit: memory.unit === null ? null : { lpn: memory.unit, unit: unitOf(view, memory.unit) },
    target: goal.bins[0] ?? null,
    others: goal.bins.slice(1, 1 + mostOthers),
    fetches: step === 'source' ? fetchesOf(view, { from, planRoute: reading.planRoute }) : [],
  };
}

/** Whether goods are on their way from the hands into a bin. */
export const isPutting = (step: MovingStep): boolean => step === 'bin' || step === 'goods' || step === 'put';

interface Found {
  readonly hands: number;
  readonly here: number;
  readonly carry: Carry | null;
}

const stepOf = (memory: FlowMemory, found: Found): MovingStep =>
  memory.unit === null ? (takingStep(memory, found) ?? puttingStep(memory, found)) : 'unit';

/** What is still to be said of goods that are to be taken; null when none are. */
function takingStep({ from, chosen, product }: FlowMemory, { here }: Found): MovingStep | null {
  if (here === 0) return null;
  if (from === null) return product === null ? null : 'where';
  return chosen !== null || (here === 1 && from.kind === 'location') ? 'quantity' : 'what';
}

function puttingStep({ mode, at, proved }: FlowMemory, { hands, carry }: Found): MovingStep {
  if (hands === 0) return carry !== null && carry.taken + carry.put > 0 ? 'finish' : 'source';
  if (mode === 'take') return 'source';
  if (at === null) return 'bin';
  return proved || hands === 1 ? 'put' : 'goods';
}

const unitOf = (view: View, lpn: string): HandlingUnit | null => view.get(handlingUnitDocument, lpn) ?? null;

const sourceOf = (view: View, { from }: FlowMemory): Situation['source'] =>
  from && {
    place: from,
    location: from.kind === 'location' ? (view.get(locationDocument, from.id) ?? null) : null,
    holder: holderOf(view, from),
  };

function currentOf(
  lines: readonly GoodsLine[],
  { step, chosen }: { readonly step: MovingStep; readonly chosen: string | null },
): GoodsLine | null {
  if (step === 'source' || step === 'what' || step === 'where' || step === 'finish') return null;
  return lines.find(({ line }) => line.key === chosen) ?? lines[0] ?? null;
}

/** Where goods can be taken from: out of the hands of others too [MV14]. */
function linesHere(view: View, { from, product }: FlowMemory, operatorId: string): readonly Line[] {
  if (from !== null) return linesAt(view, from);
  if (product === null) return [];
  const places = new Set(view.list(balanceDocument, 'skuId', product).map(({ body }) => body.place));
  return [...places]
    .filter((place) => handsOwner(place) !== operatorId)
    .flatMap((key) => {
      const place = placeOf(key);
      return place === null ? [] : linesAt(view, place).filter(({ skuId }) => skuId === product);
    })
    .toSorted((a, b) => b.quantity - a.quantity || (a.key < b.key ? -1 : 1))
    .slice(0, mostPlaces);
}

function described(view: View, lines: readonly Line[], today: string): readonly GoodsLine[] {
  const skus = view.getMany(
    skuDocument,
    lines.map(({ skuId }) => skuId),
  );
  return lines.map((line, i) => {
    const sku = skus[i] ?? null;
    const brand = sku ? (view.get(brandDocument, sku.brand) ?? null) : null;
    const serials = sku?.tracking.serial ? serialsOf(view, line) : [];
    return { line, sku, brand, holder: holderOf(view, line.place), unfit: unfitGoods(line, today), serials };
  });
}

function holderOf(view: View, place: Place): string | null {
  const owner = handsOwner(placeKey(place));
  return owner === null ? null : (view.get(operatorDocument, owner)?.name ?? owner);
}

/** Where the person is, as far as it is known: where they took or put something last. */
function standing(view: View, carry: Carry | null): FloorPoint {
  const last = carry?.lastPlace ?? null;
  const location = last === null ? undefined : view.get(locationDocument, last);
  return location ? floorPoint(location) : { aisle: null, xMm: 0, yMm: 0 };
}

/** Goods in hand, and whoever brings them somewhere. */
interface Bringing {
  readonly current: GoodsLine;
  readonly carry: Carry | null;
  readonly from: FloorPoint;
  readonly reading: MovingReading;
}

/** The bin the person stands at, and those the goods could go to. */
const goalOf = (
  view: View,
  bringing: Bringing,
): { readonly at: Situation['at']; readonly bins: readonly Suggestion[] } => {
  const { memory, now } = bringing.reading;
  const today = now.slice(0, 10);
  return {
    at: memory.at === null ? null : atBin(view, bringing.current, { at: memory.at, today }),
    bins: targetsFor(view, bringing),
  };
};

/** Bins for goods in hand; where they came from is no place to send somebody to. */
function targetsFor(
  view: View,
  { current, carry, from, reading: { now, free = [] } }: Bringing,
): readonly Suggestion[] {
  const { line: goods } = current;
  const origins = new Set(
    carry?.origins
      .filter(({ skuId, lot }) => skuId === goods.skuId && lot === goods.lot)
      .map(({ locationId }) => locationId),
  );
  const most = 1 + mostOthers + origins.size;
  return suggestBins(view, {
    goods,
    quantity: goods.quantity,
    from,
    now,
    free,
    expected: new Map(),
    most,
  }).filter(({ locationId }) => !origins.has(locationId));
}

/** The bin at hand, as long as it may take these goods: what comes next may have to go elsewhere. */
function atBin(
  view: View,
  { line, sku }: GoodsLine,
  { at, today }: { readonly at: string; readonly today: string },
): StandingAt | null {
  const here = standingAt(view, at, { goods: line, sku: sku ?? undefined, today });
  return here === 'refused' ? null : here;
}
