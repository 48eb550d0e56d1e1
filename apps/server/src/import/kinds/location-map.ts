import { z } from 'zod';
import { millimetresField } from '@floorhand/domain/kernel/fields';
import { recordMapSchema } from '../records/record-map.ts';

/** Columns of a list of places. */
export const locationColumns = [
  'location',
  'kind',
  'zone',
  'brand',
  'aisle',
  'bay',
  'level',
  'slot',
  'position',
  'x',
  'y',
  'velocity',
  'temperature',
  'hazards',
  'mixing',
  'capacity',
  'length',
  'width',
  'height',
  'longestSide',
  'mostWeight',
  'reachSeconds',
  'blocked',
  'renamedFrom',
  'gone',
] as const;
export type LocationColumn = (typeof locationColumns)[number];

export const requiredLocationColumns: readonly LocationColumn[] = ['location'];

export const locationMapSchema = recordMapSchema(
  { columns: locationColumns, required: requiredLocationColumns },
  {
    /** Where places are whose coordinates are not told, in millimetres. */
    grid: z
      .strictObject({
        /** Aisles that are new stand this far to the right of the last one. */
        aisleSpacingMm: z.int().min(1).max(100_000).default(3500),
        /** A place is so far from the front: its position, or else its bay, times this. */
        bayMm: z.int().min(1).max(100_000).default(1350),
        /** Where people cross from aisle to aisle, from the front on; null: at the front and behind the last bay. */
        crossAislesMm: z.array(millimetresField).min(2).max(12).nullable().default(null),
        /** What the list calls the level on the floor. */
        floorLevel: z.int().min(0).max(60).default(1),
      })
      .prefault({}),
    /** Name of the site in a database that has none yet. */
    siteName: z.string().min(1).max(80).default('Warehouse 1'),
  },
);
export type LocationMap = z.output<typeof locationMapSchema>;
