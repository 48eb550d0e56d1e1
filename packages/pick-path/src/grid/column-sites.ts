import type { AisleGrid, GridPoint } from './aisle-grid.ts';

/** One place on a column where the walk has business: stops, the start or the end. */
export interface Site {
  readonly yMm: number;
  /** Indices of the stops standing here, ascending. */
  readonly stops: readonly number[];
  /** The walk touches an odd site an odd number of times: exactly one of start and end is here. */
  readonly odd: boolean;
  /** An open route may finish here. */
  readonly mayEnd: boolean;
}

interface SiteDraft {
  readonly yMm: number;
  readonly stops: number[];
  odd: boolean;
}

/** The sites of every column, each column's ascending in y. Points at the same place share a site. */
export function columnSites(grid: AisleGrid): readonly (readonly Site[])[] {
  const drafts = grid.columnXsMm.map(() => new Map<number, SiteDraft>());
  const draftAt = (point: GridPoint): SiteDraft => {
    const column = drafts[point.column];
    const known = column?.get(point.yMm);
    if (known !== undefined) return known;
    const fresh: SiteDraft = { yMm: point.yMm, stops: [], odd: false };
    column?.set(point.yMm, fresh);
    return fresh;
  };
  for (const [index, stop] of grid.stops.entries()) draftAt(stop).stops.push(index);
  for (const terminal of [grid.start, grid.end]) {
    if (terminal === null) continue;
    const site = draftAt(terminal);
    site.odd = !site.odd;
  }
  return drafts.map((column) =>
    [...column.values()]
      .toSorted((a, b) => a.yMm - b.yMm)
      .map((site) => ({ ...site, mayEnd: grid.end === null && site.stops.length > 0 })),
  );
}
