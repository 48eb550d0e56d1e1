import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../config/settings.ts';
import { UsageError } from './usage-error.ts';

/** Options of every command that works on a database. */
export const dataOptions = { data: { type: 'string' }, 'database-url': { type: 'string' } } as const;

interface DataValues {
  readonly data?: string | undefined;
  readonly 'database-url'?: string | undefined;
}

/** The folder of `--data`, or of the environment, as an absolute path. */
export function dataFolderOf(values: DataValues): string {
  if (values['database-url'] !== undefined) {
    throw new UsageError('--database-url is not supported: the database is SQLite under --data DIR');
  }
  return resolve(values.data ?? readSettings(process.env).dataFolder);
}

/** The same, where there has to be a database already. */
export function databaseFolderOf(values: DataValues): string {
  const folder = dataFolderOf(values);
  if (!existsSync(join(folder, 'floorhand.db'))) throw new UsageError(`there is no database in '${folder}'`);
  return folder;
}
