import type { AisleGrid } from './aisle-grid.ts';
import { walkLengthMm } from './walking-distance.ts';

function sweep(grid: AisleGrid, direction: 1 | -1): readonly number[] {
  const heights = grid.stops.map((stop) => stop.yMm * direction);
  const startHeight = grid.start.yMm * direction;
  const byHeight = heights.map((_, index) => index);
  byHeight.sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b);
  const behind = byHeight.filter((index) => (heights[index] ?? 0) <= startHeight);
  const ahead = byHeight.filter((index) => (heights[index] ?? 0) > startHeight);
  return [...behind.toReversed(), ...ahead];
}

/**
 * Shortest order when every point stands on one column. On a line only two walks can be shortest:
 * first to the lower end and then up, or first to the upper end and then down.
 */
export function oneColumnOrder(grid: AisleGrid): readonly number[] {
  const up = sweep(grid, 1);
  const down = sweep(grid, -1);
  return walkLengthMm(grid, up) <= walkLengthMm(grid, down) ? up : down;
}
