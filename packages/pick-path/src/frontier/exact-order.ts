import type { AisleGrid } from '../grid/aisle-grid.ts';
import { columnSites } from '../grid/column-sites.ts';
import type { Site } from '../grid/column-sites.ts';
import { oneColumnOrder } from '../grid/one-column.ts';
import { walkingDistanceMm } from '../grid/walking-distance.ts';
import { cheapestWalk } from './cheapest-walk.ts';
import type { Decision } from './cheapest-walk.ts';
import { eulerWalk } from './euler-walk.ts';
import { sweepSteps } from './sweep-steps.ts';

/** More cross aisles multiply the states beyond what a handheld sweeps in a few milliseconds. */
const MAX_CROSS_AISLES = 4;

interface NumberedSites {
  readonly nodeOf: (column: number, yMm: number) => number;
  readonly stopsAt: (node: number) => readonly number[];
  readonly nodeCount: number;
}

/** Numbers crossings and sites as nodes; a site on a crossing is that crossing. */
function numberSites(grid: AisleGrid, sites: readonly (readonly Site[])[]): NumberedSites {
  const byColumn = grid.columnXsMm.map(() => new Map<number, number>());
  const stops: (readonly number[])[] = [];
  for (const [column, numbers] of byColumn.entries()) {
    for (const site of sites[column] ?? []) {
      numbers.set(site.yMm, stops.length);
      stops.push(site.stops);
    }
    for (const yMm of grid.crossAisleYsMm) {
      if (numbers.has(yMm)) continue;
      numbers.set(yMm, stops.length);
      stops.push([]);
    }
  }
  return {
    nodeOf: (column, yMm) => byColumn[column]?.get(yMm) ?? 0,
    stopsAt: (node) => stops[node] ?? [],
    nodeCount: stops.length,
  };
}

function heightsOf(grid: AisleGrid, { step }: Decision): readonly (number | undefined)[] {
  const ys = grid.crossAisleYsMm;
  return [ys[step.crossing - 1], ...step.sites.map((site) => site.yMm), ys[step.crossing]];
}

function walkedEdges(
  grid: AisleGrid,
  decisions: readonly Decision[],
  numbered: NumberedSites,
): readonly (readonly [number, number])[] {
  const edges: [number, number][] = [];
  for (const decision of decisions) {
    const { step, chosen } = decision;
    const across = step.kind === 'crossing';
    const yMm = grid.crossAisleYsMm[step.crossing];
    const heights = across ? [yMm, yMm] : heightsOf(grid, decision);
    for (const [index, uses] of chosen.uses.entries()) {
      const from = heights[index];
      const to = heights[index + 1];
      if (from === undefined || to === undefined) continue;
      const a = numbered.nodeOf(step.column, from);
      const b = numbered.nodeOf(across ? step.column + 1 : step.column, to);
      for (let use = 0; use < uses; use += 1) edges.push([a, b]);
    }
  }
  return edges;
}

/** The stops in the order they are first passed. */
function firstPasses(walk: readonly number[], numbered: NumberedSites): readonly number[] {
  return [...new Set(walk.flatMap((node) => numbered.stopsAt(node)))];
}

function startLegMm(grid: AisleGrid, order: readonly number[]): number {
  const first = grid.stops[order[0] ?? 0];
  return first === undefined ? 0 : walkingDistanceMm(grid, grid.start, first);
}

/**
 * The shortest order of the stops, proven, or null where the method does not apply: more than four
 * cross aisles, or none. Sweeps the columns with a dynamic programme over frontier states, then
 * walks the chosen pieces in one go and picks every stop when it is first passed. A round trip is
 * walked the way round that comes to its first stop sooner.
 */
export function exactOrder(grid: AisleGrid): readonly number[] | null {
  if (grid.columnXsMm.length === 1) return oneColumnOrder(grid);
  const crossings = grid.crossAisleYsMm.length;
  if (crossings === 0 || crossings > MAX_CROSS_AISLES) return null;
  const sites = columnSites(grid);
  const decisions = cheapestWalk(sweepSteps(grid, sites), { openEnd: grid.end === null });
  if (decisions === null) return null;
  const numbered = numberSites(grid, sites);
  const start = numbered.nodeOf(grid.start.column, grid.start.yMm);
  const edges = walkedEdges(grid, decisions, numbered);
  const walk = eulerWalk({ nodeCount: numbered.nodeCount, edges }, start);
  const order = firstPasses(walk, numbered);
  if (order.length !== grid.stops.length) return null;
  if (walk.at(-1) !== start) return order;
  const otherWayRound = firstPasses(walk.toReversed(), numbered);
  return startLegMm(grid, otherWayRound) < startLegMm(grid, order) ? otherWayRound : order;
}
