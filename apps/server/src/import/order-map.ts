import { z } from 'zod';
import { codeField } from '@floorhand/domain/kernel/fields';
import { encodingField } from './source/encoding.ts';
import { isTimeZone } from './time-zone.ts';

const column = z.string().min(1).max(200);
const texts = z.array(z.string().max(200)).max(500);
const delivery = z.strictObject({
  carrier: codeField,
  service: z.string().min(1).max(40),
  /** Local time of the carrier's daily dispatch, for a warehouse that has none for it yet. */
  cutOff: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default('16:00'),
});
export type Delivery = z.infer<typeof delivery>;

const needed = { reference: column, sku: column, quantity: column, placedAt: column };
const columnsSchema = z.strictObject({
  ...needed,
  name: column.optional(),
  unitPrice: column.optional(),
  customer: column.optional(),
  country: column.optional(),
});
export const orderColumns: readonly string[] = Object.keys(columnsSchema.shape);
export const requiredOrderColumns: readonly string[] = Object.keys(needed);

/**
 * How one kind of order file is to be read: which column is what, and what that shop writes into an order export
 * that is no order. A preset and a MAP.json have the same form; docs/importing.md explains every member.
 */
export const orderMapSchema = z.strictObject({
  brand: z.strictObject({ code: codeField, name: z.string().min(1).max(80) }).optional(),
  columns: columnsSchema,
  /** Found from the header row when left out. */
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  /** Found from the first bytes when left out. */
  encoding: encodingField.optional(),
  timeZone: z.string().max(40).refine(isTimeZone, 'is no time zone name').default('UTC'),
  /** Order of day, month and year; a time may follow. */
  dates: z.enum(['ymd', 'dmy', 'mdy']).default('ymd'),
  decimal: z.enum(['.', ',']).default('.'),
  channel: z.string().min(1).max(40).default('web'),
  /** Beginnings of a reference that say the document is no order. */
  prefixes: z.strictObject({ returns: texts.default([]), accounting: texts.default([]) }).prefault({}),
  /** Codes in the SKU column that are no goods, compared without regard to case. */
  notGoods: z.strictObject({ codes: texts.default([]), prefixes: texts.default([]) }).prefault({}),
  /**
   * Texts a clerk writes where the name of the goods should be. They never become a name, and on a line that is
   * free of charge and has no customer they mean that somebody corrected the stock.
   */
  notes: z
    .strictObject({ texts: texts.default([]), mostlyLowerCase: z.boolean().default(false) })
    .prefault({}),
  mostUnitsPerLine: z.int().min(1).max(10_000_000).default(1_000_000),
  /** An order of at least this many units is B2B. */
  b2bFromUnits: z.int().min(1).default(100),
  delivery: z
    .strictObject({
      default: delivery.nullable(),
      byCountry: z.record(z.string().max(60), delivery).default({}),
    })
    .prefault({ default: null }),
  /** Null: the warehouse has its own stock. Otherwise bins and opening stock are made for what was ordered. */
  openingStock: z
    .strictObject({
      /** Units of each SKU beyond what is ordered. */
      spareUnits: z.int().min(0).max(100_000),
      /** Stock comes in multiples of this. */
      lotUnits: z.int().min(1).max(100_000),
    })
    .nullable()
    .default(null),
});
/** Defaults filled in. */
export type OrderMap = z.output<typeof orderMapSchema>;
export type OrderColumn = keyof OrderMap['columns'];
