import { expect, test } from 'vitest';
import { planRoute } from './plan-route.ts';
import type { RectangularLayout, RoutePoint } from './route-request.ts';

/** Three aisles 10 apart, one block 100 deep. */
const layout: RectangularLayout = {
  aisles: [
    { code: 'A', xMm: 0 },
    { code: 'B', xMm: 10 },
    { code: 'C', xMm: 20 },
  ],
  crossAisleYsMm: [0, 100],
};
const at = (aisle: string, yMm: number): RoutePoint => ({
  aisle,
  xMm: layout.aisles.find(({ code }) => code === aisle)?.xMm ?? 0,
  yMm,
});
const depot: RoutePoint = { aisle: null, xMm: 0, yMm: 0 };

test('[PP2] a round trip takes an aisle through or turns back, whichever is shorter', () => {
  const stops = [at('C', 90), at('A', 80), at('B', 5)];
  expect(planRoute({ layout, start: depot, end: depot, stops })).toEqual({
    order: [2, 0, 1],
    lengthMm: 250,
    method: 'exact',
  });
});

test('[PP2] the largest gap of an aisle is left out', () => {
  const stops = [at('A', 50), at('B', 10), at('B', 90), at('C', 50)];
  const route = planRoute({ layout, start: depot, end: depot, stops });
  expect([...route.order, route.lengthMm, route.method]).toEqual([1, 3, 2, 0, 280, 'exact']);
});

test('[PP2] a picker in the middle of an aisle goes on from there', () => {
  const stops = [at('A', 10), at('B', 95)];
  expect(planRoute({ layout, start: at('A', 60), end: at('B', 40), stops })).toEqual({
    order: [0, 1],
    lengthMm: 50 + 90 + 10 + 5 + 55,
    method: 'exact',
  });
});

test('[PP3] an open end finishes at the last stop', () => {
  const stops = [at('B', 90), at('A', 90)];
  expect(planRoute({ layout, start: depot, end: null, stops })).toEqual({
    order: [1, 0],
    lengthMm: 90 + 10 + 10 + 10,
    method: 'exact',
  });
});

test('[PP4] no stop and one stop leave nothing to choose', () => {
  expect([
    planRoute({ layout, start: depot, end: at('C', 0), stops: [] }),
    planRoute({ layout, start: depot, end: null, stops: [] }),
    planRoute({ layout, start: depot, end: depot, stops: [at('B', 30)] }),
  ]).toEqual([
    { order: [], lengthMm: 20, method: 'trivial' },
    { order: [], lengthMm: 0, method: 'trivial' },
    { order: [0], lengthMm: 80, method: 'trivial' },
  ]);
});

test('[PP5] an aisle the layout does not list stands at the x of its point', () => {
  const stops: readonly RoutePoint[] = [{ aisle: 'Z', xMm: 30, yMm: 40 }, at('C', 40)];
  expect(planRoute({ layout, start: depot, end: depot, stops })).toEqual({
    order: [1, 0],
    lengthMm: 20 + 80 + 10 + 80 + 30,
    method: 'exact',
  });
});

test('[PP5] a layout without cross aisles is open floor', () => {
  const open = { aisles: layout.aisles, crossAisleYsMm: [] };
  const stops = [at('C', 20), at('B', 10)];
  expect(planRoute({ layout: open, start: depot, end: null, stops })).toEqual({
    order: [1, 0],
    lengthMm: 40,
    method: 'held-karp',
  });
});

test('[PP6] more than four cross aisles: Held-Karp up to eleven stops, local search beyond', () => {
  const deep = { aisles: layout.aisles, crossAisleYsMm: [0, 20, 40, 60, 80] };
  const stops = Array.from({ length: 12 }, (_, index) => at('ABC'[index % 3] ?? 'A', 1 + index * 6));
  const methods = [11, 12].map(
    (count) => planRoute({ layout: deep, start: depot, end: depot, stops: stops.slice(0, count) }).method,
  );
  expect(methods).toEqual(['held-karp', 'local-search']);
});

test('[PP2] a round trip goes the way round that comes to a stop sooner', () => {
  const stops = [at('C', 60), at('A', 60)];
  const here = [depot, at('C', 0)].map((end) => planRoute({ layout, start: end, end, stops }).order);
  expect(here).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('[PP8] stops at the same place follow one another', () => {
  const stops = [at('B', 30), at('A', 70), at('B', 30), at('C', 10), at('B', 30)];
  const { order } = planRoute({ layout, start: depot, end: depot, stops });
  expect(order).toEqual([3, 0, 2, 4, 1]);
});
