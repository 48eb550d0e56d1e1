import { brandOf } from '../catalog/brand-of.ts';
import { skuDocument, type Sku } from '../catalog/sku.ts';
import type { View } from '../kernel/document.ts';
import type { PickFace } from '../layout/pick-face.ts';
import { isAvoided, readBin, roomFor, type Bin } from '../storage-rules/bin.ts';
import { storageRefusal } from '../storage-rules/storage-refusal.ts';
import { faceLevel, headroom, projected, type FaceLevel } from './face-level.ts';
import {
  byPriority,
  coming,
  reasonRank,
  replenishmentTaskDocument,
  type NewReplenishment,
  type ReplenishmentReason,
} from './replenishment-task.ts';
import { reserveSources, type ReserveSource } from './reserve-sources.ts';

/** What one decision has planned or promised already and the documents do not show yet. */
export interface PlannedSoFar {
  /** Units by key of the source's balance. */
  readonly sources: Map<string, number>;
  readonly tasks: NewReplenishment[];
  /** Tasks that are more pressing from now on, and what they were. */
  readonly raised: Raised[];
}

export interface Raised {
  readonly taskId: string;
  readonly reason: ReplenishmentReason;
  readonly before: ReplenishmentReason;
}

export const nothingPlanned = (): PlannedSoFar => ({ sources: new Map(), tasks: [], raised: [] });

export interface FacePlan {
  readonly face: PickFace;
  readonly reason: ReplenishmentReason;
  /** ISO instant. */
  readonly now: string;
  readonly commandId: string;
  /** How this decision changes the level of the face; `held` says it afresh. */
  readonly more?: Partial<FaceLevel>;
  /** So many units, whatever the level says. */
  readonly exactly?: number;
  /** A bin that somebody just found without them. */
  readonly notFrom?: string;
  readonly soFar: PlannedSoFar;
}

/**
 * Plans what has to come to one face [RP2]. Urgent and demand: what waits and is not on its way, in whole cases where
 * they fit. Min/max: at or below the least, up to the most. Never above the most, never beyond the room [RP6].
 * What is planned is added to `soFar`. Pure; the same on device and server.
 *
 * @returns units planned
 */
export function planFace(view: View, plan: FacePlan): number {
  const { face, reason, now, soFar } = plan;
  const { skuId } = face;
  const brand = brandOf(view, skuId);
  const sku = view.get(skuDocument, skuId);
  const bin = usableFace(view, face, now);
  const today = now.slice(0, 10);
  const level = levelWith(view, plan);
  if (reason !== 'min_max') raise(view, plan, level.waiting);
  const sources = brand ? reserveSources(view, { skuId, brand, today }) : [];
  if (!brand || !sku || !bin) return 0;
  const most = Math.min(headroom(face, level), roomLeft(bin, sku, level.coming) ?? Infinity);
  const units =
    plan.exactly ?? (reason === 'min_max' ? toFill(face, level, most) : level.waiting - level.coming);
  const wanted = { units: Math.min(units, most), most, pack: caseOf(sku), fills: reason === 'min_max' };
  const fit = sources.filter(
    ({ locationId, balance }) =>
      locationId !== plan.notFrom && storageRefusal(bin, { goods: balance, sku, today }) === null,
  );
  const parts = spread(fit, wanted, soFar.sources);
  for (const { source, quantity } of parts) {
    soFar.sources.set(source.key, (soFar.sources.get(source.key) ?? 0) + quantity);
    soFar.tasks.push({
      taskId: `R.${plan.commandId}-${soFar.tasks.length + 1}`,
      task: {
        skuId,
        brand: brand.code,
        source: {
          locationId: source.locationId,
          lot: source.balance.lot,
          expiry: source.balance.expiry,
        },
        target: face.locationId,
        quantity,
        taken: 0,
        put: 0,
        short: 0,
        reason,
        openedAt: now,
      },
    });
  }
  return parts.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** What is on its way already comes as soon as those who wait for it need it [RP2]. */
function raise(view: View, { face, reason, soFar }: FacePlan, waiting: number): void {
  let open = waiting;
  const tasks = view
    .list(replenishmentTaskDocument, 'skuId', face.skuId)
    .filter(({ body }) => body.target === face.locationId)
    .toSorted(byPriority);
  for (const { key, body } of tasks) {
    if (open <= 0) return;
    open -= coming(body);
    const isRaised = soFar.raised.some(({ taskId }) => taskId === key);
    if (reasonRank[reason] < reasonRank[body.reason] && !isRaised)
      soFar.raised.push({ taskId: key, reason, before: body.reason });
  }
}

/** A face that goods may be brought to: open, a bin for picking and not marked full. A doubt speaks of what was there. */
export function usableFace(
  view: View,
  { locationId }: Pick<PickFace, 'locationId'>,
  now: string,
): Bin | null {
  const bin = readBin(view, locationId);
  if (!bin || bin.location.kind !== 'pick' || bin.location.blocked !== null) return null;
  return isAvoided(bin, now) ? null : bin;
}

/** The level as it will be with what this decision does. */
function levelWith(view: View, { face, more = {}, soFar }: FacePlan): FaceLevel {
  const level = faceLevel(view, face);
  const planned = soFar.tasks
    .filter(({ task }) => task.target === face.locationId && task.skuId === face.skuId)
    .reduce((sum, { task }) => sum + task.quantity, 0);
  return {
    held: more.held ?? level.held,
    promised: Math.max(0, level.promised + (more.promised ?? 0)),
    coming: Math.max(0, level.coming + planned + (more.coming ?? 0)),
    waiting: Math.max(0, level.waiting + (more.waiting ?? 0)),
  };
}

const toFill = ({ min }: PickFace, level: FaceLevel, most: number): number =>
  projected(level) <= min ? most : 0;

/** Room of the bin less what is on its way; null when it is not known. */
const roomLeft = (bin: Bin, sku: Sku, onTheWay: number): number | null => {
  const room = roomFor(bin, sku);
  return room === null ? null : Math.max(0, room - onTheWay);
};

/** Base units of a case; 1 where the SKU comes in none. */
export const caseOf = (sku: Pick<Sku, 'packs'>): number =>
  Math.max(1, ...sku.packs.filter(({ level }) => level === 'case').map(({ factor }) => factor));

interface Wanted {
  readonly units: number;
  readonly most: number;
  readonly pack: number;
  /** True: as many whole cases as there is room for; false: at least the units, in whole cases where they fit. */
  readonly fills: boolean;
}

interface Part {
  readonly source: ReserveSource;
  readonly quantity: number;
}

/** Takes from the sources in turn: remainders whole, cases unbroken wherever that serves the need [RP5]. */
function spread(
  sources: readonly ReserveSource[],
  wanted: Wanted,
  taken: ReadonlyMap<string, number>,
): readonly Part[] {
  const parts: Part[] = [];
  let { units: need, most: room } = wanted;
  for (const source of sources) {
    if (need <= 0) break;
    const free = source.free - (taken.get(source.key) ?? 0);
    const quantity = share({ ...wanted, units: need, most: room }, { free, isFirst: parts.length === 0 });
    if (quantity <= 0) continue;
    parts.push({ source, quantity });
    need -= quantity;
    room -= quantity;
  }
  return parts;
}

/** What one source gives. A need is met to the unit; filling up stops at whole cases, unless not one case fits. */
function share(
  { units, most, pack, fills }: Wanted,
  { free, isFirst }: { readonly free: number; readonly isFirst: boolean },
): number {
  if (free <= units) return free;
  const up = Math.ceil(units / pack) * pack;
  if (up <= Math.min(free, most)) return up;
  const down = Math.floor(units / pack) * pack;
  return fills && (down > 0 || !isFirst) ? down : units;
}
