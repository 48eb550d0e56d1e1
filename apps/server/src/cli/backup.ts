import { resolve } from 'node:path';
import { backupPostgres } from '../storage/postgres/backup-postgres.ts';
import { backupSqlite } from '../storage/sqlite/backup-sqlite.ts';
import { readArguments } from './read-arguments.ts';
import { dataOptions, existingPlaceOf } from './storage-place.ts';

/** `backup DEST`: a proved copy of the database, taken while the server runs. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, options: dataOptions, positionals: ['DEST'] });
  const { dataFolder, databaseUrl } = existingPlaceOf(values);
  const destination = resolve(positionals[0] ?? '');
  const report =
    databaseUrl === undefined
      ? await backupSqlite({ directory: dataFolder, destination })
      : await backupPostgres({ url: databaseUrl, destination });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  return 0;
}
