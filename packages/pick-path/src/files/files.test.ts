import { expect, test } from 'vitest';
import { solveGraphsFile } from './graphs-file.ts';
import { solveRoutesFile } from './routes-file.ts';

const instance = {
  id: 'R1',
  blocks: 1,
  aisles: 2,
  baysPerAislePerBlock: 10,
  bayLengthM: 1.5,
  aislePitchM: 4.2,
  crossAisleWidthM: 3,
  start: { aisle: 0, crossAisle: 0 },
  end: { aisle: 1, crossAisle: 0 },
  picks: [
    { id: 4, aisle: 1, block: 0, bay: 8 },
    { id: 2, aisle: 0, block: 0, bay: 3 },
  ],
};

test('[PP14] a routes file is answered with pick ids in walking order', () => {
  expect(solveRoutesFile({ instances: [instance] })).toEqual({ R1: [2, 4] });
});

test('[PP14] a graphs file is answered with stop nodes, unreachable ones last', () => {
  const graph = {
    id: 'G1',
    nodes: [{}, {}, {}, {}],
    edges: [
      [0, 1, 2],
      [1, 2, 2],
      [2, 0, 2],
    ],
    start: 0,
    end: 0,
    stops: [3, 2, 1],
  };
  expect(solveGraphsFile({ instances: [graph] })).toEqual({ G1: [1, 2, 3] });
});

test('[PP14] the time per instance is read from the clock handed in', () => {
  const solved: (readonly [string, number])[] = [];
  let clockMs = 0;
  solveRoutesFile(
    { instances: [instance, { ...instance, id: 'R2' }] },
    { nowMs: () => (clockMs += 5), onSolved: (id, ms) => solved.push([id, ms]) },
  );
  expect(solved).toEqual([
    ['R1', 5],
    ['R2', 5],
  ]);
});

test('[PP14] a malformed file is refused with the place of the mistake', () => {
  const wrongs = [
    () => solveRoutesFile(null),
    () => solveRoutesFile({ instances: 3 }),
    () => solveRoutesFile({ instances: [{ ...instance, aislePitchM: 'wide' }] }),
    () => solveGraphsFile({ instances: [{ id: 'G1', nodes: [], edges: [7] }] }),
  ];
  const words = wrongs.map((wrong) => {
    try {
      return wrong();
    } catch (error) {
      return error instanceof TypeError ? error.message : error;
    }
  });
  expect(words).toEqual([
    'routes file: not an object',
    'routes file.instances: not a list',
    'routes file.instances[0].aislePitchM: not a number',
    'graphs file.instances[0].edges[0][0]: not a number',
  ]);
});
