import type { TourProblem } from './tour-problem.ts';

/** Always on to the cheapest stop not yet visited; ties go to the lower index. */
export function nearestNeighbour({ stopCount, costs }: TourProblem): number[] {
  const size = stopCount + 2;
  const visited = new Uint8Array(stopCount);
  const order: number[] = [];
  let at = stopCount;
  while (order.length < stopCount) {
    let nearest = -1;
    for (let stop = 0; stop < stopCount; stop += 1) {
      if (visited[stop] === 1) continue;
      if (nearest < 0 || costs[at * size + stop]! < costs[at * size + nearest]!) nearest = stop;
    }
    visited[nearest] = 1;
    order.push(nearest);
    at = nearest;
  }
  return order;
}
