import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeField } from '@floorhand/domain/kernel/fields';
import { deskServer } from '../core/desk-server.ts';
import { findWarehouse, firstWarehouseId } from '../core/first-warehouse.ts';
import { chooseMap } from '../import/choose-map.ts';
import { dryTarget } from '../import/dry-target.ts';
import {
  importOrders,
  openOrderTable,
  type ImportOrdersOptions,
  type ImportReport,
} from '../import/import-orders.ts';
import { InputError } from '../import/input-error.ts';
import type { OrderMap } from '../import/order-map.ts';
import { encodingField } from '../import/source/encoding.ts';
import { openStorage, openStorageReadOnly, type StoragePlace } from '../storage/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { readArguments } from './read-arguments.ts';
import { dataOptions, hasDatabase, placeOf } from './storage-place.ts';
import { UsageError } from './usage-error.ts';

const options = {
  ...dataOptions,
  preset: { type: 'string' },
  map: { type: 'string' },
  brand: { type: 'string' },
  encoding: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

const planned = ['skus', 'locations', 'stock', 'asns', 'returns'];

/** `import orders FILE`: takes orders and credit notes out of a CSV file and prints what it did with every line. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, options, positionals: ['the kind of data', 'FILE'] });
  const [kind = '', file = ''] = positionals;
  if (kind !== 'orders') {
    throw new UsageError(
      planned.includes(kind)
        ? `importing ${kind} is not there yet; known: orders`
        : `there is nothing to import called '${kind}'; known: orders`,
    );
  }
  const place = placeOf(values);
  try {
    const map = withEncoding(await chooseMap(values), values.encoding);
    const request = { file, map, brand: brandOf(map, values.brand) };
    const report = values['dry-run'] ? await rehearse(place, request) : await perform(place, request);
    for (const line of advice(report)) process.stderr.write(`${line}\n`);
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return 0;
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
}

type Request = Pick<ImportOrdersOptions, 'file' | 'map' | 'brand'>;

async function perform(place: StoragePlace, request: Request): Promise<ImportReport> {
  // A file that cannot be read should not leave a new database behind.
  await openOrderTable(request.file, request.map);
  const storage = await openStorage(place);
  try {
    return await importInto(storage, request, () => deskServer(storage.store));
  } finally {
    await storage.close();
  }
}

/** Against the database as it is, or an empty one that is thrown away. */
async function rehearse(place: StoragePlace, request: Request): Promise<ImportReport> {
  const there = place.databaseUrl !== undefined || hasDatabase(place.dataFolder);
  const scratch = there ? null : await mkdtemp(join(tmpdir(), 'floorhand-dry-run-'));
  const storage =
    scratch === null ? await openStorageReadOnly(place) : await openStorage({ dataFolder: scratch });
  try {
    return await importInto(storage, request, () => dryTarget(storage.store));
  } finally {
    await storage.close();
    if (scratch !== null) await rm(scratch, { recursive: true, force: true });
  }
}

async function importInto(
  storage: Storage,
  request: Request,
  openTarget: ImportOrdersOptions['openTarget'],
): Promise<ImportReport> {
  return importOrders({
    ...request,
    warehouseId: (await findWarehouse(storage)) ?? firstWarehouseId,
    openTarget,
    store: storage.store,
    now: () => new Date().toISOString(),
    progress: reporter(),
  });
}

function brandOf(map: OrderMap, wanted: string | undefined): ImportOrdersOptions['brand'] {
  const code = wanted ?? map.brand?.code;
  if (code === undefined) throw new UsageError('--brand CODE is missing, and the map names no brand');
  if (!codeField.safeParse(code).success) throw new UsageError(`'${code}' cannot be a brand code`);
  return { code, name: map.brand?.code === code ? map.brand.name : code };
}

function withEncoding(map: OrderMap, wanted: string | undefined): OrderMap {
  if (wanted === undefined) return map;
  const parsed = encodingField.safeParse(wanted);
  if (!parsed.success) throw new UsageError(`--encoding takes one of ${encodingField.options.join(', ')}`);
  return { ...map, encoding: parsed.data };
}

const progressEveryMs = 2_000;

/** Says now and then how far the reading is; a file that is read at once passes in silence. */
function reporter(): ImportOrdersOptions['progress'] {
  let next = Date.now() + progressEveryMs;
  return ({ phase, lines }) => {
    if (Date.now() < next) return;
    next = Date.now() + progressEveryMs;
    process.stderr.write(`${phase === 'survey' ? 'reading' : 'importing'}: ${lines} lines\n`);
  };
}

function advice({ setAside }: ImportReport): readonly string[] {
  const reasons = new Set(setAside.map(({ reason }) => reason));
  return [
    ...(reasons.has('not_utf8')
      ? [
          'Some lines are not UTF-8: save the file as UTF-8, or try --encoding windows-1252, and import it again.',
        ]
      : []),
    ...(reasons.has('order_incomplete')
      ? [
          'Orders with a line that cannot be read were left out whole: mend those lines and import the file again.',
        ]
      : []),
  ];
}
