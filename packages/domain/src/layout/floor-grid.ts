import type { Entry } from '../kernel/document.ts';
import type { Location } from './location.ts';

/** One square of the floor map: the bins of one bay, or of a few neighbours in a long aisle. */
export interface FloorGrid {
  /** `01`, or `01-03` where bays share a column. */
  readonly bays: readonly string[];
  readonly aisles: readonly string[];
  /** Where a bin is on the map; undefined for a place outside the aisles. */
  readonly cellOf: (location: Pick<Location, 'aisle' | 'segments'>) => FloorCellAt | undefined;
}

export interface FloorCellAt {
  readonly aisle: number;
  readonly bay: number;
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** The bay on a label: what follows the aisle, or everything when the label says no more. */
const bayOf = ({ segments }: Pick<Location, 'segments'>): string => segments[1] ?? segments[0] ?? '';

/**
 * Aisles by bays of a building. Bays are taken together until at most `mostBays` columns are left.
 */
export function floorGrid(
  locations: readonly Entry<Location>[],
  aisles: readonly string[],
  mostBays: number,
): FloorGrid {
  const rows = new Set(locations.flatMap(({ body }) => body.aisle ?? []));
  const shown = aisles.filter((aisle) => rows.has(aisle));
  const labels = [
    ...new Set(locations.flatMap(({ body }) => (body.aisle === null ? [] : [bayOf(body)]))),
  ].toSorted(byNumber);
  const perColumn = Math.max(1, Math.ceil(labels.length / mostBays));
  const columnOf = new Map(labels.map((label, i) => [label, Math.floor(i / perColumn)]));
  const rowOf = new Map(shown.map((aisle, i) => [aisle, i]));
  const bays = Array.from({ length: Math.ceil(labels.length / perColumn) }, (_, column) => {
    const first = labels[column * perColumn] ?? '';
    const last = labels[Math.min(labels.length, (column + 1) * perColumn) - 1] ?? first;
    return first === last ? first : `${first}-${last}`;
  });
  return {
    bays,
    aisles: shown,
    cellOf: (location) => {
      const aisle = location.aisle === null ? undefined : rowOf.get(location.aisle);
      const bay = columnOf.get(bayOf(location));
      return aisle === undefined || bay === undefined ? undefined : { aisle, bay };
    },
  };
}
