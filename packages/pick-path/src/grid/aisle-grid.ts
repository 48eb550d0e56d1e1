import type { RectangularLayout, RoutePoint, RouteRequest } from '../route-request.ts';

/** A point on the grid: a column (vertical walking line) and a height on it. */
export interface GridPoint {
  readonly column: number;
  readonly yMm: number;
}

/**
 * The floor reduced to what a route needs: the columns that carry a point, left to right, and the
 * cross aisles, front to back. Empty aisles are left out because no shortest walk between two
 * points needs one.
 */
export interface AisleGrid {
  readonly columnXsMm: readonly number[];
  readonly crossAisleYsMm: readonly number[];
  readonly start: GridPoint;
  readonly end: GridPoint | null;
  readonly stops: readonly GridPoint[];
}

/** No building is wider: keeps sums of lengths finite whatever the caller hands over. */
const LIMIT_MM = 1e9;

function bounded(valueMm: number): number {
  return Number.isNaN(valueMm) ? 0 : Math.min(LIMIT_MM, Math.max(-LIMIT_MM, valueMm));
}

interface ColumnPlace {
  readonly key: string;
  readonly xMm: number;
}

function columnFinder(layout: RectangularLayout): (point: RoutePoint) => ColumnPlace {
  const byCode = new Map<string, ColumnPlace>();
  const byX = new Map<number, ColumnPlace>();
  for (const aisle of layout.aisles) {
    const place = { key: `aisle ${aisle.code}`, xMm: bounded(aisle.xMm) };
    if (!byCode.has(aisle.code)) byCode.set(aisle.code, place);
    if (!byX.has(place.xMm)) byX.set(place.xMm, place);
  }
  return (point) => {
    const xMm = bounded(point.xMm);
    if (point.aisle === null) return byX.get(xMm) ?? { key: `free ${xMm}`, xMm };
    return byCode.get(point.aisle) ?? { key: `unlisted ${xMm} ${point.aisle}`, xMm };
  };
}

/**
 * Places every point of a request on a grid. Total: an aisle the layout does not list becomes a
 * column of its own at the point's x, as does a free point off every aisle; a point beyond the
 * outermost cross aisles becomes a dead end behind them.
 */
export function placeOnGrid(request: RouteRequest): AisleGrid {
  const columnOf = columnFinder(request.layout);
  const points = [request.start, ...(request.end === null ? [] : [request.end]), ...request.stops];
  const places = new Map<string, ColumnPlace>();
  for (const point of points) {
    const place = columnOf(point);
    places.set(place.key, place);
  }
  const columns = [...places.values()].toSorted((a, b) => a.xMm - b.xMm || (a.key < b.key ? -1 : 1));
  const indexByKey = new Map(columns.map((place, index) => [place.key, index]));
  const gridPoint = (point: RoutePoint): GridPoint => ({
    column: indexByKey.get(columnOf(point).key) ?? 0,
    yMm: bounded(point.yMm),
  });
  const crossings = new Set(request.layout.crossAisleYsMm.map(bounded));
  return {
    columnXsMm: columns.map((place) => place.xMm),
    crossAisleYsMm: [...crossings].toSorted((a, b) => a - b),
    start: gridPoint(request.start),
    end: request.end === null ? null : gridPoint(request.end),
    stops: request.stops.map(gridPoint),
  };
}
