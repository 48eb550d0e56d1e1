import type { Brand } from '../../../catalog/brand.ts';
import { brandOf } from '../../../catalog/brand-of.ts';
import { skuDocument, type Sku } from '../../../catalog/sku.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import { locationDocument, type Location } from '../../../layout/location.ts';
import { waitingPickDocument, type WaitingPick } from '../../../replenishing/waiting-pick.ts';
import { atLocation } from '../../../stock/place.ts';
import { poolAt } from '../../../stock/pool.ts';
import {
  noProgress,
  pickTaskDocument,
  progressDocument,
  remaining,
  runDocument,
  type Progress,
  type Run,
  type Slot,
} from '../state.ts';
import { stopsOf, type Stop } from '../stops.ts';

export type PickStep = 'bind' | 'location' | 'item' | 'tote' | 'zero_check' | 'waiting' | 'drop' | 'finished';

/** The stop the person is at, with what the screen shows of it. */
export interface CurrentStop {
  readonly stop: Stop;
  readonly location: Location | null;
  readonly sku: Sku | null;
  readonly brand: Brand | null;
  /** Available units in the book at this bin, SKU and lot, serials taken together. */
  readonly book: number;
  /** Slot whose tote takes the next units, and how many of those in the hand. */
  readonly into: Slot | null;
  readonly intoUnits: number;
  readonly counted: number;
}

/** Everything a picking screen shows, derived from documents alone. */
export interface Situation {
  readonly runId: string;
  readonly run: Run;
  readonly stops: readonly Stop[];
  readonly progress: Progress;
  readonly step: PickStep;
  /** Slot that waits for a tote. */
  readonly bindSlot: Slot | null;
  readonly current: CurrentStop | null;
  readonly next: Stop | null;
  /** Units that come back into the route when they are brought to their pick face [PK25]. */
  readonly waiting: readonly Entry<WaitingPick>[];
}

/** Reads a run as the floor sees it now; null when this device does not hold it. */
export function readSituation(view: View, runId: string): Situation | null {
  const run = view.get(runDocument, runId);
  if (!run) return null;
  const stops = stopsOf(view.list(pickTaskDocument, 'runId', runId));
  const progress = view.get(progressDocument, runId) ?? noProgress;
  const open = stops.filter((stop) => stop.remaining > 0);
  const inHand = progress.counted > 0 ? open.find(({ key }) => key === progress.stop) : undefined;
  const at = inHand ?? open[0];
  const current = at ? readStop(view, at, { run, progress }) : null;
  const next = open.find((stop) => stop !== at) ?? null;
  const waiting = view.list(waitingPickDocument, 'runId', runId);
  const bindSlot = run.slots.find(({ tote }) => tote === null) ?? null;
  return {
    runId,
    run,
    stops,
    progress,
    current,
    next,
    bindSlot,
    waiting,
    step: stepOf(run, { bindSlot, progress, current, waiting }),
  };
}

function stepOf(
  run: Run,
  at: { bindSlot: Slot | null; progress: Progress; current: CurrentStop | null; waiting: readonly unknown[] },
): PickStep {
  if (run.status === 'finished') return 'finished';
  if (at.bindSlot) return 'bind';
  if (at.progress.zeroCheck) return 'zero_check';
  if (!at.current) return at.waiting.length > 0 ? 'waiting' : 'drop';
  if (at.progress.locationId !== at.current.stop.locationId) return 'location';
  return at.current.counted >= at.current.stop.remaining ? 'tote' : 'item';
}

function readStop(view: View, stop: Stop, { run, progress }: { run: Run; progress: Progress }): CurrentStop {
  const sku = view.get(skuDocument, stop.skuId) ?? null;
  const counted = progress.stop === stop.key ? progress.counted : 0;
  const open = stop.tasks.find(({ body }) => remaining(body) > 0);
  const into = run.slots.find(({ slot }) => slot === open?.body.slot) ?? null;
  const wanted = stop.tasks
    .filter(({ body }) => body.slot === into?.slot)
    .reduce((sum, { body }) => sum + remaining(body), 0);
  return {
    stop,
    location: view.get(locationDocument, stop.locationId) ?? null,
    sku,
    brand: brandOf(view, stop.skuId) ?? null,
    book: poolAt(view, atLocation(stop.locationId), stop)?.quantity ?? 0,
    into,
    intoUnits: Math.min(counted, wanted),
    counted,
  };
}
