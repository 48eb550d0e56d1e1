import type { TourProblem } from './tour-problem.ts';

/** Beyond this many stops the table (2^stops x stops) costs a phone more than a local search. */
export const HELD_KARP_MAX_STOPS = 11;

interface Tables {
  readonly best: Float64Array;
  readonly previous: Int8Array;
}

function fillTables({ stopCount, costs }: TourProblem): Tables {
  const size = stopCount + 2;
  const sets = 1 << stopCount;
  const best = new Float64Array(sets * stopCount).fill(Infinity);
  const previous = new Int8Array(sets * stopCount).fill(-1);
  for (let stop = 0; stop < stopCount; stop += 1) {
    best[(1 << stop) * stopCount + stop] = costs[stopCount * size + stop]!;
  }
  for (let set = 1; set < sets; set += 1) {
    for (let last = 0; last < stopCount; last += 1) {
      const soFar = best[set * stopCount + last]!;
      if (soFar === Infinity) continue;
      for (let next = 0; next < stopCount; next += 1) {
        if ((set & (1 << next)) !== 0) continue;
        const cell = (set | (1 << next)) * stopCount + next;
        const cost = soFar + costs[last * size + next]!;
        if (cost < best[cell]!) {
          best[cell] = cost;
          previous[cell] = last;
        }
      }
    }
  }
  return { best, previous };
}

/** The cheapest order, proven, for at most `HELD_KARP_MAX_STOPS` stops (Held & Karp 1962). */
export function heldKarp(problem: TourProblem): readonly number[] {
  const { stopCount, costs } = problem;
  const size = stopCount + 2;
  const { best, previous } = fillTables(problem);
  let set = (1 << stopCount) - 1;
  let last = 0;
  let cheapest = Infinity;
  for (let stop = 0; stop < stopCount; stop += 1) {
    const cost = best[set * stopCount + stop]! + costs[stop * size + stopCount + 1]!;
    if (cost < cheapest) {
      cheapest = cost;
      last = stop;
    }
  }
  const order: number[] = [];
  while (order.length < stopCount) {
    order.push(last);
    const before = previous[set * stopCount + last]!;
    set &= ~(1 << last);
    last = before;
  }
  return order.toReversed();
}
