import { resolve } from 'node:path';
import { backupPostgres } from '../storage/postgres/backup-postgres.ts';
import { backupSqlite } from '../storage/sqlite/backup-sqlite.ts';
import { isWhole } from '../blobs/check-blobs.ts';
import { readArguments } from './read-arguments.ts';
import { dataOptions, existingPlaceOf } from './storage-place.ts';

/**
 * `backup DEST`: a proved copy of the database and its photos, taken while the server runs. Exit status 1 when photos
 * are missing or altered; the copy of everything else stands.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, options: dataOptions, positionals: ['DEST'] });
  const { dataFolder, databaseUrl } = existingPlaceOf(values);
  const destination = resolve(positionals[0] ?? '');
  const report =
    databaseUrl === undefined
      ? await backupSqlite({ directory: dataFolder, destination })
      : await backupPostgres({ url: databaseUrl, dataFolder, destination });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  return isWhole(report) ? 0 : 1;
}
