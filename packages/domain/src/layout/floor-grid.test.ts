import { expect, test } from 'vitest';
import type { Location } from './location.ts';
import { floorGrid } from './floor-grid.ts';

const location = (code: string, aisle: string | null) => ({
  key: code,
  body: {
    kind: 'pick',
    zone: 'main',
    brand: null,
    aisle,
    segments: code.split('-'),
    xMm: 0,
    yMm: 0,
    blocked: null,
    doubtful: false,
  } satisfies Location,
});
const locations = [
  ...['A', 'B'].flatMap((aisle) => [1, 2, 3, 10].map((bay) => location(`${aisle}-${bay}-1`, aisle))),
  location('Q-01', null),
];

test('aisles stand as the plan has them and bays by number', () => {
  const grid = floorGrid(locations, ['B', 'A', 'C'], 14);
  expect([grid.aisles, grid.bays]).toEqual([
    ['B', 'A'],
    ['1', '2', '3', '10'],
  ]);
  expect(locations.slice(3).map(({ body }) => grid.cellOf(body))).toEqual([
    { aisle: 1, bay: 3 },
    { aisle: 0, bay: 0 },
    { aisle: 0, bay: 1 },
    { aisle: 0, bay: 2 },
    { aisle: 0, bay: 3 },
    undefined,
  ]);
});

test('bays of a long aisle share columns', () => {
  const grid = floorGrid(locations, ['A', 'B'], 2);
  expect(grid.bays).toEqual(['1-2', '3-10']);
  expect(grid.cellOf({ aisle: 'A', segments: ['A', '10', '1'] })).toEqual({ aisle: 0, bay: 1 });
});
