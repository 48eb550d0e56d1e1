import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOnGrid } from './grid/aisle-grid.ts';
import { walkingDistanceMm } from './grid/walking-distance.ts';
import { planRoute } from './plan-route.ts';
import type { RoutePoint, RouteRequest } from './route-request.ts';
import { orderLengthMm, shortestByTryingAllMm } from './testing/brute-force.ts';
import { routeRequests } from './testing/route-arbitraries.ts';
import { costTable } from './tour/cost-table.ts';
import { iteratedLocalSearch } from './tour/iterated-local-search.ts';

const few = routeRequests({ crossAisles: { min: 1, max: 4 }, stops: { min: 2, max: 6 } });
const many = routeRequests({ crossAisles: { min: 1, max: 4 }, stops: { min: 2, max: 40 } });
const unusual = routeRequests({ crossAisles: { min: 5, max: 7 }, stops: { min: 0, max: 20 } });

const isPermutation = (order: readonly number[], count: number): boolean =>
  order.length === count && order.toSorted((a, b) => a - b).every((stop, index) => stop === index);

test('[PP1] the order is a permutation and the length is what walking it measures', () => {
  fc.assert(
    fc.property(fc.oneof(many, unusual), (request) => {
      const route = planRoute(request);
      expect(isPermutation(route.order, request.stops.length)).toBe(true);
      expect(route.lengthMm).toBe(orderLengthMm(request, route.order));
    }),
  );
});

test('[PP2] an exact route is as long as the shortest of all permutations', () => {
  fc.assert(
    fc.property(few, (request) => {
      const { lengthMm, method } = planRoute(request);
      expect({ lengthMm, method }).toEqual({
        lengthMm: shortestByTryingAllMm(request),
        method: 'exact',
      });
    }),
    { numRuns: 300 },
  );
});

test('[PP2] an exact route is never longer than the local search', () => {
  fc.assert(
    fc.property(many, (request) => {
      const grid = placeOnGrid(request);
      const costs = costTable(grid, (from, to) => walkingDistanceMm(grid, from, to));
      const searched = iteratedLocalSearch({ stopCount: grid.stops.length, costs }, 1);
      const searchedMm = orderLengthMm(request, searched);
      expect(planRoute(request).lengthMm).toBeLessThanOrEqual(searchedMm);
    }),
    { numRuns: 60 },
  );
});

test('[PP6] up to eleven stops beyond the exact method are proven shortest too', () => {
  const shape = { crossAisles: { min: 5, max: 7 }, stops: { min: 2, max: 6 } };
  fc.assert(
    fc.property(routeRequests(shape), (request) => {
      expect(planRoute(request).lengthMm).toBe(shortestByTryingAllMm(request));
    }),
  );
});

test('[PP7] the same request and seed give the same route', () => {
  fc.assert(
    fc.property(fc.oneof(many, unusual), fc.integer(), (request, seed) => {
      expect(planRoute({ ...request, seed })).toEqual(planRoute({ ...request, seed }));
    }),
  );
});

const anyPoint: fc.Arbitrary<RoutePoint> = fc.record({
  aisle: fc.option(fc.constantFrom('A', 'B', 'nowhere', ''), { nil: null }),
  xMm: fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double()),
  yMm: fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double()),
});

const anyRequest: fc.Arbitrary<RouteRequest> = fc.record({
  layout: fc.record({
    aisles: fc.array(fc.record({ code: fc.constantFrom('A', 'B', 'C'), xMm: fc.double() }), { maxLength: 4 }),
    crossAisleYsMm: fc.array(fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double()), {
      maxLength: 6,
    }),
  }),
  start: anyPoint,
  end: fc.option(anyPoint, { nil: null }),
  stops: fc.array(anyPoint, { maxLength: 16 }),
  seed: fc.double(),
});

test('[PP5] whatever the points and the layout are, there is a route of finite length', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const route = planRoute(request);
      expect(isPermutation(route.order, request.stops.length)).toBe(true);
      expect(Number.isFinite(route.lengthMm)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
