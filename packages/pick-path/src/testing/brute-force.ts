import type { RectangularLayout, RoutePoint, RouteRequest } from '../route-request.ts';

function distanceMm(layout: RectangularLayout, a: RoutePoint, b: RoutePoint): number {
  if (a.aisle !== null && a.aisle === b.aisle) return Math.abs(a.yMm - b.yMm);
  const detours = layout.crossAisleYsMm.map((y) => Math.abs(a.yMm - y) + Math.abs(b.yMm - y));
  return Math.abs(a.xMm - b.xMm) + Math.min(...detours);
}

/**
 * Length of the shortest of all permutations, straight from the distance formula of the reference
 * instances. Every point must carry the true x of its aisle, and free points stand on cross aisles.
 */
export function shortestByTryingAllMm(request: RouteRequest): number {
  const { layout, start, end, stops } = request;
  const shortestFrom = (at: RoutePoint, left: readonly RoutePoint[]): number => {
    if (left.length === 0) return end === null ? 0 : distanceMm(layout, at, end);
    const lengths = left.map(
      (stop, index) => distanceMm(layout, at, stop) + shortestFrom(stop, left.toSpliced(index, 1)),
    );
    return Math.min(...lengths);
  };
  return shortestFrom(start, stops);
}

/** Length of one order by the same formula. */
export function orderLengthMm(request: RouteRequest, order: readonly number[]): number {
  const { layout, start, end, stops } = request;
  const walked = [start, ...order.map((index) => stops[index] ?? start)];
  if (end !== null) walked.push(end);
  let lengthMm = 0;
  for (const [index, point] of walked.entries()) {
    const next = walked[index + 1];
    if (next !== undefined) lengthMm += distanceMm(layout, point, next);
  }
  return lengthMm;
}
