import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { restoreSqlite } from '../storage/sqlite/backup-sqlite.ts';
import { dataFolderOf, dataOptions } from './data-folder.ts';
import { readArguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

/** `restore SRC`: a backup into an empty folder, under a new epoch. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, options: dataOptions, positionals: ['SRC'] });
  const source = resolve(positionals[0] ?? '');
  if (!existsSync(join(source, 'floorhand.db'))) throw new UsageError(`there is no backup in '${source}'`);
  const report = await restoreSqlite({ source, directory: dataFolderOf(values) });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  return 0;
}
