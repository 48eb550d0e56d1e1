import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGraph } from './directed-graph.ts';
import { shortestPaths, TravelTimes } from './shortest-paths.ts';

const NODES = 8;
const node = fc.integer({ min: 0, max: NODES - 1 });
const edges = fc.array(fc.record({ from: node, to: node, seconds: fc.integer({ min: 0, max: 9 }) }), {
  maxLength: 30,
});

test('[PP15] Dijkstra agrees with relaxing every edge until nothing changes', () => {
  fc.assert(
    fc.property(edges, node, (list, source) => {
      const expected = Array.from({ length: NODES }, (_, at) => (at === source ? 0 : Infinity));
      for (let round = 0; round < NODES; round += 1) {
        for (const { from, to, seconds } of list) {
          expected[to] = Math.min(expected[to] ?? 0, (expected[from] ?? 0) + seconds);
        }
      }
      expect([...shortestPaths(compileGraph(NODES, list), source)]).toEqual(expected);
    }),
  );
});

test('[PP15] travel times are worked out once per source', () => {
  const times = new TravelTimes(compileGraph(2, [{ from: 0, to: 1, seconds: 3 }]));
  const row = times.from(0);
  expect([times.from(0) === row, [...row], times.between(5, 0)]).toEqual([true, [0, 3], Infinity]);
});
