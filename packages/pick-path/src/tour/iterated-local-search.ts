import { LocalSearch } from './local-search.ts';
import { nearestNeighbour } from './nearest-neighbour.ts';
import { seededRandom } from './seeded-random.ts';
import { TourPath } from './tour-path.ts';
import type { StretchMove } from './tour-path.ts';
import type { TourProblem } from './tour-problem.ts';

/** Rounds, each in another corner of the search space: one alone may sit in a deep local optimum. */
const ROUNDS = 8;
/** Unchecked kicks that carry the search from one round to the next. */
const KICKS_BETWEEN_ROUNDS = 8;
/** Longest stretch of a checked kick: near kicks are repaired or improved cheaply. */
const NEAR_KICK = 30;

function kicksPerRound(stopCount: number): number {
  return stopCount + 6;
}

interface Kicker {
  readonly stopCount: number;
  readonly random: (below: number) => number;
}

/** Swaps two neighbouring stretches somewhere (the "double bridge"), which no single change undoes. */
function kick({ stopCount, random }: Kicker, longest: number): StretchMove {
  const reach = Math.min(longest, stopCount >> 1);
  const length = 1 + random(reach);
  const skipped = 1 + random(reach);
  const first = 1 + random(stopCount - length - skipped + 1);
  const last = first + length - 1;
  return { first, last, after: last + skipped, turned: false };
}

/** Kicks and descends again and again; keeps what is no worse. Leaves the path at the best found. */
function searchNearby(path: TourPath, search: LocalSearch, kicker: Kicker): void {
  const kept = path.order().slice();
  let keptCost = path.cost();
  for (let count = kicksPerRound(kicker.stopCount); count > 0; count -= 1) {
    search.force(kick(kicker, NEAR_KICK));
    search.descend();
    const cost = path.cost();
    if (cost <= keptCost) {
      keptCost = cost;
      kept.set(path.order());
    } else {
      path.reorder(kept);
    }
  }
  path.reorder(kept);
}

/**
 * A short order without proof, for two stops or more: an iterated local search (Lourenço, Martin &
 * Stützle 2003) from the nearest-neighbour order, in a fixed number of rounds of a number of kicks
 * that depends on the stops alone. So the result depends on the problem and the seed, not on how
 * fast the machine is.
 */
export function iteratedLocalSearch(problem: TourProblem, seed: number): readonly number[] {
  const { stopCount } = problem;
  const path = new TourPath(problem, nearestNeighbour(problem));
  const search = new LocalSearch(problem, path);
  const kicker = { stopCount, random: seededRandom(seed) };
  const best = path.order().slice();
  let bestCost = path.cost();
  search.touchAll();
  for (let round = 0; round < ROUNDS; round += 1) {
    search.descend();
    searchNearby(path, search, kicker);
    const cost = path.cost();
    if (cost < bestCost) {
      bestCost = cost;
      best.set(path.order());
    }
    for (let count = 0; count < KICKS_BETWEEN_ROUNDS; count += 1) {
      search.force(kick(kicker, stopCount));
    }
  }
  return [...best];
}
