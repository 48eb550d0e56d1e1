import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../config/settings.ts';
import type { StoragePlace } from '../storage/open-storage.ts';
import { UsageError } from './usage-error.ts';

/** Options of every command that works on a database. */
export const dataOptions = { data: { type: 'string' }, 'database-url': { type: 'string' } } as const;

interface DataValues {
  readonly data?: string | undefined;
  readonly 'database-url'?: string | undefined;
}

/**
 * The folder of `--data`, or of the environment, as an absolute path; with `--database-url` the database is there
 * and the folder keeps only what can be made again.
 */
export function placeOf(values: DataValues): StoragePlace {
  const databaseUrl = values['database-url'];
  if (databaseUrl !== undefined && !(isPostgres.test(databaseUrl) && URL.canParse(databaseUrl))) {
    throw new UsageError('--database-url takes postgres://user:password@host:5432/database');
  }
  return { dataFolder: resolve(values.data ?? readSettings(process.env).dataFolder), databaseUrl };
}

/** The same, where there has to be a database already. */
export function existingPlaceOf(values: DataValues): StoragePlace {
  const place = placeOf(values);
  if (place.databaseUrl === undefined && !hasDatabase(place.dataFolder))
    throw new UsageError(`there is no database in '${place.dataFolder}'`);
  return place;
}

/** Whether a folder holds a SQLite database. */
export const hasDatabase = (folder: string): boolean => existsSync(join(folder, 'floorhand.db'));

const isPostgres = /^postgres(?:ql)?:\/\//;
