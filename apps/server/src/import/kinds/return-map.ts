import type { z } from 'zod';
import { recordMapSchema } from '../records/record-map.ts';

/** Columns of a list of announced returns, one line per article. */
export const returnColumns = [
  'brand',
  'reference',
  'sku',
  'quantity',
  'reason',
  'announcedAt',
  'country',
  'order',
  'tracking',
] as const;
export type ReturnColumn = (typeof returnColumns)[number];

export const requiredReturnColumns: readonly ReturnColumn[] = ['reference', 'sku', 'quantity'];

export const returnMapSchema = recordMapSchema(
  { columns: returnColumns, required: requiredReturnColumns },
  {},
);
export type ReturnMap = z.output<typeof returnMapSchema>;
