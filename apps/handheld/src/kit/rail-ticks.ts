/** State of one stop on the progress rail. */
export type StopState = 'done' | 'short' | 'now' | 'todo';

/** More ticks than this are thinner than a finger of light on a 360 px screen. */
const mostTicks = 60;

/** What a tick shows when it stands for several stops: the stop that most needs to be seen. */
const rank: Record<StopState, number> = { now: 3, short: 2, todo: 1, done: 0 };

/**
 * Ticks of the rail, at most 60. A longer job puts neighbouring stops into one tick, which is done only when
 * all of them are.
 */
export function railTicks(stops: readonly StopState[]): readonly StopState[] {
  const size = Math.ceil(stops.length / mostTicks);
  if (size <= 1) return stops;
  const ticks: StopState[] = [];
  for (let first = 0; first < stops.length; first += size) {
    const group = stops.slice(first, first + size);
    ticks.push(group.reduce((shown, stop) => (rank[stop] > rank[shown] ? stop : shown)));
  }
  return ticks;
}

/** Number of the current stop, from 1; when none is current, how many are behind. */
export function railPosition(stops: readonly StopState[]): number {
  const now = stops.indexOf('now');
  return now >= 0 ? now + 1 : stops.filter((stop) => stop !== 'todo').length;
}
