import type { Stop } from '@floorhand/domain/jobs/picking/stops';

import type { StopState } from '../../kit/rail-ticks.ts';

/** Stops that ever ask for something; one whose units all went to another bin is no stop any more. */
export const countedStops = (stops: readonly Stop[]): readonly Stop[] =>
  stops.filter(({ asked }) => asked > 0);

/** One tick per stop in walking order. */
export function railOf(stops: readonly Stop[], current: Stop | null): readonly StopState[] {
  return countedStops(stops).map((stop) => {
    if (stop.key === current?.key) return 'now';
    if (stop.remaining > 0) return 'todo';
    return stop.short > 0 ? 'short' : 'done';
  });
}

/** Which stop this is, from 1; the number of stops when none is left. */
export function stopNumber(stops: readonly Stop[], current: Stop | null): number {
  const counted = countedStops(stops);
  const at = counted.findIndex(({ key }) => key === current?.key);
  return at === -1 ? counted.length : at + 1;
}
