import { constants, copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StorageError } from '@floorhand/sync/server/storage-error';
import { checkPhotos, copyPhotos, PhotoList, type PhotoCheck } from '../../blobs/check-blobs.ts';
import { blobFolder } from '../../config/folders.ts';
import { beginNewHistory } from '../begin-new-history.ts';
import { KyselyServerStore } from '../kysely-server-store.ts';
import { leapPlates } from '../leap-plates.ts';
import { migrate } from '../migrate.ts';
import { proved, type Proved } from '../proved.ts';
import { connectSqlite } from './connect-sqlite.ts';
import { sqliteEngine } from './sqlite-engine.ts';
import { openSqliteStorage } from './open-sqlite-storage.ts';

export interface BackupReport extends Proved, PhotoCheck {
  readonly bytes: number;
}

const fileName = 'floorhand.db';
const busyTimeoutMs = 30_000;

/**
 * Copies a database, in use or not, as of one moment; proves the copy from its own records; and only then tells the
 * original how far it is backed up, which lets devices forget what they keep for a lost server. Photos that are missing
 * or altered are reported; they hold up nothing, for devices ask again before they let go of one.
 * Throws `StorageError` when the destination holds a database or the copy does not stand the proof.
 */
export async function backupSqlite(from: {
  readonly directory: string;
  readonly destination: string;
}): Promise<BackupReport> {
  const copy = join(from.destination, fileName);
  refuseExisting(copy);
  mkdirSync(from.destination, { recursive: true });
  const original = connectSqlite({ file: join(from.directory, fileName), readOnly: false, busyTimeoutMs });
  try {
    original.prepare('vacuum into ?').run(copy);
    const report = await withPhotos({ from: from.directory, to: from.destination });
    const watermark = original.prepare('update server_meta set backup_seq = ? where id = 1');
    watermark.run(JSON.stringify(report.streams));
    return report;
  } finally {
    original.close();
  }
}

/**
 * Puts a backup into an empty folder and begins a new history with it: devices give back what it lacks. Throws `StorageError` when the folder holds a database or the backup does not stand the proof.
 */
export async function restoreSqlite(from: {
  readonly source: string;
  readonly directory: string;
}): Promise<BackupReport> {
  const target = join(from.directory, fileName);
  refuseExisting(target);
  mkdirSync(from.directory, { recursive: true });
  copyFileSync(join(from.source, fileName), target, constants.COPYFILE_EXCL);
  const restored = sqliteEngine({ file: target, busyTimeoutMs });
  try {
    // The backup may be older than this program.
    await migrate(restored);
    await leapPlates(new KyselyServerStore(restored), await restored.write(beginNewHistory));
  } finally {
    await restored.close();
  }
  return withPhotos({ from: from.source, to: from.directory });
}

/** Throws where a database is already. */
export function refuseExisting(file: string): void {
  if (existsSync(file)) throw new StorageError('io', `${file} exists; choose an empty folder`);
}

/**
 * Proves the copied database in the folder `to`, copies the photos it speaks of from the other folder, and checks them
 * there. Photos come after the database: what it says is kept has been in the folder for longer.
 */
export async function withPhotos({
  from,
  to,
}: {
  readonly from: string;
  readonly to: string;
}): Promise<BackupReport> {
  const list = new PhotoList();
  const report = await provedFile(to, list);
  await copyPhotos({ from: blobFolder(from), to: blobFolder(to) }, list);
  return { ...report, ...(await checkPhotos(blobFolder(to), list)) };
}

async function provedFile(
  directory: string,
  { see }: PhotoList,
): Promise<Proved & { readonly bytes: number }> {
  const file = join(directory, fileName);
  // A copy made by VACUUM INTO is not in WAL mode yet; connecting for writing puts it there.
  connectSqlite({ file, readOnly: false, busyTimeoutMs }).close();
  const storage = await openSqliteStorage({ directory, readOnly: true });
  try {
    return { ...(await proved(storage.store, file, see)), bytes: statSync(file).size };
  } finally {
    await storage.close();
  }
}
