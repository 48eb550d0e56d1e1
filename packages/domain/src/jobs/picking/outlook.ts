import type { Entry } from '../../kernel/document.ts';
import type { Run } from './state.ts';
import { byUrgency } from './urgency.ts';

/** Time an order needs between the drop of its tote and the truck. */
export const packMinutes = 15;

/** An order that is not released yet but has to leave with a dispatch. */
export interface DueOrder {
  readonly orderId: string;
  readonly carrier: string | null;
  readonly cutOffAt: string;
  readonly units: number;
}

export interface OrderAhead {
  readonly orderId: string;
  readonly carrier: string | null;
  readonly cutOffAt: string | null;
  /** When it will be picked at the present pace; null while there is no pace. */
  readonly pickedAt: string | null;
  /** Picking and packing end after its cut-off, or it has passed. */
  readonly atRisk: boolean;
}

export interface Outlook {
  /** Orders still to be picked: those in runs, then those due, in the order in which they will be done. */
  readonly orders: readonly OrderAhead[];
  /** When each run will be picked, by run; empty while there is no pace. */
  readonly runPickedAt: ReadonlyMap<string, string>;
  readonly runsAtRisk: ReadonlySet<string>;
}

export const unitsLeft = ({ units, unitsPicked, unitsShort }: Run): number =>
  Math.max(0, units - unitsPicked - unitsShort);

/**
 * Lays the work ahead on one line: runs under way, runs that wait by urgency, then orders due in release order,
 * done one after the other by everybody at `unitsPerHour`. A guess that is too late for the first and right for the
 * last of them.
 */
export function outlookOf(
  runs: readonly Entry<Run>[],
  due: readonly DueOrder[],
  { now, unitsPerHour }: { readonly now: string; readonly unitsPerHour: number | null },
): Outlook {
  const nowMs = Date.parse(now);
  let ahead = 0;
  const doneAfter = (units: number): string | null => {
    ahead += units;
    return unitsPerHour === null
      ? null
      : new Date(nowMs + Math.round((ahead / unitsPerHour) * 3_600_000)).toISOString();
  };
  const line = runs
    .filter(({ body }) => body.status !== 'finished')
    .toSorted((a, b) => underWayFirst(a, b) || byUrgency(a, b));
  const runPickedAt = new Map<string, string>();
  const runsAtRisk = new Set<string>();
  const orders: OrderAhead[] = [];
  for (const { key, body } of line) {
    const pickedAt = doneAfter(unitsLeft(body));
    if (pickedAt !== null) runPickedAt.set(key, pickedAt);
    const atRisk = misses(body.cutOffAt, pickedAt ?? now);
    if (atRisk) runsAtRisk.add(key);
    const { carrier, cutOffAt } = body;
    for (const { orderId } of body.slots) orders.push({ orderId, carrier, cutOffAt, pickedAt, atRisk });
  }
  for (const { units, ...order } of due) {
    const pickedAt = doneAfter(units);
    orders.push({ ...order, pickedAt, atRisk: misses(order.cutOffAt, pickedAt ?? now) });
  }
  return { orders, runPickedAt, runsAtRisk };
}

const underWayFirst = (a: Entry<Run>, b: Entry<Run>): number =>
  Number(b.body.status === 'claimed') - Number(a.body.status === 'claimed');

const misses = (cutOffAt: string | null, pickedAt: string): boolean =>
  cutOffAt !== null && Date.parse(pickedAt) + packMinutes * 60_000 > Date.parse(cutOffAt);
