import { brandDocument, type Brand } from '../../../catalog/brand.ts';
import { skuDocument, type Sku } from '../../../catalog/sku.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import { locationDocument, type Location } from '../../../layout/location.ts';
import type { RoutePlanner } from '../../../layout/route-planner.ts';
import {
  onTrolley,
  replenishmentTaskDocument,
  untaken,
  type ReplenishmentTask,
} from '../../../replenishing/replenishment-task.ts';
import { waitingAt, waitingUnits } from '../../../replenishing/waiting-pick.ts';
import { caseOf } from '../../../replenishing/plan-face.ts';
import { lotStopOf } from '../../../stock/lot-stop.ts';
import { atLocation, inHandlingUnit } from '../../../stock/place.ts';
import { poolAt } from '../../../stock/pool.ts';
import { unfitGoods, type Unfit } from '../../../storage-rules/goods.ts';
import { nextBatch } from '../batch.ts';
import { tripDocument, tripKey, type Trip } from '../state.ts';
import { targetOrder } from '../walk.ts';

/** Take: bin, goods, quantity in the reserve. Put: the same at the face. */
export type ReplenishStep =
  | 'start'
  | 'take_bin'
  | 'take_goods'
  | 'take_quantity'
  | 'put_bin'
  | 'put_goods'
  | 'put_quantity'
  | 'finish';

/** The task the person is at, with what the screen shows of it. */
export interface CurrentTask {
  readonly key: string;
  readonly task: ReplenishmentTask;
  readonly phase: 'take' | 'put';
  /** The bin to go to now. */
  readonly locationId: string;
  readonly location: Location | null;
  readonly sku: Sku | null;
  readonly brand: Brand | null;
  /** Base units of a case; 1 where there is none. */
  readonly pack: number;
  /** Base units to take, or to put. */
  readonly units: number;
  /** Good units in the book at the bin. */
  readonly book: number;
  /** Units for which pickers stand and wait at the face. */
  readonly waiting: number;
  /** Why the goods must not go to a face any more. */
  readonly unfit: Unfit | null;
  readonly serials: readonly string[];
}

/** Everything a replenishment screen shows, derived from documents alone. */
export interface Situation {
  readonly trip: Trip | null;
  readonly step: ReplenishStep;
  readonly current: CurrentTask | null;
  /** Still to be taken, in walking order. */
  readonly takes: readonly Entry<ReplenishmentTask>[];
  /** On the trolley, in walking order past the faces. */
  readonly puts: readonly Entry<ReplenishmentTask>[];
  /** What the next trip would bring. */
  readonly batch: readonly Entry<ReplenishmentTask>[];
}

export interface ReplenishReading {
  readonly operatorId: string;
  readonly deviceId: string;
  /** ISO instant. */
  readonly now: string;
  readonly planRoute: RoutePlanner;
}

/** Reads the trip of one person as the floor sees it now. */
export function readSituation(view: View, reading: ReplenishReading): Situation {
  const trip = view.get(tripDocument, tripKey(reading)) ?? null;
  if (!trip) return { trip, step: 'start', current: null, takes: [], puts: [], batch: nextBatch(view) };
  const tasks = view
    .getMany(replenishmentTaskDocument, trip.tasks)
    .flatMap((body, i): Entry<ReplenishmentTask>[] => (body ? [{ key: trip.tasks[i] ?? '', body }] : []));
  const takes = tasks.filter(({ body }) => untaken(body) > 0);
  const { planRoute } = reading;
  const loaded = tasks.filter(({ body }) => onTrolley(body) > 0);
  const puts = targetOrder(view, loaded, { planRoute, from: trip.lastPlace });
  const current = readCurrent(view, { trip, takes, puts, now: reading.now });
  return { trip, step: stepOf(trip, current), current, takes, puts, batch: [] };
}

interface Lists {
  readonly trip: Trip;
  readonly takes: readonly Entry<ReplenishmentTask>[];
  readonly puts: readonly Entry<ReplenishmentTask>[];
  readonly now: string;
}

/** Where the person stands decides; then what is proved; then the walk: all sources, then all faces. */
function readCurrent(view: View, lists: Lists): CurrentTask | null {
  const { trip, takes, puts } = lists;
  const { bin, proved } = trip;
  const provedTake = proved?.at === 'source' ? takes.find(({ key }) => key === proved.taskId) : undefined;
  const provedPut = proved?.at === 'target' ? puts.find(({ key }) => key === proved.taskId) : undefined;
  if (provedTake) return readTask(view, provedTake, { ...lists, phase: 'take' });
  if (provedPut) return readTask(view, provedPut, { ...lists, phase: 'put' });
  const source = takes.find(({ body }) => body.source.locationId === bin);
  const target = puts.find(({ body }) => body.target === bin);
  if (source) return readTask(view, source, { ...lists, phase: 'take' });
  if (target) return readTask(view, target, { ...lists, phase: 'put' });
  if (takes[0]) return readTask(view, takes[0], { ...lists, phase: 'take' });
  return puts[0] ? readTask(view, puts[0], { ...lists, phase: 'put' }) : null;
}

function readTask(
  view: View,
  { key, body: task }: Entry<ReplenishmentTask>,
  { trip, now, phase }: Lists & { readonly phase: 'take' | 'put' },
): CurrentTask {
  const { skuId, source, target } = task;
  const locationId = phase === 'take' ? source.locationId : target;
  const sku = view.get(skuDocument, skuId) ?? null;
  const place = phase === 'take' ? atLocation(locationId) : inHandlingUnit(trip.trolley);
  const pool = poolAt(view, place, { skuId, lot: source.lot });
  return {
    key,
    task,
    phase,
    locationId,
    location: view.get(locationDocument, locationId) ?? null,
    sku,
    brand: sku ? (view.get(brandDocument, sku.brand) ?? null) : null,
    pack: sku ? caseOf(sku) : 1,
    units: phase === 'take' ? untaken(task) : onTrolley(task),
    book: pool?.quantity ?? 0,
    waiting: waitingUnits(waitingAt(view, { skuId, locationId: target })),
    unfit: unfitOf(view, task, now),
    serials: trip.proved?.taskId === key ? trip.proved.serials : [],
  };
}

/** Why the goods of a task must not go to a face any more; null when they may. */
export const unfitOf = (view: View, { skuId, source }: ReplenishmentTask, now: string): Unfit | null =>
  lotStopOf(view, skuId, source.lot)?.status ??
  unfitGoods({ status: 'available', expiry: source.expiry }, now.slice(0, 10));

function stepOf({ bin, proved }: Trip, current: CurrentTask | null): ReplenishStep {
  if (!current) return 'finish';
  const { phase, key, locationId } = current;
  const isProved = proved?.taskId === key && proved.at === (phase === 'take' ? 'source' : 'target');
  const at = bin !== locationId ? 'bin' : isProved ? 'quantity' : 'goods';
  return `${phase}_${at}`;
}
