import { genesisHash } from '@floorhand/sync/protocol/hash';
import { catalogStream } from '@floorhand/sync/protocol/version';
import { Kysely, sql } from 'kysely';
import type { SqlEngine } from '../sql-engine.ts';
import type { Tables } from '../tables.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { commitContext, postgresSchema } from './postgres-schema.ts';

export interface PostgresEngineOptions {
  /** `postgres://user:password@host:5432/database?sslmode=…`. */
  readonly url: string;
  readonly readOnly?: boolean;
  readonly lockTimeoutMs?: number;
}

/** Streams and signs of life that one process writes at once; every stream takes one at a time anyway. */
const mostWriters = 4;
const mostReaders = 8;
const answerTimeoutMs = 60_000;
const idleTransactionMs = 20_000;

/**
 * PostgreSQL (sync §2): several processes write, and the counter row of a stream makes them take turns; its lock is
 * let go only after the commit can be seen, so commit numbers show in their order. Writes are READ COMMITTED, under
 * which a waiter goes on with what the one before it left. A session in a write may need another one for reading,
 * so the two kinds have pools of their own.
 */
export function postgresEngine(options: PostgresEngineOptions): SqlEngine {
  const { url, readOnly = false, lockTimeoutMs = 3_000 } = options;
  const session = { url, answerTimeoutMs, lockTimeoutMs };
  const writer = new Kysely<Tables>({
    dialect: postgresDialect({ ...session, readOnly, idleTransactionMs, mostConnections: mostWriters }),
  });
  const reader = new Kysely<Tables>({
    // Reading holds up nobody, and a snapshot is compressed while its transaction waits.
    dialect: postgresDialect({
      ...session,
      readOnly: true,
      idleTransactionMs: 0,
      mostConnections: mostReaders,
    }),
  });
  return {
    schema: postgresSchema,
    locksRows: true,
    isFar: true,
    database: writer,
    write: (work) =>
      writer
        .transaction()
        .setIsolationLevel('read committed')
        .setAccessMode(readOnly ? 'read only' : 'read write')
        .execute(work),
    read: (work) =>
      reader.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    becomeWriter: async (transaction, streamId) => {
      const lock = (): Promise<unknown> =>
        transaction
          .selectFrom('stream')
          .select('head_seq')
          .where('stream_id', '=', streamId)
          .forUpdate()
          .executeTakeFirst();
      if (await lock()) return;
      const kind = streamId === catalogStream ? 'catalog' : 'warehouse';
      await transaction
        .insertInto('stream')
        .values({ stream_id: streamId, kind, head_seq: 0, head_hash: genesisHash })
        .onConflict((conflict) => conflict.column('stream_id').doNothing())
        .execute();
      await lock();
    },
    openCommit: async (transaction, { streamId, firstSeq, lastSeq }) => {
      await sql`
        select set_config(${commitContext.stream}, ${streamId}, true),
          set_config(${commitContext.first}, ${String(firstSeq)}, true),
          set_config(${commitContext.last}, ${String(lastSeq)}, true)
      `.execute(transaction);
    },
    closeCommit: async (transaction) => {
      await sql`select set_config(${commitContext.stream}, '', true)`.execute(transaction);
    },
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}
