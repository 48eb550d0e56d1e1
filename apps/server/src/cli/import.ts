import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importKindField } from '@floorhand/domain/imports/import-kind';
import { codeField } from '@floorhand/domain/kernel/fields';
import { deskServer } from '../core/desk-server.ts';
import { findWarehouse, firstWarehouseId } from '../core/first-warehouse.ts';
import { readMapFile } from '../import/choose-map.ts';
import { dryTarget } from '../import/dry-target.ts';
import type { ImportReport } from '../import/import-report.ts';
import { InputError } from '../import/input-error.ts';
import { openImport, type OpenedFile } from '../import/open-import.ts';
import type { ImportPlace } from '../import/import-place.ts';
import { encodingField, type Encoding } from '../import/source/encoding.ts';
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

/** `import KIND FILE`: takes what stands in a CSV file and prints what it did with every line. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, options, positionals: ['the kind of data', 'FILE'] });
  const [word = '', file = ''] = positionals;
  const kind = importKindField.safeParse(word);
  if (!kind.success)
    throw new UsageError(
      `there is nothing to import called '${word}'; known: ${importKindField.options.join(', ')}`,
    );
  const { preset, brand } = values;
  const encoding = encodingOf(values.encoding);
  const place = placeOf(values);
  try {
    if (brand !== undefined) checkBrand(brand);
    // A file that cannot be read should not leave a new database behind.
    const map = values.map === undefined ? undefined : await readMapFile(values.map);
    const opened = await openImport(kind.data, { file, preset, map, brand, encoding });
    for (const header of opened.unused) process.stderr.write(`column not read: ${header.slice(0, 80)}\n`);
    const report = values['dry-run'] ? await rehearse(place, opened) : await perform(place, opened);
    for (const line of advice(report)) process.stderr.write(`${line}\n`);
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return 0;
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
}

async function perform(place: StoragePlace, opened: OpenedFile): Promise<ImportReport> {
  const storage = await openStorage(place);
  try {
    return await takeInto(storage, opened, () => deskServer(storage.store));
  } finally {
    await storage.close();
  }
}

/** Against the database as it is, or an empty one that is thrown away. */
async function rehearse(place: StoragePlace, opened: OpenedFile): Promise<ImportReport> {
  const there = place.databaseUrl !== undefined || hasDatabase(place.dataFolder);
  const scratch = there ? null : await mkdtemp(join(tmpdir(), 'floorhand-dry-run-'));
  const storage =
    scratch === null ? await openStorageReadOnly(place) : await openStorage({ dataFolder: scratch });
  try {
    // What a list says of one record may decide about a later one; an order file is too large to remember.
    const rehearsal = dryTarget(storage.store);
    return await takeInto(storage, opened, () => (opened.remembers ? rehearsal : dryTarget(storage.store)));
  } finally {
    await storage.close();
    if (scratch !== null) await rm(scratch, { recursive: true, force: true });
  }
}

const takeInto = async (
  storage: Storage,
  opened: OpenedFile,
  openTarget: ImportPlace['openTarget'],
): Promise<ImportReport> =>
  opened.take({
    warehouseId: (await findWarehouse(storage)) ?? firstWarehouseId,
    openTarget,
    store: storage.store,
    now: () => new Date().toISOString(),
    progress: reporter(),
  });

function checkBrand(code: string): void {
  if (!codeField.safeParse(code).success) throw new UsageError(`'${code}' cannot be a brand code`);
}

function encodingOf(wanted: string | undefined): Encoding | null {
  if (wanted === undefined) return null;
  const parsed = encodingField.safeParse(wanted);
  if (!parsed.success) throw new UsageError(`--encoding takes one of ${encodingField.options.join(', ')}`);
  return parsed.data;
}

const progressEveryMs = 2_000;

/** Says now and then how far the reading is; a file that is read at once passes in silence. */
function reporter(): ImportPlace['progress'] {
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
    ...(reasons.has('order_incomplete') || reasons.has('document_incomplete')
      ? [
          'What has a line that cannot be read was left out whole: mend those lines and import the file again.',
        ]
      : []),
  ];
}
