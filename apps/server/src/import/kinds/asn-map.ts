import type { z } from 'zod';
import { recordMapSchema } from '../records/record-map.ts';

/** Columns of a list of announced deliveries, one line per article and pallet. */
export const asnColumns = [
  'brand',
  'reference',
  'supplier',
  'kind',
  'loadType',
  'expectedAt',
  'trusted',
  'verifyEvery',
  'sampleEvery',
  'sealRequired',
  'sku',
  'quantity',
  'lot',
  'expiry',
  'unit',
  'cartons',
  'tolerancePercent',
  'underTolerancePercent',
  'neededNow',
] as const;
export type AsnColumn = (typeof asnColumns)[number];

export const requiredAsnColumns: readonly AsnColumn[] = ['reference', 'supplier', 'sku', 'quantity'];

export const asnMapSchema = recordMapSchema({ columns: asnColumns, required: requiredAsnColumns }, {});
export type AsnMap = z.output<typeof asnMapSchema>;
