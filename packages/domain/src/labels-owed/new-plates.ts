import { buildSscc } from '@floorhand/gs1';
import { z } from 'zod';
import { handlingUnitDocument, handlingUnitRegistered } from '../handling-units/handling-unit.ts';
import { defineCommand } from '../kernel/command.ts';
import { counterDocument, counterDrawn } from '../kernel/counter.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { keyField } from '../kernel/fields.ts';
import { ok, refuse } from '../kernel/result.ts';
import { printerDocument } from '../printing/printer.ts';
import { mostCopies } from './label-request.ts';
import { askedFor, mostLabels } from './request-labels.ts';

/** Licence plates of our own, by the thing they are for, or SSCCs under the company's GS1 prefix. */
export const plateSeriesSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own'), unit: z.enum(['pallet', 'carton', 'tote']) }),
  z.strictObject({
    kind: z.literal('sscc'),
    companyPrefix: z.string().regex(/^[0-9]{4,12}$/),
    extension: z.int().min(0).max(9),
  }),
]);
export type PlateSeries = z.infer<typeof plateSeriesSchema>;

const letters = { pallet: 'P', carton: 'C', tote: 'T' } as const;
/** Own plates are two to eight digits behind their letter. */
const highestOwn = 99_999_999;
const firstOwn = 1001;

/**
 * New numbers for pallets, cartons and totes: each is given once and never again, also where a person wrote one by
 * hand before [LO6]. They are known as empty units from then on, and their labels are owed.
 * Rejects: labels_owed.numbers_used_up, labels_owed.printer_unknown. Idempotent by: the server's log alone.
 * Offline: the server's counter.
 */
export const newPlates = defineCommand({
  type: 'labels_owed.new_plates',
  version: 1,
  kind: 'request',
  judgedBy: 'server',
  roles: ['supervisor'],
  schema: z.strictObject({
    series: plateSeriesSchema,
    count: z.int().min(1).max(mostLabels),
    copies: z.int().min(1).max(mostCopies),
    printerId: keyField.nullable(),
  }),
  decide: ({ series, count, copies, printerId }, view, context) => {
    if (printerId !== null && !view.get(printerDocument, printerId))
      return refuse({ code: 'labels_owed.printer_unknown', data: {} });
    const drawn = drawPlates(view, series, count);
    if (drawn === null) return refuse({ code: 'labels_owed.numbers_used_up', data: {} });
    const subjects = drawn.plates.map((lpn) => ({ kind: 'handlingUnit' as const, lpn }));
    return ok([
      ...drawn.events,
      ...askedFor(subjects, { copies, reason: 'setup', printerId }, { view, context }),
    ]);
  },
});

/** New plates and the events that use their numbers up and make them known as empty units. */
export interface DrawnPlates {
  readonly plates: readonly string[];
  readonly events: readonly DomainEvent[];
}

const counterOf = (series: PlateSeries): string =>
  series.kind === 'own' ? `plate:${letters[series.unit]}` : `sscc:${series.extension}${series.companyPrefix}`;

const highestOf = (series: PlateSeries): number =>
  series.kind === 'own' ? highestOwn : 10 ** (16 - series.companyPrefix.length) - 1;

const plateOf = (series: PlateSeries, serial: number): string =>
  series.kind === 'own' ? `${letters[series.unit]}-${serial}` : buildSscc({ ...series, serial });

/**
 * The next numbers that no unit of the building has [LO6]; null when the series has no more. Looks a page at a time, each
 * page one read.
 */
export function drawPlates(view: View, series: PlateSeries, count: number): DrawnPlates | null {
  const highest = highestOf(series);
  const counter = counterOf(series);
  const plates: string[] = [];
  let next = (view.get(counterDocument, counter)?.last ?? (series.kind === 'own' ? firstOwn - 1 : 0)) + 1;
  while (plates.length < count) {
    const size = Math.min(count - plates.length, highest - next + 1);
    if (size <= 0) return null;
    const page = Array.from({ length: size }, (_, i) => plateOf(series, next + i));
    const known = view.getMany(handlingUnitDocument, page);
    plates.push(...page.filter((_, i) => known[i] === undefined));
    next += size;
  }
  return {
    plates,
    events: [
      counterDrawn.create({ counter, value: next - 1 }),
      ...plates.map((lpn) => handlingUnitRegistered.create({ lpn, locationId: null })),
    ],
  };
}
