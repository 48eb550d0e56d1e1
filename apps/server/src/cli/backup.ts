import { resolve } from 'node:path';
import { backupSqlite } from '../storage/sqlite/backup-sqlite.ts';
import { databaseFolderOf, dataOptions } from './data-folder.ts';
import { readArguments } from './read-arguments.ts';

/** `backup DEST`: a proved copy of the database, taken while the server runs. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, options: dataOptions, positionals: ['DEST'] });
  const report = await backupSqlite({
    directory: databaseFolderOf(values),
    destination: resolve(positionals[0] ?? ''),
  });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  return 0;
}
