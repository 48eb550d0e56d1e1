import { discrepancyDocument, type Discrepancy } from '@floorhand/domain/discrepancies/discrepancy';
import { mostUrgentFirst } from '@floorhand/domain/discrepancies/urgency';
import { outlookOf, type DueOrder } from '@floorhand/domain/jobs/picking/outlook';
import { pickingPace } from '@floorhand/domain/jobs/picking/pace';
import type { Run } from '@floorhand/domain/jobs/picking/state';
import { waveProgressOf, type WaveProgress } from '@floorhand/domain/jobs/picking/wave-progress';
import { lingeringUnits } from '@floorhand/domain/jobs/putaway/waiting';
import type { PutawayTask } from '@floorhand/domain/jobs/putaway-task';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import type { ZoneOffset } from '@floorhand/domain/kernel/zone-offset';
import { siteDocument, siteKey } from '@floorhand/domain/layout/location';
import { backlogOf, waitingSince } from '@floorhand/domain/orders/backlog';
import { dispatchesOf, type Dispatch } from '@floorhand/domain/orders/dispatches';
import { dueCutOffs } from '@floorhand/domain/orders/due-cut-off';
import { orderDocument } from '@floorhand/domain/orders/order';
import { waveDocument, type Wave } from '@floorhand/domain/orders/wave';

import { peopleNames, type Names } from '../names.ts';
import { runsOfWaves, wavesSince } from '../read-runs.ts';

export interface BoardWave {
  readonly key: string;
  readonly wave: Wave;
  readonly progress: WaveProgress;
}

export interface Board {
  readonly siteName: string;
  /** Dispatches that orders wait for, passed ones included, the first to leave first. */
  readonly dispatches: readonly Dispatch[];
  readonly ordersAtRisk: number;
  readonly runsAtRisk: number;
  readonly waves: readonly BoardWave[];
  /** Orders that are due and in no wave yet. */
  readonly dueUnreleased: number;
  readonly unitsPerHour: number | null;
  /** Of runs that ended today and of those that have not ended, held or handed back. */
  readonly unitsToday: number;
  readonly runsDoneToday: number;
  readonly oldest: { readonly reference: string; readonly since: string } | null;
  readonly toRelease: number;
  readonly heldBack: number;
  readonly shorts: { readonly cards: number; readonly units: number };
  readonly issues: readonly Entry<Discrepancy>[];
  /** Units that wait in receiving for too long, the longest first. */
  readonly lingering: readonly Entry<PutawayTask>[];
  readonly held: readonly Entry<Run>[];
  readonly people: Names;
}

/** Everything the board shows, in one pass over what this tablet holds. */
export function readBoard(
  view: View,
  { now, today, offset }: { readonly now: string; readonly today: string; readonly offset: ZoneOffset },
): Board | null {
  const site = view.get(siteDocument, siteKey);
  if (!site) return null;
  const backlog = backlogOf(view.list(orderDocument, 'status', 'open'), now);
  const dueAt = dueCutOffs(site, { now, offset });
  const due = backlog.ready.flatMap(({ key, body }): DueOrder[] => {
    const cutOffAt = dueAt(body);
    return cutOffAt === null ? [] : [{ orderId: key, carrier: body.carrier, cutOffAt, units: body.units }];
  });
  const waves = view.list(waveDocument, 'status', 'released');
  const runs = runsOfWaves(view, [...waves, ...wavesSince(view, today)]);
  const unitsPerHour = pickingPace(
    runs.map(({ body }) => body),
    now,
  );
  const outlook = outlookOf(runs, due, { now, unitsPerHour });
  const issues = view.list(discrepancyDocument, 'status', 'open').toSorted(mostUrgentFirst);
  const shorts = issues.filter(({ body }) => body.type === 'short_pick');
  const held = runs.filter(({ body }) => body.status === 'claimed');
  const doneToday = runs.filter(({ body }) => body.finishedAt !== null && body.finishedAt >= today);
  const sum = (entries: readonly Entry<Run>[]): number =>
    entries.reduce((total, { body }) => total + body.unitsPicked, 0);
  return {
    siteName: site.name,
    dispatches: dispatchesOf(outlook.orders),
    ordersAtRisk: outlook.orders.filter(({ atRisk }) => atRisk).length,
    runsAtRisk: outlook.runsAtRisk.size,
    waves: waves
      .map(({ key, body }) => ({
        key,
        wave: body,
        progress: waveProgressOf(
          runs.filter((run) => run.body.waveId === key),
          outlook,
        ),
      }))
      .toSorted((a, b) => leaves(a.wave).localeCompare(leaves(b.wave)) || a.key.localeCompare(b.key)),
    dueUnreleased: due.length,
    unitsPerHour,
    unitsToday: sum(doneToday) + sum(runs.filter(({ body }) => body.status !== 'finished')),
    runsDoneToday: doneToday.length,
    oldest: backlog.oldest && {
      reference: backlog.oldest.body.reference,
      since: waitingSince(backlog.oldest.body),
    },
    toRelease: backlog.ready.length,
    heldBack: backlog.kept.length,
    shorts: {
      cards: shorts.length,
      units: shorts.reduce((total, { body }) => total + (body.quantity ?? 0), 0),
    },
    issues,
    lingering: lingeringUnits(view, now),
    held,
    people: peopleNames(
      view,
      held.flatMap(({ body }) => body.claim?.operatorId ?? []),
    ),
  };
}

const leaves = ({ cutOffAt }: Wave): string => cutOffAt ?? '9999';
