import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldKarp } from './held-karp.ts';
import { iteratedLocalSearch } from './iterated-local-search.ts';
import { solveTour } from './solve-tour.ts';
import { TourPath } from './tour-path.ts';
import { tourCost } from './tour-problem.ts';
import type { TourProblem } from './tour-problem.ts';

function shortestByTryingAll({ stopCount, costs }: TourProblem): number {
  const size = stopCount + 2;
  const from = (at: number, left: readonly number[]): number =>
    left.length === 0
      ? (costs[at * size + size - 1] ?? 0)
      : Math.min(
          ...left.map((stop, index) => (costs[at * size + stop] ?? 0) + from(stop, left.toSpliced(index, 1))),
        );
  return from(
    stopCount,
    Array.from({ length: stopCount }, (_, stop) => stop),
  );
}

const problems = (stops: { readonly min: number; readonly max: number }) =>
  fc.integer(stops).chain((stopCount) =>
    fc
      .array(fc.integer({ min: 0, max: 99 }), {
        minLength: (stopCount + 2) ** 2,
        maxLength: (stopCount + 2) ** 2,
      })
      .map((costs): TourProblem => ({ stopCount, costs: Float64Array.from(costs) })),
  );

test('[PP11] Held-Karp finds the cheapest of all permutations, costs by direction', () => {
  fc.assert(
    fc.property(problems({ min: 1, max: 6 }), (problem) => {
      expect(tourCost(problem, heldKarp(problem))).toBe(shortestByTryingAll(problem));
    }),
  );
});

test('[PP11] the local search is never cheaper than Held-Karp and seldom dearer', () => {
  const gaps: number[] = [];
  fc.assert(
    fc.property(problems({ min: 9, max: 9 }), (problem) => {
      const best = tourCost(problem, heldKarp(problem));
      const found = tourCost(problem, iteratedLocalSearch(problem, 7));
      expect(found).toBeGreaterThanOrEqual(best);
      gaps.push(found > best ? 1 : 0);
    }),
    { numRuns: 40, seed: 1 },
  );
  expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeLessThanOrEqual(4);
});

test('[PP7] the same costs and seed give the same order', () => {
  fc.assert(
    fc.property(problems({ min: 12, max: 30 }), fc.integer(), (problem, seed) => {
      expect(solveTour(problem, seed)).toEqual(solveTour(problem, seed));
    }),
    { numRuns: 20 },
  );
});

test('[PP11] a path keeps its legs and turns up to date through every kind of change', () => {
  const moves = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.boolean()), { maxLength: 20 });
  fc.assert(
    fc.property(problems({ min: 4, max: 12 }), moves, (problem, changes) => {
      const { stopCount } = problem;
      const path = new TourPath(
        problem,
        Array.from({ length: stopCount }, (_, stop) => stop),
      );
      for (const [a, b, c, turned] of changes) {
        const first = 2 + (a % (stopCount - 2));
        const last = first + (b % (stopCount - first));
        if (turned && c % 2 === 0) path.reverse(first, last);
        else path.move({ first, last, after: c % 2 === 0 ? first - 2 : last + 1, turned });
        if (first === 2) path.reorder(path.order().toReversed());
      }
      const order = [...path.order()];
      const fresh = new TourPath(problem, order);
      expect(path.cost()).toBe(tourCost(problem, order));
      expect([path.legs, path.turns, path.positions]).toEqual([fresh.legs, fresh.turns, fresh.positions]);
    }),
  );
});
