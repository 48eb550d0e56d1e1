import { outlookOf, type Outlook } from '@floorhand/domain/jobs/picking/outlook';
import { pickingPace } from '@floorhand/domain/jobs/picking/pace';
import {
  pickTaskDocument,
  progressDocument,
  remaining,
  type Run,
} from '@floorhand/domain/jobs/picking/state';
import { stopsOf } from '@floorhand/domain/jobs/picking/stops';
import { waveProgressOf, type WaveProgress } from '@floorhand/domain/jobs/picking/wave-progress';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import { waveDocument, type Wave } from '@floorhand/domain/orders/wave';

import { nameIn, peopleNames } from '../names.ts';
import { runsOfWaves, wavesSince } from '../read-runs.ts';

export interface WaveSummary {
  readonly key: string;
  readonly wave: Wave;
  readonly progress: WaveProgress;
}

export interface RunRow {
  readonly key: string;
  readonly run: Run;
  readonly atRisk: boolean;
  readonly person: string | null;
  readonly stopsDone: number;
  readonly stops: number;
  /** The bin that was scanned last. */
  readonly at: string | null;
}

export interface WavesNow {
  /** The first to leave first, finished ones of today at the end. */
  readonly waves: readonly WaveSummary[];
  readonly open: number;
  /** Of the wave asked for, or of the first. */
  readonly chosen: { readonly summary: WaveSummary; readonly runs: readonly RunRow[] } | null;
}

/** All waves of the day, and the runs of one of them. */
export function readWaves(
  view: View,
  { waveId, now, today }: { readonly waveId: string | null; readonly now: string; readonly today: string },
): WavesNow {
  const released = view.list(waveDocument, 'status', 'released');
  const finished = wavesSince(view, today);
  const runs = runsOfWaves(view, [...released, ...finished]);
  const doneToday = new Set(
    runs.flatMap(({ body }) => (body.finishedAt !== null && body.finishedAt >= today ? [body.waveId] : [])),
  );
  const unitsPerHour = pickingPace(
    runs.map(({ body }) => body),
    now,
  );
  const outlook = outlookOf(runs, [], { now, unitsPerHour });
  const summaryOf = ({ key, body }: Entry<Wave>): WaveSummary => ({
    key,
    wave: body,
    progress: waveProgressOf(
      runs.filter((run) => run.body.waveId === key),
      outlook,
    ),
  });
  const waves = [
    ...released.toSorted(firstToLeave).map(summaryOf),
    ...finished.filter(({ key }) => doneToday.has(key)).map(summaryOf),
  ];
  const summary = waves.find(({ key }) => key === waveId) ?? waves[0];
  return {
    waves,
    open: released.length,
    chosen: summary
      ? {
          summary,
          runs: readRuns(
            view,
            runs.filter(({ body }) => body.waveId === summary.key),
            outlook,
          ),
        }
      : null,
  };
}

function readRuns(view: View, runs: readonly Entry<Run>[], outlook: Outlook): readonly RunRow[] {
  const keys = runs.map(({ key }) => key);
  const tasks = view.listMany(pickTaskDocument, 'runId', keys);
  const progress = view.getMany(progressDocument, keys);
  const people = peopleNames(
    view,
    runs.flatMap(({ body }) => body.claim?.operatorId ?? []),
  );
  return runs.map(({ key, body }, i) => {
    const stops = stopsOf(tasks[i] ?? []);
    const left = stops.filter((stop) => stop.tasks.some((task) => remaining(task.body) > 0)).length;
    return {
      key,
      run: body,
      atRisk: outlook.runsAtRisk.has(key),
      person: body.claim === null ? null : nameIn(people, body.claim.operatorId),
      stopsDone: stops.length - left,
      stops: stops.length,
      at: progress[i]?.locationId ?? null,
    };
  });
}

const firstToLeave = (a: Entry<Wave>, b: Entry<Wave>): number =>
  (a.body.cutOffAt ?? '9999').localeCompare(b.body.cutOffAt ?? '9999') ||
  a.key.localeCompare(b.key, 'en', { numeric: true });
