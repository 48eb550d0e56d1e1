import type { AisleGrid, GridPoint } from './aisle-grid.ts';

/**
 * Shortest walk between two points in millimetres: straight along a shared column, otherwise over
 * the best cross aisle. A layout without any cross aisle is taken as open floor.
 */
export function walkingDistanceMm(grid: AisleGrid, from: GridPoint, to: GridPoint): number {
  const alongMm = Math.abs(from.yMm - to.yMm);
  if (from.column === to.column) return alongMm;
  const acrossMm = Math.abs((grid.columnXsMm[from.column] ?? 0) - (grid.columnXsMm[to.column] ?? 0));
  let bestMm = Infinity;
  for (const yMm of grid.crossAisleYsMm) {
    bestMm = Math.min(bestMm, Math.abs(from.yMm - yMm) + Math.abs(to.yMm - yMm));
  }
  return acrossMm + (bestMm === Infinity ? alongMm : bestMm);
}

/** Length in millimetres of walking the stops in this order, start and end included. */
export function walkLengthMm(grid: AisleGrid, order: readonly number[]): number {
  let lengthMm = 0;
  let at = grid.start;
  for (const index of order) {
    const stop = grid.stops[index];
    if (stop === undefined) continue;
    lengthMm += walkingDistanceMm(grid, at, stop);
    at = stop;
  }
  return grid.end === null ? lengthMm : lengthMm + walkingDistanceMm(grid, at, grid.end);
}
