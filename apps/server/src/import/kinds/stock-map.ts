import { z } from 'zod';
import { recordMapSchema } from '../records/record-map.ts';

/** Columns of a stock list. */
export const stockColumns = [
  'brand',
  'location',
  'sku',
  'quantity',
  'lot',
  'expiry',
  'serial',
  'status',
  'since',
  'reference',
] as const;
export type StockColumn = (typeof stockColumns)[number];

export const requiredStockColumns: readonly StockColumn[] = ['location', 'sku', 'quantity'];

export const stockMapSchema = recordMapSchema(
  { columns: stockColumns, required: requiredStockColumns },
  {
    /** What becomes of units that must not be sold and do not lie in quarantine. */
    unfit: z.enum(['set_aside', 'quarantine']).default('set_aside'),
  },
);
export type StockMap = z.output<typeof stockMapSchema>;
