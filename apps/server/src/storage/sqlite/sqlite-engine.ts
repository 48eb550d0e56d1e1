import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { SqlEngine } from '../sql-engine.ts';
import type { Tables } from '../tables.ts';
import { connectSqlite } from './connect-sqlite.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { sqliteSchema } from './sqlite-schema.ts';

export interface SqliteEngineOptions {
  readonly file: string;
  readonly readOnly?: boolean;
  readonly busyTimeoutMs?: number;
  /** For tests that let the medium fail. */
  readonly connect?: typeof connectSqlite;
}

/** Long reads keep one connection each; more of them than this wait. */
const mostReaders = 8;

/** The table that the guards of the schema look into; it has a row only while a commit is being written. */
interface GuardTables extends Tables {
  commit_context: { id: 1; stream_id: string; first_seq: number; last_seq: number };
}

/**
 * SQLite (sync §2): one connection writes, and only one transaction at a time, so that commit numbers show in their
 * order; other connections read, each in the snapshot of its first look.
 */
export function sqliteEngine(options: SqliteEngineOptions): SqlEngine {
  const { file, readOnly = false, busyTimeoutMs = 5000, connect = connectSqlite } = options;
  const connector = (readsOnly: boolean) => (): DatabaseSync =>
    connect({ file, readOnly: readsOnly, busyTimeoutMs });
  const writer = new Kysely<GuardTables>({
    dialect: sqliteDialect({ connect: connector(readOnly), mostConnections: 1, begin: ['begin immediate'] }),
  });
  const reader = new Kysely<Tables>({
    dialect: sqliteDialect({
      connect: connector(true),
      mostConnections: mostReaders,
      // A deferred transaction takes its snapshot at the first read, so it reads at once.
      begin: ['begin deferred', 'select 1 from sqlite_schema limit 1'],
    }),
  });
  return {
    schema: sqliteSchema,
    locksRows: false,
    isFar: false,
    database: writer,
    write: (work) => writer.transaction().execute(work),
    read: (work) => reader.transaction().execute(work),
    // Whoever writes at all is alone.
    becomeWriter: async () => {},
    openCommit: async (transaction, { streamId, firstSeq, lastSeq }) => {
      await transaction
        .withTables<Pick<GuardTables, 'commit_context'>>()
        .insertInto('commit_context')
        .values({ id: 1, stream_id: streamId, first_seq: firstSeq, last_seq: lastSeq })
        .execute();
    },
    closeCommit: async (transaction) => {
      await transaction
        .withTables<Pick<GuardTables, 'commit_context'>>()
        .deleteFrom('commit_context')
        .execute();
    },
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}
