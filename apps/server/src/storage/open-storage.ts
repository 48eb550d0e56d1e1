import { openPostgresStorage } from './postgres/open-postgres-storage.ts';
import { openSqliteStorage } from './sqlite/open-sqlite-storage.ts';
import type { Storage } from './storage.ts';

/** Where a server's data is. */
export interface StoragePlace {
  /** Holds what a server keeps beside its database, and the database itself unless there is a URL. */
  readonly dataFolder: string;
  /** Of a PostgreSQL database. */
  readonly databaseUrl?: string | undefined;
}

/** Opens the database of a place for writing, bringing its schema up to date. See the two it chooses from. */
export const openStorage = ({ dataFolder, databaseUrl }: StoragePlace): Promise<Storage> =>
  databaseUrl === undefined
    ? openSqliteStorage({ directory: dataFolder })
    : openPostgresStorage({ url: databaseUrl });

/** Opens it for reading, beside whoever writes; refuses another schema. */
export const openStorageReadOnly = ({ dataFolder, databaseUrl }: StoragePlace): Promise<Storage> =>
  databaseUrl === undefined
    ? openSqliteStorage({ directory: dataFolder, readOnly: true })
    : openPostgresStorage({ url: databaseUrl, readOnly: true });
