import type { Entry } from '../../kernel/document.ts';
import { unitsLeft, type Outlook } from './outlook.ts';
import type { Run } from './state.ts';

/** Units of a wave by how far they are. They add up to all units that will be picked. */
export interface WaveProgress {
  readonly picked: number;
  /** In runs that someone holds and that are in time. */
  readonly picking: number;
  /** In runs that will be too late, held or not. */
  readonly atRisk: number;
  readonly toDo: number;
  /** When its last run will be picked; null while there is no pace or nothing is left. */
  readonly pickedAt: string | null;
  /**
   * Milliseconds between the picking of a run and its cut-off, of the run that has least; below zero when it is late.
   * Runs of one wave may leave with different dispatches. Null while nothing is to be said.
   */
  readonly spareMs: number | null;
}

/** How far a wave is, from its runs. */
export function waveProgressOf(runs: readonly Entry<Run>[], outlook: Outlook): WaveProgress {
  const sum = (of: (run: Entry<Run>) => number): number => runs.reduce((total, run) => total + of(run), 0);
  const late = ({ key }: Entry<Run>): boolean => outlook.runsAtRisk.has(key);
  const held = ({ body }: Entry<Run>): boolean => body.status === 'claimed';
  const leftIf = (counts: (run: Entry<Run>) => boolean): number =>
    sum((run) => (run.body.status !== 'finished' && counts(run) ? unitsLeft(run.body) : 0));
  const finishes = runs.flatMap(({ key }) => outlook.runPickedAt.get(key) ?? []);
  const spares = runs.flatMap(({ key, body }) => {
    const pickedAt = outlook.runPickedAt.get(key);
    return pickedAt === undefined || body.cutOffAt === null
      ? []
      : [Date.parse(body.cutOffAt) - Date.parse(pickedAt)];
  });
  return {
    picked: sum(({ body }) => body.unitsPicked),
    picking: leftIf((run) => held(run) && !late(run)),
    atRisk: leftIf(late),
    toDo: leftIf((run) => !held(run) && !late(run)),
    pickedAt: finishes.toSorted().at(-1) ?? null,
    spareMs: spares.length === 0 ? null : Math.min(...spares),
  };
}
