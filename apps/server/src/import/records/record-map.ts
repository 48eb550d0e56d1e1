import { z } from 'zod';
import { codeField } from '@floorhand/domain/kernel/fields';
import { encodingField } from '../source/encoding.ts';
import { isTimeZone } from '../time-zone.ts';

const header = z.string().min(1).max(200);
const cell = z.string().max(200);

/** Base units per unit of the file. */
export const lengthUnits = { mm: 1, cm: 10, m: 1000, in: 25.4 } as const;
export const weightUnits = { g: 1, kg: 1000, oz: 28.349_523_125, lb: 453.592_37 } as const;
export const volumeUnits = { cm3: 1, l: 1000, m3: 1_000_000 } as const;

const unitsSchema = z
  .strictObject({
    length: z.enum(['mm', 'cm', 'm', 'in']).default('mm'),
    weight: z.enum(['g', 'kg', 'oz', 'lb']).default('g'),
    volume: z.enum(['cm3', 'l', 'm3']).default('cm3'),
  })
  .prefault({});

/** What every list may say about its form; `docs/importing.md` explains each member. */
const form = {
  brand: z.strictObject({ code: codeField, name: z.string().min(1).max(80) }).optional(),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  encoding: encodingField.optional(),
  timeZone: z.string().max(40).refine(isTimeZone, 'is no time zone name').default('UTC'),
  dates: z.enum(['ymd', 'dmy', 'mdy']).default('ymd'),
  decimal: z.enum(['.', ',']).default('.'),
  units: unitsSchema,
  mostUnitsPerLine: z.int().min(1).max(10_000_000).default(1_000_000),
};

/** Columns by what they mean, and what to read where a column is missing or its cell empty. */
export interface RecordMap<C extends string> extends z.output<z.ZodObject<typeof form>> {
  readonly columns: Partial<Record<C, string>>;
  readonly constants: Partial<Record<C, string>>;
  /** Per column: the file's words and what they mean here; compared without regard to case. */
  readonly words: Partial<Record<C, Readonly<Record<string, string>>>>;
}

/**
 * The form of a MAP.json for one kind of list. A member the form does not know is refused, so that a typing error does
 * not pass for a default.
 */
export function recordMapSchema<const C extends string, X extends z.ZodRawShape>(
  { columns, required }: { readonly columns: readonly C[]; readonly required: readonly C[] },
  extra: X,
) {
  const meaning = z.enum(columns);
  return z
    .strictObject({
      ...form,
      columns: z.partialRecord(meaning, header),
      constants: z.partialRecord(meaning, cell).default({}),
      words: z.partialRecord(meaning, z.record(cell, cell)).default({}),
      ...extra,
    })
    .superRefine((value, context) => {
      const { columns: named, constants } = value as unknown as RecordMap<C>;
      for (const column of required) {
        if (named[column] !== undefined || constants[column] !== undefined) continue;
        context.addIssue({ code: 'custom', message: `columns lacks ${column}, and constants too` });
      }
    });
}
