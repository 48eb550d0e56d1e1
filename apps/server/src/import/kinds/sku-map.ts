import { z } from 'zod';
import { recordMapSchema } from '../records/record-map.ts';

/** Columns of a list of articles. */
export const skuColumns = [
  'brand',
  'sku',
  'name',
  'nameLanguage',
  'unit',
  'unitBarcode',
  'innerBarcode',
  'innerFactor',
  'caseBarcode',
  'caseFactor',
  'palletBarcode',
  'palletFactor',
  'barcode',
  'barcodeLevel',
  'barcodeFactor',
  'length',
  'width',
  'height',
  'weight',
  'lot',
  'expiry',
  'serial',
  'minimumRemainingLifeDays',
  'velocity',
  'temperature',
  'hazard',
  'dangerous',
  'leastCelsius',
  'mostCelsius',
  'ownBox',
] as const;
export type SkuColumn = (typeof skuColumns)[number];

export const requiredSkuColumns: readonly SkuColumn[] = ['sku'];

export const skuMapSchema = recordMapSchema(
  { columns: skuColumns, required: requiredSkuColumns },
  {
    /** Header of a column and the attribute it holds: colour, size. */
    attributes: z.record(z.string().min(1).max(200), z.string().min(1).max(40)).default({}),
    /** Numbers of 8, 12, 13 or 14 digits end in a check digit; false where they are numbers of the house. */
    checkDigits: z.boolean().default(true),
    barcodes: z.enum(['own', 'shared']).default('own'),
  },
);
export type SkuMap = z.output<typeof skuMapSchema>;
