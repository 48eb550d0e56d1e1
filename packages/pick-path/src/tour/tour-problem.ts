/**
 * A path through all stops: nodes 0..stopCount-1 are the stops, then the start, then the end.
 * Costs may differ by direction. An open end is an end that costs nothing to reach.
 */
export interface TourProblem {
  readonly stopCount: number;
  /** Row-major, `(stopCount + 2)` squared: `costs[from * size + to]`. All finite, none negative. */
  readonly costs: Float64Array;
}

/** Total cost of walking the stops in this order, start and end included. */
export function tourCost(problem: TourProblem, order: ArrayLike<number>): number {
  const size = problem.stopCount + 2;
  let cost = 0;
  let at = problem.stopCount;
  for (let index = 0; index < order.length; index += 1) {
    const stop = order[index]!;
    cost += problem.costs[at * size + stop]!;
    at = stop;
  }
  return cost + problem.costs[at * size + problem.stopCount + 1]!;
}
