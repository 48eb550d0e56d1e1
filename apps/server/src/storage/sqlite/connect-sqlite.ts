import { DatabaseSync } from 'node:sqlite';

export interface ConnectOptions {
  readonly file: string;
  readonly readOnly: boolean;
  /** How long a statement waits for another program that holds the file. */
  readonly busyTimeoutMs: number;
}

/** What a connection must be set to for the promises of the store to hold; asserted, not only asked for. */
const required = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 } as const;

/** Opens one connection. Throws when the database will not be as durable as promised. */
export function connectSqlite({ file, readOnly, busyTimeoutMs }: ConnectOptions): DatabaseSync {
  const database = new DatabaseSync(file, {
    readOnly,
    timeout: busyTimeoutMs,
    enableForeignKeyConstraints: true,
  });
  try {
    // The page size counts only for a new file, before it becomes a WAL database.
    if (!readOnly) database.exec('pragma page_size = 8192; pragma journal_mode = wal');
    database.exec(`
      pragma synchronous = full;
      pragma cache_size = -32768;
      pragma temp_store = memory;
      pragma wal_autocheckpoint = 4000;
      pragma journal_size_limit = 67108864;
    `);
    for (const [name, wanted] of Object.entries({ ...required, busy_timeout: busyTimeoutMs })) {
      const [found] = Object.values(database.prepare(`pragma ${name}`).get() ?? {});
      if (found !== wanted) throw new Error(`SQLite keeps ${name} at ${String(found)}; ${wanted} is needed`);
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
