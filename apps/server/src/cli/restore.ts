import { resolve } from 'node:path';
import { restorePostgres } from '../storage/postgres/backup-postgres.ts';
import { restoreSqlite } from '../storage/sqlite/backup-sqlite.ts';
import { isWhole } from '../blobs/check-blobs.ts';
import { readArguments } from './read-arguments.ts';
import { dataOptions, hasDatabase, placeOf } from './storage-place.ts';
import { UsageError } from './usage-error.ts';

/** `restore SRC`: a backup into an empty folder or PostgreSQL database, under a new epoch. Exit status 1 when photos of it are missing. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, options: dataOptions, positionals: ['SRC'] });
  const source = resolve(positionals[0] ?? '');
  if (!hasDatabase(source)) throw new UsageError(`there is no backup in '${source}'`);
  const { dataFolder, databaseUrl } = placeOf(values);
  const report =
    databaseUrl === undefined
      ? await restoreSqlite({ source, directory: dataFolder })
      : await restorePostgres({ source, url: databaseUrl, dataFolder });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  return isWhole(report) ? 0 : 1;
}
