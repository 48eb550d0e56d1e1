import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import { KyselyServerStore } from '../kysely-server-store.ts';
import { migrate } from '../migrate.ts';
import { ensureServerMeta } from '../server-meta.ts';
import type { SqlEngine } from '../sql-engine.ts';
import { connectSqlite } from '../sqlite/connect-sqlite.ts';
import { sqliteEngine } from '../sqlite/sqlite-engine.ts';
import { temporaryDirectory } from './temporary-directory.ts';

export interface OpenedEngine {
  readonly file: string;
  readonly engine: SqlEngine;
  readonly store: KyselyServerStore;
  /** The connection that writes, to do to it what a disk may do. */
  readonly writer: DatabaseSync;
}

/** A new database for the running test with its inner parts in reach. `wrap` may let the writing connection fail. */
export async function openEngine(
  wrap: (database: DatabaseSync) => DatabaseSync = (database) => database,
): Promise<OpenedEngine> {
  const file = join(temporaryDirectory(), 'floorhand.db');
  const writers: DatabaseSync[] = [];
  const engine = sqliteEngine({
    file,
    busyTimeoutMs: 20,
    connect: (options) => {
      const database = connectSqlite(options);
      if (options.readOnly) return database;
      writers.push(database);
      return wrap(database);
    },
  });
  await migrate(engine);
  await ensureServerMeta(engine);
  const store = new KyselyServerStore(engine);
  onTestFinished(() => store.close());
  const [writer] = writers;
  if (!writer) throw new Error('nothing has been written yet');
  return { file, engine, store, writer };
}
