import {
  codeField,
  dateField,
  keyField,
  lotField,
  quantityField,
  serialField,
  skuIdField,
} from '../../../kernel/fields.ts';
import { z } from 'zod';
import { deciCelsiusField } from '../../../catalog/storage-class.ts';
import { mostSerials } from '../state.ts';

/** A goods movement that a person records is no larger than this: more is a slip of the finger. */
export const mostUnits = 1_000_000;

export const unitsField = z.int().min(1).max(mostUnits);
export const cartonsField = z.int().min(0).max(mostUnits);
export const countField = quantityField.max(mostUnits);

/** What every command about goods says. */
export const goodsFields = {
  receiptId: keyField,
  skuId: skuIdField,
  lot: lotField.nullable(),
  expiry: dateField.nullable(),
} as const;

export const onUnitFields = {
  ...goodsFields,
  lpn: codeField,
  serials: z.array(serialField).max(mostSerials),
  units: unitsField,
  cartons: cartonsField,
  /** Measured on the goods; absent: nobody did. */
  deciCelsius: deciCelsiusField.optional(),
} as const;
