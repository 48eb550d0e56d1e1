import type { AisleGrid } from '../grid/aisle-grid.ts';
import type { Site } from '../grid/column-sites.ts';
import { crossingAction, LAST, need, segmentAction } from './frontier-states.ts';
import type { Need } from './frontier-states.ts';
import { segmentOptions } from './segment-options.ts';

/** One alternative of a step: its action number, its cost and what walking it means. */
export interface Alternative {
  readonly action: number;
  readonly costMm: number;
  readonly uses: readonly number[];
}

/** A segment of a column, or the way from a crossing to the next column. */
export interface SweepStep {
  readonly kind: 'segment' | 'crossing';
  readonly column: number;
  /** The crossing left, or the crossing above the segment (0 = behind the front). */
  readonly crossing: number;
  readonly sites: readonly Site[];
  readonly alternatives: readonly Alternative[];
}

interface ColumnContext {
  readonly grid: AisleGrid;
  readonly column: number;
  readonly sites: readonly Site[];
}

function segmentStep(context: ColumnContext, upper: number): SweepStep | null {
  const lowerY = context.grid.crossAisleYsMm[upper - 1] ?? -Infinity;
  const upperY = context.grid.crossAisleYsMm[upper] ?? Infinity;
  const sites = context.sites.filter((site) => site.yMm > lowerY && site.yMm < upperY);
  const behindCrossAisles = lowerY === -Infinity || upperY === Infinity;
  if (sites.length === 0 && behindCrossAisles) return null;
  const heights = [lowerY, ...sites.map((site) => site.yMm), upperY];
  const gaps = heights.slice(1).map((yMm, index) => yMm - (heights[index] ?? yMm));
  const alternatives = segmentOptions({ gaps, sites }).map((option) => ({
    action: segmentAction(upper, option),
    costMm: option.cost,
    uses: option.uses,
  }));
  return { kind: 'segment', column: context.column, crossing: upper, sites, alternatives };
}

function demands(site: Site | undefined): readonly { need: Need; ends: 0 | 1 }[] {
  if (site === undefined) return [{ need: need.even, ends: 0 }];
  const asIs = { need: site.odd ? need.odd : need.evenAndVisited, ends: 0 } as const;
  if (!site.mayEnd) return [asIs];
  return [asIs, { need: site.odd ? need.evenAndVisited : need.odd, ends: 1 }];
}

function crossingStep(context: ColumnContext, crossing: number): SweepStep {
  const { grid, column } = context;
  const yMm = grid.crossAisleYsMm[crossing];
  const site = context.sites.find((candidate) => candidate.yMm === yMm);
  const nextX = grid.columnXsMm[column + 1];
  const acrossMm = nextX === undefined ? 0 : nextX - (grid.columnXsMm[column] ?? nextX);
  const choices = nextX === undefined ? [LAST] : [0, 1, 2];
  const alternatives = demands(site).flatMap((demand) =>
    choices.map((uses) => ({
      action: crossingAction(crossing, { ...demand, uses }),
      costMm: uses === LAST ? 0 : uses * acrossMm,
      uses: [uses === LAST ? 0 : uses],
    })),
  );
  return { kind: 'crossing', column, crossing, sites: [], alternatives };
}

/**
 * The steps of a sweep from the leftmost to the rightmost column. A crossing is left for the next
 * column as soon as the segments below and above it are decided, which keeps the states few.
 */
export function sweepSteps(grid: AisleGrid, sites: readonly (readonly Site[])[]): readonly SweepStep[] {
  const steps: SweepStep[] = [];
  const crossings = grid.crossAisleYsMm.length;
  for (const [column, columnSites] of sites.entries()) {
    const context = { grid, column, sites: columnSites };
    for (let upper = 0; upper <= crossings; upper += 1) {
      const segment = segmentStep(context, upper);
      if (segment !== null) steps.push(segment);
      if (upper > 0) steps.push(crossingStep(context, upper - 1));
    }
  }
  return steps;
}
