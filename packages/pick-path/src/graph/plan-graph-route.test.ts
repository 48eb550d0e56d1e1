import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGraph } from './directed-graph.ts';
import type { DirectedEdge } from './directed-graph.ts';
import { planGraphRoute } from './plan-graph-route.ts';
import { TravelTimes } from './shortest-paths.ts';

const edge = (from: number, to: number, seconds: number): DirectedEdge => ({ from, to, seconds });
const both = (a: number, b: number, seconds: number): readonly DirectedEdge[] => [
  edge(a, b, seconds),
  edge(b, a, seconds),
];
const timesOf = (nodeCount: number, edges: readonly DirectedEdge[]): TravelTimes =>
  new TravelTimes(compileGraph(nodeCount, edges));

/** A ring 0-1-2-3 walked one way, with a slow way back from 1 to 0. */
const ring = [edge(0, 1, 1), edge(1, 2, 1), edge(2, 3, 1), edge(3, 0, 1), edge(1, 0, 9)];

test('[PP9] one-way pieces are walked in their direction only', () => {
  expect(planGraphRoute({ times: timesOf(4, ring), start: 0, end: 0, stops: [3, 1] })).toEqual({
    order: [1, 0],
    unreachable: [],
    seconds: 4,
    method: 'held-karp',
  });
});

test('[PP9] up and down a stair may take different times', () => {
  const times = timesOf(2, [edge(0, 1, 20), edge(1, 0, 15)]);
  expect([times.between(0, 1), times.between(1, 0), times.between(1, 1)]).toEqual([20, 15, 0]);
});

test('[PP10] a blocked piece does not exist; stops behind it are named and left out', () => {
  const edges = [...both(0, 1, 2), { ...edge(1, 2, 1), blocked: true }, edge(2, 1, 1)];
  expect(planGraphRoute({ times: timesOf(3, edges), start: 0, end: 0, stops: [2, 1, 7, 1] })).toEqual({
    order: [1, 3],
    unreachable: [0, 2],
    seconds: 4,
    method: 'trivial',
  });
});

test('[PP10] stops that exclude each other give an infinite time, not an exception', () => {
  const times = timesOf(3, [edge(0, 1, 1), edge(0, 2, 1)]);
  const route = planGraphRoute({ times, start: 0, end: null, stops: [1, 2] });
  expect([route.order.length, route.seconds]).toEqual([2, Infinity]);
});

test('[PP9] edges without a usable time or node are left out', () => {
  const edges = [edge(0, 1, -1), edge(0, 1, Number.NaN), edge(0, 9, 1), edge(-1, 0, 1)];
  expect([...timesOf(2, edges).from(0)]).toEqual([0, Infinity]);
});

function shortestByTryingAll(times: TravelTimes, nodes: readonly number[], end: number): number {
  const [at = end, ...stops] = nodes;
  if (stops.length === 0) return times.between(at, end);
  return Math.min(
    ...stops.map((stop, index) => {
      const rest = stops.toSpliced(index, 1);
      return times.between(at, stop) + shortestByTryingAll(times, [stop, ...rest], end);
    }),
  );
}

const NODES = 9;
const node = fc.integer({ min: 0, max: NODES - 1 });
/** One-way rings with short cuts: chains of stops without a way out, and some with one. */
const graphs = fc
  .array(fc.tuple(node, node, fc.integer({ min: 0, max: 20 })), { maxLength: 6 })
  .map((cuts) => [
    ...Array.from({ length: NODES }, (_, from) => edge(from, (from + 1) % NODES, 3)),
    ...cuts.map(([from, to, seconds]) => edge(from, to, seconds)),
  ]);

test('[PP12] joining the stops of one-way aisles loses no optimum', () => {
  const stopLists = fc.array(node, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(graphs, node, fc.tuple(node, stopLists), (edges, start, [end, stops]) => {
      const times = timesOf(NODES, edges);
      const route = planGraphRoute({ times, start, end, stops });
      expect(route.seconds).toBe(shortestByTryingAll(times, [start, ...stops], end));
      expect(route.order.toSorted((a, b) => a - b)).toEqual(stops.map((_, index) => index));
    }),
    { numRuns: 300 },
  );
});

test('[PP12] twelve stops in one one-way aisle are a single visit', () => {
  const chain = Array.from({ length: 14 }, (_, from) => edge(from, (from + 1) % 14, 1));
  const stops = [12, 3, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11];
  const route = planGraphRoute({ times: timesOf(14, chain), start: 0, end: 0, stops });
  expect(route).toEqual({
    order: [2, 3, 1, 4, 5, 6, 7, 8, 9, 10, 11, 0],
    unreachable: [],
    seconds: 14,
    method: 'trivial',
  });
});
