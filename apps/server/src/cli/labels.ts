import { existsSync } from 'node:fs';
import { packLevelField } from '@floorhand/domain/catalog/sku';
import { plateSeriesSchema, type PlateSeries } from '@floorhand/domain/labels-owed/new-plates';
import type { LabelProblem } from '@floorhand/labels/label';
import { warehouseStream } from '@floorhand/sync/protocol/version';
import { deskServer } from '../core/desk-server.ts';
import { findWarehouse } from '../core/first-warehouse.ts';
import { locationLabels } from '../paper/location-labels.ts';
import { drawnPlates, NumbersUsedUp, plateLabel, plateLabels } from '../paper/plate-labels.ts';
import { productLabels } from '../paper/product-labels.ts';
import { writeLabels, type LabelOutput, type WrittenLabels } from '../paper/write-labels.ts';
import { openStorageReadOnly } from '../storage/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { openBesideServer } from '../storage/open-beside-server.ts';
import { readArguments, readWholeNumber } from './read-arguments.ts';
import { outputOptions, readLabelOutput } from './read-label-output.ts';
import { dataOptions, existingPlaceOf } from './storage-place.ts';
import { UsageError } from './usage-error.ts';

const options = {
  ...dataOptions,
  ...outputOptions,
  aisle: { type: 'string' },
  count: { type: 'string' },
  unit: { type: 'string' },
  'company-prefix': { type: 'string' },
  extension: { type: 'string', default: '0' },
  codes: { type: 'string' },
  brand: { type: 'string' },
  level: { type: 'string', default: 'unit' },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

/** One kind of labels: which options are its own, and how they come to be. */
interface Subject {
  readonly own: readonly (keyof Values)[];
  readonly make: (values: Values, output: LabelOutput) => Promise<WrittenLabels>;
}

const subjects: Readonly<Record<string, Subject>> = {
  locations: { own: ['aisle'], make: locations },
  lpns: { own: ['count', 'unit', 'company-prefix', 'codes'], make: lpns },
  products: { own: ['codes', 'brand'], make: products },
};
const choosing = ['aisle', 'count', 'unit', 'company-prefix', 'codes', 'brand'] as const;
const mostPlates = 10_000;

/**
 * `labels locations|lpns|products --out FILE`: labels as PDF, ZPL or HTML; see docs/labels.md. Works beside a running
 * server. Prints what was made and what was not. Exit status 1 when something was not.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, options, positionals: ['WHAT'] });
  const [what = ''] = positionals;
  const subject = Object.hasOwn(subjects, what) ? subjects[what] : undefined;
  if (!subject) throw new UsageError(`WHAT is one of ${Object.keys(subjects).join(', ')}, not '${what}'`);
  const foreign = choosing.find((name) => values[name] !== undefined && !subject.own.includes(name));
  if (foreign !== undefined) throw new UsageError(`--${foreign} has no meaning for ${what}`);
  const report = await subject.make(values, readLabelOutput(values));
  process.stdout.write(`${JSON.stringify(report)}\n`);
  return report.left.length === 0 ? 0 : 1;
}

/** Runs with a database and the warehouse in it, and closes it. */
async function within<T>(
  open: () => Promise<Storage>,
  work: (storage: Storage, warehouseId: string) => Promise<T>,
): Promise<T> {
  const storage = await open();
  try {
    const warehouseId = await findWarehouse(storage);
    if (warehouseId === null) throw new UsageError('the database has no warehouse yet: run serve once');
    return await work(storage, warehouseId);
  } finally {
    await storage.close();
  }
}

function locations(values: Values, output: LabelOutput): Promise<WrittenLabels> {
  const { aisle } = values;
  return within(
    () => openStorageReadOnly(existingPlaceOf(values)),
    async ({ store }, warehouseId) => {
      const report = await writeLabels(locationLabels(store, { warehouseId, aisle, ...output }), output);
      if (report.labels + report.left.length === 0)
        throw new UsageError(
          aisle === undefined ? 'the building has no places yet' : `there is no aisle '${aisle}'`,
        );
      return report;
    },
  );
}

async function lpns(values: Values, output: LabelOutput): Promise<WrittenLabels> {
  const { codes, count } = values;
  if ((codes === undefined) === (count === undefined))
    throw new UsageError('say --count N for new numbers, or --codes P-1001,P-1002 for units that there are');
  if (codes !== undefined) return writeLabels(plateLabels(listOf(codes), output.media), output);
  const wanted = readWholeNumber('--count', count ?? '', { least: 1, most: mostPlates });
  const series = seriesOf(values);
  // Nothing is used up for labels that nobody can print, or where a file is in the way.
  if (existsSync(output.out))
    throw new UsageError(`${output.out} exists; new numbers get a file of their own`);
  const sample = plateLabel(longestOf(series), output.media);
  if (!sample.ok) throw new UsageError(misfit(sample.error));
  return within(
    () => openBesideServer(existingPlaceOf(values)),
    async ({ store }, warehouseId) => {
      const stream = warehouseStream(warehouseId);
      const plates = await drawnPlates(deskServer(store), stream, { series, count: wanted }).catch(
        (error: unknown) => {
          throw error instanceof NumbersUsedUp ? new UsageError(error.message) : error;
        },
      );
      process.stderr.write(
        `numbers ${plates[0]} to ${plates.at(-1)} are given and will not be given again\n`,
      );
      return writeLabels(plateLabels(plates, output.media), output);
    },
  );
}

function products(values: Values, output: LabelOutput): Promise<WrittenLabels> {
  const level = packLevelField.safeParse(values.level);
  if (!level.success)
    throw new UsageError(`--level takes one of ${packLevelField.options.join(', ')}, not '${values.level}'`);
  const codes = values.codes === undefined ? null : listOf(values.codes);
  return within(
    () => openStorageReadOnly(existingPlaceOf(values)),
    async ({ store }, warehouseId) => {
      const wanted = { warehouseId, codes, brand: values.brand, level: level.data, media: output.media };
      const report = await writeLabels(productLabels(store, wanted), output);
      if (report.labels + report.left.length === 0)
        throw new UsageError(
          values.brand === undefined
            ? 'there are no articles yet: floorhand import skus'
            : `the brand '${values.brand}' has no articles`,
        );
      return report;
    },
  );
}

function listOf(text: string): readonly string[] {
  const codes = text.split(',').map((code) => code.trim());
  if (codes.some((code) => code === '')) throw new UsageError(`--codes takes CODE,CODE,…, not '${text}'`);
  return codes;
}

function seriesOf({ unit, 'company-prefix': companyPrefix, extension }: Values): PlateSeries {
  if (unit !== undefined && companyPrefix !== undefined)
    throw new UsageError('--unit is for plates of your own, --company-prefix for SSCCs: take one of them');
  const series = plateSeriesSchema.safeParse(
    companyPrefix === undefined
      ? { kind: 'own', unit: unit ?? 'pallet' }
      : {
          kind: 'sscc',
          companyPrefix,
          extension: readWholeNumber('--extension', extension, { least: 0, most: 9 }),
        },
  );
  if (series.success) return series.data;
  throw new UsageError(
    companyPrefix === undefined
      ? `--unit takes one of pallet, carton, tote, not '${unit}'`
      : `--company-prefix takes the 4 to 12 digits of your GS1 company prefix, not '${companyPrefix}'`,
  );
}

const misfit = (problem: LabelProblem): string =>
  'neededMm' in problem
    ? `these labels need ${problem.neededMm} mm and have ${problem.roomMm} mm: take larger ones`
    : `these labels cannot be made: ${problem.code}`;

/** A number as wide as any of its series. */
const longestOf = (series: PlateSeries): string =>
  series.kind === 'own' ? 'P-88888888' : '006141411234567890';
