import { exactOrder } from './frontier/exact-order.ts';
import { placeOnGrid } from './grid/aisle-grid.ts';
import type { AisleGrid, GridPoint } from './grid/aisle-grid.ts';
import { columnSites } from './grid/column-sites.ts';
import { walkingDistanceMm, walkLengthMm } from './grid/walking-distance.ts';
import type { Route, RouteMethod, RouteRequest } from './route-request.ts';
import { costTable } from './tour/cost-table.ts';
import { solveTour } from './tour/solve-tour.ts';

/** Any fixed number does: what counts is that a handheld and the server use the same one. */
export const DEFAULT_SEED = 1;

/** Orders places rather than stops: what stands at one place is picked in one go. */
function searchedOrder(
  grid: AisleGrid,
  seed: number,
): { readonly order: readonly number[]; readonly method: RouteMethod } {
  const places = columnSites(grid).flatMap((sites, column) =>
    sites.filter(({ stops }) => stops.length > 0).map(({ yMm, stops }) => ({ column, yMm, stops })),
  );
  const costs = costTable<GridPoint>({ start: grid.start, end: grid.end, stops: places }, (from, to) =>
    walkingDistanceMm(grid, from, to),
  );
  const { order, method } = solveTour({ stopCount: places.length, costs }, seed);
  return { order: order.flatMap((place) => places[place]?.stops ?? []), method };
}

/**
 * The walking order through a rectangular layout. Proven shortest with one to four cross aisles;
 * otherwise Held-Karp or a seeded local search bounded by iterations, never by time. Total: points
 * off the grid, aisles the layout does not list and non-numbers still give a permutation of the
 * stops (see `placeOnGrid`), never an exception.
 */
export function planRoute(request: RouteRequest): Route {
  const grid = placeOnGrid(request);
  const finish = (order: readonly number[], method: RouteMethod): Route => ({
    order,
    lengthMm: walkLengthMm(grid, order),
    method,
  });
  if (grid.stops.length <= 1)
    return finish(
      grid.stops.map((_, index) => index),
      'trivial',
    );
  const exact = exactOrder(grid);
  if (exact !== null) return finish(exact, 'exact');
  const searched = searchedOrder(grid, request.seed ?? DEFAULT_SEED);
  return finish(searched.order, searched.method);
}
