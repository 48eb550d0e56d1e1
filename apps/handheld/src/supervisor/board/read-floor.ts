import {
  pickTaskDocument,
  progressDocument,
  remaining,
  type Run,
} from '@floorhand/domain/jobs/picking/state';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import { floorGrid, type FloorGrid } from '@floorhand/domain/layout/floor-grid';
import { locationDocument, siteDocument, siteKey } from '@floorhand/domain/layout/location';

import type { FloorAisle, FloorCell } from '../../kit/floor-map.tsx';
import { nameIn, type Names } from '../names.ts';

/** More columns than this cannot be told apart on a tablet. */
const mostBays = 16;

export interface FloorNow {
  readonly aisles: readonly FloorAisle[];
  readonly people: number;
  readonly closed: number;
  readonly doubtful: number;
}

/** Aisles and bays of the building; read once, because buildings seldom change while one looks. */
export function readFloorGrid(view: View): FloorGrid {
  const aisles = (view.get(siteDocument, siteKey)?.plan.aisles ?? []).map(({ code }) => code);
  return floorGrid(view.listMany(locationDocument, 'aisle', aisles).flat(), aisles, mostBays);
}

interface Square {
  tasks: number;
  state: FloorCell['state'];
  readonly people: string[];
}

/** Who is where, where work waits for them, and which bins cannot be relied on. */
export function readFloor(
  view: View,
  grid: FloorGrid,
  { held, people }: { readonly held: readonly Entry<Run>[]; readonly people: Names },
): FloorNow {
  const squares = grid.aisles.map(() =>
    grid.bays.map((): Square => ({ tasks: 0, state: undefined, people: [] })),
  );
  const at = (locationIds: readonly string[], mark: (square: Square, i: number) => void): number =>
    view.getMany(locationDocument, locationIds).reduce((marked, location, i) => {
      const cell = location && grid.cellOf(location);
      const square = cell && squares[cell.aisle]?.[cell.bay];
      if (square) mark(square, i);
      return marked + (square ? 1 : 0);
    }, 0);
  const keys = held.map(({ key }) => key);
  const tasks = view.listMany(pickTaskDocument, 'runId', keys).flat();
  const waiting = tasks.filter(({ body }) => remaining(body) > 0);
  at(
    waiting.map(({ body }) => body.locationId),
    (square) => {
      square.tasks += 1;
    },
  );
  const trouble = (value: 'blocked' | 'doubtful') =>
    view.list(locationDocument, 'standing', value).map(({ key }) => key);
  const doubtful = at(trouble('doubtful'), (square) => {
    square.state = 'jam';
  });
  const closed = at(trouble('blocked'), (square) => {
    square.state = 'blocked';
  });
  const standing = view.getMany(progressDocument, keys).flatMap((progress, i) => {
    const locationId = progress?.locationId ?? null;
    const name = nameIn(people, held[i]?.body.claim?.operatorId);
    return locationId === null || name === '' ? [] : [{ locationId, name }];
  });
  const placed = at(
    standing.map(({ locationId }) => locationId),
    (square, i) => {
      square.people.push(standing[i]?.name ?? '');
    },
  );
  return { aisles: toAisles(grid, squares), people: placed, closed, doubtful };
}

function toAisles(grid: FloorGrid, squares: readonly (readonly Square[])[]): readonly FloorAisle[] {
  return grid.aisles.map((label, aisle) => ({
    label,
    cells: (squares[aisle] ?? []).map(({ tasks, state, people }) => ({
      load: tasks === 0 ? 0 : tasks < 3 ? 1 : tasks < 6 ? 2 : 3,
      state,
      // Initials are made of a name; two people in one bay stand as their number.
      person: people.length > 1 ? String(people.length) : people[0],
    })),
  }));
}
