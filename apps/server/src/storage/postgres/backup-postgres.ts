import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StorageError } from '@floorhand/sync/server/storage-error';
import { checkPhotos, copyPhotos, PhotoList, type PhotoCheck } from '../../blobs/check-blobs.ts';
import { blobFolder } from '../../config/folders.ts';
import { beginNewHistory } from '../begin-new-history.ts';
import { copyTables } from '../copy-tables.ts';
import { KyselyServerStore } from '../kysely-server-store.ts';
import { leapPlates } from '../leap-plates.ts';
import { migrate, requireCurrentSchema } from '../migrate.ts';
import { proved, type Proved } from '../proved.ts';
import type { SqlEngine } from '../sql-engine.ts';
import { refuseExisting, withPhotos, type BackupReport } from '../sqlite/backup-sqlite.ts';
import { sqliteEngine } from '../sqlite/sqlite-engine.ts';
import { postgresEngine } from './postgres-engine.ts';

const fileName = 'floorhand.db';

/**
 * Copies a PostgreSQL database as of one moment, beside its servers, into the same kind of folder as a backup of
 * SQLite, so that either can be restored into the other; proves the copy and only then sets the watermark. For
 * databases of ordinary size: large ones are better off with base backups and the archive of the WAL.
 * Throws `StorageError` when the destination holds a database or the copy does not stand the proof.
 */
export async function backupPostgres(from: {
  readonly url: string;
  /** Of the servers: the photos are there. */
  readonly dataFolder: string;
  readonly destination: string;
}): Promise<BackupReport> {
  const file = join(from.destination, fileName);
  refuseExisting(file);
  const original = postgresEngine({ url: from.url });
  try {
    await requireCurrentSchema(original);
    mkdirSync(from.destination, { recursive: true });
    const copy = sqliteEngine({ file });
    try {
      await migrate(copy);
      await original.read((reading) =>
        copy.write((transaction) => copyTables(reading, { engine: copy, transaction })),
      );
    } finally {
      await copy.close();
    }
    const report = await withPhotos({ from: from.dataFolder, to: from.destination });
    const backup_seq = JSON.stringify(report.streams);
    await original.write((transaction) =>
      transaction.updateTable('server_meta').set({ backup_seq }).execute(),
    );
    return report;
  } finally {
    await original.close();
  }
}

/**
 * Puts a backup into an empty PostgreSQL database and begins a new history with it: devices give back what it lacks. Throws `StorageError` when the database is not empty or the result does not stand the proof.
 */
export async function restorePostgres(from: {
  readonly source: string;
  readonly url: string;
  /** Of the servers: the photos go there. */
  readonly dataFolder: string;
}): Promise<Proved & PhotoCheck> {
  const target = postgresEngine({ url: from.url });
  const source = sqliteEngine({ file: join(from.source, fileName), readOnly: true });
  try {
    await requireCurrentSchema(source);
    await refuseUsed(target);
    await migrate(target);
    const last = await source.read((reading) =>
      target.write(async (transaction) => {
        await copyTables(reading, { engine: target, transaction });
        return beginNewHistory(transaction);
      }),
    );
    const store = new KyselyServerStore(target);
    await leapPlates(store, last);
    const list = new PhotoList();
    const report = await proved(store, 'the restored database', list.see);
    const [kept, put] = [blobFolder(from.source), blobFolder(from.dataFolder)];
    await copyPhotos({ from: kept, to: put }, list);
    return { ...report, ...(await checkPhotos(put, list)) };
  } finally {
    await source.close();
    await target.close();
  }
}

async function refuseUsed({ database }: SqlEngine): Promise<void> {
  const tables = await database.introspection.getTables();
  if (!tables.some(({ name }) => name === 'server_meta')) return;
  const used = await database.selectFrom('server_meta').select('id').executeTakeFirst();
  if (used) throw new StorageError('io', 'the database holds a warehouse already; choose an empty one');
}
