import { put, type View, type Write } from '../../kernel/document.ts';
import {
  handOf,
  mostSerials,
  noProgress,
  pickTaskDocument,
  progressDocument,
  runDocument,
  type Hand,
  type PickTask,
  type Progress,
  type Run,
} from './state.ts';
import { stopsOf } from './stops.ts';

/** Units of one task in one command. */
export interface Split {
  readonly taskId: string;
  readonly quantity: number;
}

export const changeRun = (
  view: View,
  runId: string,
  changes: (run: Run) => Partial<Run>,
): readonly Write[] => {
  const run = view.get(runDocument, runId);
  return run ? [put(runDocument, runId, { ...run, ...changes(run) })] : [];
};

/** Progress of a run this replica knows; a run it does not know has none. */
export const changeProgress = (
  view: View,
  runId: string,
  changes: (progress: Progress) => Partial<Progress>,
): readonly Write[] => {
  if (!view.get(runDocument, runId)) return [];
  const progress = view.get(progressDocument, runId) ?? noProgress;
  return [put(progressDocument, runId, { ...progress, ...changes(progress) })];
};

/** Each task once, however often it is named. */
export const changeTasks = (
  view: View,
  splits: readonly Split[],
  changes: (task: PickTask, quantity: number) => PickTask,
): readonly Write[] => {
  const units = new Map<string, number>();
  for (const { taskId, quantity } of splits) units.set(taskId, (units.get(taskId) ?? 0) + quantity);
  const taskIds = [...units.keys()];
  return view.getMany(pickTaskDocument, taskIds).flatMap((task, i) => {
    const taskId = taskIds[i] ?? '';
    return task ? [put(pickTaskDocument, taskId, changes(task, units.get(taskId) ?? 0))] : [];
  });
};

/** Stops of a run as they stand with the tasks given laid over; null removes one. */
export const countStops = (
  view: View,
  runId: string,
  changed: ReadonlyMap<string, PickTask | null>,
): number => {
  const kept = view.list(pickTaskDocument, 'runId', runId).filter(({ key }) => !changed.has(key));
  const added = [...changed].flatMap(([key, body]) => (body ? [{ key, body }] : []));
  return stopsOf([...kept, ...added]).length;
};

export const withSerials = (held: readonly string[], more: readonly string[]): string[] =>
  [...new Set([...held, ...more])].slice(-mostSerials);

/** The hand after units went from it into a tote, or came back when `units` is below zero. */
export function handAfter(
  held: Progress,
  { stop, units, lot, expiry, serials }: Omit<Hand, 'counted' | 'stop'> & { stop: string; units: number },
): Hand {
  const before = held.stop === stop ? handOf(held) : handOf(noProgress);
  const counted = Math.max(0, before.counted - units);
  if (counted === 0) return handOf(noProgress);
  if (units < 0) return { stop, counted, lot, expiry, serials: withSerials(serials, before.serials) };
  return { ...before, stop, counted, serials: before.serials.filter((serial) => !serials.includes(serial)) };
}
