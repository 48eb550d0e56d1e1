import { z } from 'zod';
import { StorageProblem, type JournalStore } from '@floorhand/sync/client/ports';
import { DexieJournalStore } from './dexie-journal-store.ts';
import { GuardedDatabase } from './guarded-database.ts';
import {
  JournalDatabase,
  journalSchemaGeneration,
  laneRowSchema,
  stored,
  type IndexedDbApi,
} from './journal-database.ts';
import { restoreJournal } from './second-copy/restore-journal.ts';
import { StoredRecords } from './stored-records.ts';

export interface OpenJournalOptions {
  /** Another tab upgraded or deleted the database: stop taking work and say so. */
  readonly onReplaced: (problem: StorageProblem) => void;
  readonly newId: () => string;
  readonly name?: string;
  readonly api?: IndexedDbApi;
  /** Texts of the second copy, for a journal that comes back empty. */
  readonly readCopies?: () => Promise<readonly string[]>;
}

export interface OpenedJournal {
  readonly journal: JournalStore;
  readonly meta: StoredRecords;
  /** Names this installation; a new one means that everything the device had was wiped. */
  readonly installId: string;
  readonly isNewInstall: boolean;
  /** Commands that came back from the second copy just now. */
  readonly restored: number;
  readonly close: () => Promise<void>;
}

const schemaGenerationRecord = 'schema_gen';
const installRecord = 'install_id';

/**
 * Opens the device's journal and its small records.
 *
 *     const { journal, meta, installId } = await openJournal({ newId: () => crypto.randomUUID(), onReplaced });
 *     await meta.write('grant', value);
 *     await meta.read('grant', grantSchema);
 *     await meta.change('grant', grantSchema, (old) => old && { ...old, failures: old.failures + 1 });
 *     await meta.remove('grant');
 *
 * Rejects with `StorageProblem`: `unavailable` without IndexedDB, `newer_version` when a newer build wrote it.
 */
export async function openJournal(options: OpenJournalOptions): Promise<OpenedJournal> {
  const { onReplaced, newId, name = 'journal', api, readCopies = async () => [] } = options;
  const database = new GuardedDatabase<JournalDatabase>({
    create: () => new JournalDatabase(name, api),
    check: refuseNewer,
    onReplaced,
  });
  const meta = new StoredRecords(database);
  let isNewInstall = false;
  await meta.write(schemaGenerationRecord, journalSchemaGeneration);
  const installId = await meta.change(installRecord, z.uuid(), (known) => {
    isNewInstall = known === null;
    return known ?? newId();
  });
  if (installId === null) throw new StorageProblem('damaged', 'the installation has no id');
  const restored = await restoreJournal(database, readCopies);
  await database.run(markNewestLane);
  return {
    journal: new DexieJournalStore(database, newId),
    meta,
    installId,
    isNewInstall,
    restored,
    close: () => database.close(),
  };
}

/** Marks the lane that takes new commands: earlier apps and the second copy do not. */
const markNewestLane = (database: JournalDatabase): PromiseLike<void> =>
  database.transaction('rw', database.lanes, async () => {
    const row = await database.lanes.orderBy('generation').last();
    if (row === undefined) return;
    const newest = stored(laneRowSchema, row, 'a lane');
    if (newest.open) return;
    await database.lanes.where('open').equals(1).modify({ open: undefined });
    await database.lanes.put({ ...newest, open: 1 });
  });

/** Dexie opens a database of a newer schema without a word; rows written then would lack what that schema needs. */
async function refuseNewer(database: JournalDatabase): Promise<void> {
  const row = await database.meta.get(schemaGenerationRecord);
  if (row && !(Number(row.value) <= journalSchemaGeneration))
    throw new StorageProblem('newer_version', `the journal is of generation ${String(row.value)}`);
}
