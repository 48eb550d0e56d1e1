import { HELD_KARP_MAX_STOPS, heldKarp } from './held-karp.ts';
import { iteratedLocalSearch } from './iterated-local-search.ts';
import type { TourProblem } from './tour-problem.ts';

/** Orders the stops of any cost table: proven up to `HELD_KARP_MAX_STOPS`, a seeded search beyond. */
export function solveTour(
  problem: TourProblem,
  seed: number,
): { readonly order: readonly number[]; readonly method: 'trivial' | 'held-karp' | 'local-search' } {
  const { stopCount } = problem;
  if (stopCount <= 1) return { order: stopCount === 1 ? [0] : [], method: 'trivial' };
  if (stopCount <= HELD_KARP_MAX_STOPS) return { order: heldKarp(problem), method: 'held-karp' };
  return { order: iteratedLocalSearch(problem, seed), method: 'local-search' };
}
