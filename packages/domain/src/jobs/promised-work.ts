import { brandOf } from '../catalog/brand-of.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { DocumentKind, Entry, View } from '../kernel/document.ts';
import type { DomainEvent, EventDefinition } from '../kernel/event.ts';
import { layeredView, type Layer } from '../kernel/layered-view.ts';
import { findStock, type AllocationPart } from '../stock/allocate.ts';
import { balanceDocument } from '../stock/balance.ts';
import { stockAllocated, stockMoved } from '../stock/ledger.ts';
import { lotStopDocument, lotStopped } from '../stock/lot-stop.ts';
import { poolKey } from '../stock/pool.ts';
import { lessInHand } from './picking/decide/less-in-hand.ts';
import { planGap, type Tasks } from './picking/decide/plan-gap.ts';
import * as pickingEvents from './picking/events.ts';
import {
  pickTaskDocument,
  progressDocument,
  remaining,
  runDocument,
  type PickTask,
} from './picking/state.ts';
import { stopKey } from './picking/stops.ts';

const documents = new Map<string, DocumentKind>(
  [balanceDocument, lotStopDocument, runDocument, pickTaskDocument, progressDocument].map((kind) => [
    kind.kind,
    kind,
  ]),
);
const definitions = new Map<string, EventDefinition>(
  [stockMoved, stockAllocated, lotStopped, ...Object.values(pickingEvents)].map((definition) => [
    definition.type,
    definition as EventDefinition,
  ]),
);

function tell(layer: Layer, events: readonly DomainEvent[]): void {
  for (const { type, body } of events) {
    const writes = definitions.get(type)?.evolve(body, layer.view) ?? [];
    layer.apply(writes.filter(({ kind }) => documents.has(kind)));
  }
}

/** Units that a balance has promised and no longer has. */
export function overPromised(view: View, key: string): number {
  const [place = ''] = key.split('|');
  const pool = view.list(balanceDocument, 'place', place).filter(({ body }) => poolKey(body) === key);
  const sum = (of: 'quantity' | 'allocated'): number => pool.reduce((total, { body }) => total + body[of], 0);
  return Math.max(0, sum('allocated') - Math.max(0, sum('quantity')));
}

/** Where released work is to find its goods from now on. */
export type NewPlace =
  /** At one place, which has them now. */
  | { readonly kind: 'there'; readonly part: AllocationPart }
  /** Wherever rotation finds some; what no bin has keeps its promise, or is short. */
  | { readonly kind: 'anywhere'; readonly rest: 'keeps_its_promise' | 'is_short' };

export interface Lost {
  /** Balances that may have promised more than they have now. */
  readonly keys: readonly string[];
  /** What the same command does to stock, which the view does not show yet. */
  readonly after: readonly DomainEvent[];
  readonly to: NewPlace;
}

export interface Replanned {
  readonly events: readonly DomainEvent[];
  /** Units that found another place. */
  readonly found: number;
  /** Units that found none. */
  readonly missing: number;
  /** Orders that miss them, the first twenty. */
  readonly orders: readonly string[];
}

/**
 * Released work whose stock left its bin, or may not be sold any more: its runs learn of another place [MV8] [MV30].
 * Runs that nobody walks yet change first, then the last slots on a cart. Units that a picker holds for a stop stay
 * with it, unless they may not be sold.
 */
export function replanned(view: View, context: DecideContext, { keys, after, to }: Lost): Replanned {
  const layer = layeredView(view, documents);
  tell(layer, after);
  const events: DomainEvent[] = [];
  const orders = new Set<string>();
  let found = 0;
  let missing = 0;
  const left = { units: to.kind === 'there' ? to.part.quantity : Infinity };
  for (const key of keys) {
    let open = Math.min(left.units, overPromised(layer.view, key));
    if (open <= 0) continue;
    for (const stop of stopsOn(layer.view, key)) {
      const units = Math.min(open, to.kind === 'anywhere' ? stop.asked : stop.asked - stop.inHand);
      if (units <= 0) continue;
      const plan = planStop(layer.view, context, {
        stop,
        units,
        to,
        seed: `${context.commandId}-${events.length}`,
      });
      open -= units;
      left.units -= plan.found;
      found += plan.found;
      missing += units - plan.found;
      if (plan.found < units) for (const order of stop.orders) orders.add(order);
      events.push(...plan.events);
      tell(layer, plan.events);
      if (open <= 0) break;
    }
  }
  return { events, found, missing, orders: [...orders].slice(0, 20) };
}

interface PromisedStop {
  readonly runId: string;
  readonly key: string;
  readonly locationId: string;
  readonly skuId: string;
  readonly all: Tasks;
  readonly open: Tasks;
  readonly asked: number;
  readonly inHand: number;
  readonly standsAt: string;
  readonly orders: readonly string[];
}

/** Stops that ask for units of a balance, those of runs that wait before those under way. */
function stopsOn(view: View, key: string): readonly PromisedStop[] {
  const runs = (['ready', 'claimed'] as const).flatMap((status) =>
    view.list(runDocument, 'status', status).toReversed(),
  );
  const tasks = view.listMany(
    pickTaskDocument,
    'runId',
    runs.map((run) => run.key),
  );
  return runs.flatMap((run, i) => {
    const all = tasks[i] ?? [];
    const open = all.filter(({ body }) => body.balanceKey === key && remaining(body) > 0);
    const groups = new Map<string, Entry<PickTask>[]>();
    for (const task of open) {
      const stop = stopKey(task.body);
      groups.set(stop, [...(groups.get(stop) ?? []), task]);
    }
    const progress = view.get(progressDocument, run.key);
    return [...groups].flatMap(([stop, here]): PromisedStop[] => {
      const first = here[0]?.body;
      if (!first) return [];
      return [
        {
          runId: run.key,
          key: stop,
          locationId: first.locationId,
          skuId: first.skuId,
          all,
          open: here,
          asked: here.reduce((sum, { body }) => sum + remaining(body), 0),
          inHand: progress?.stop === stop ? progress.counted : 0,
          standsAt: progress?.locationId ?? '',
          orders: [...new Set(here.map(({ body }) => body.orderId))],
        },
      ];
    });
  });
}

function planStop(
  view: View,
  context: DecideContext,
  plan: { readonly stop: PromisedStop; readonly units: number; readonly to: NewPlace; readonly seed: string },
): { readonly events: readonly DomainEvent[]; readonly found: number } {
  const { stop, units, to, seed } = plan;
  const { runId, all, open, standsAt } = stop;
  const parts =
    to.kind === 'there' ? [{ ...to.part, quantity: units }] : elsewhere(view, context, { stop, units });
  const found = parts.reduce((sum, { quantity }) => sum + quantity, 0);
  const planned = to.kind === 'anywhere' && to.rest === 'is_short' ? units : found;
  if (planned === 0) return { events: [], found };
  const gap = planGap({ runId, units: planned }, { view, context, all, open, parts, start: standsAt, seed });
  const hand = lessInHand(view, { runId, stop: stop.key, most: Math.max(0, stop.asked - planned) });
  return { events: [...gap.events, ...hand.events, ...withoutOldUndo(view, runId)], found };
}

function elsewhere(
  view: View,
  context: DecideContext,
  { stop: { skuId, locationId }, units: quantity }: { readonly stop: PromisedStop; readonly units: number },
): readonly AllocationPart[] {
  const brand = brandOf(view, skuId);
  if (!brand) return [];
  const today = context.occurredAt.slice(0, 10);
  return findStock(view, { skuId, quantity, brand, today, notAt: locationId }, new Map());
}

/** Taking back a short or a change of bin would bring back tasks that were planned anew meanwhile. */
function withoutOldUndo(view: View, runId: string): readonly DomainEvent[] {
  const kept = view.get(progressDocument, runId)?.undo ?? [];
  const plans = kept.some(({ events }) =>
    events.some(({ type }) => type === pickingEvents.tasksWithdrawn.type),
  );
  return plans ? [pickingEvents.undoForgotten.create({ runId })] : [];
}
