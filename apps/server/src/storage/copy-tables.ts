import { sql, type RawBuilder } from 'kysely';
import type { SqlEngine } from './sql-engine.ts';
import type { DatabaseTransaction, Tables } from './tables.ts';

/** Every table with its key, in an order in which rows refer only to what came before. */
const tables = {
  server_meta: ['id'],
  stream: ['stream_id'],
  commit: ['stream_id', 'seq'],
  event: ['stream_id', 'seq'],
  history: ['stream_id', 'subject', 'seq'],
  document: ['stream_id', 'kind', 'key'],
  outbox: ['stream_id', 'effect', 'job'],
  index_fill: ['kind'],
  lane: ['lane_id'],
  recovery: ['stream_id'],
  staged_command: ['stream_id', 'lane_id', 'device_seq'],
  command_log: ['lane_id', 'device_seq'],
  resolution: ['lane_id', 'device_seq'],
  crash: ['command_id'],
  quarantine: ['quarantine_id'],
  device: ['device_id'],
  operator_credential: ['operator_id'],
  grant: ['grant_id'],
  enrolment_code: ['code'],
} as const satisfies Record<keyof Tables, readonly string[]>;

/** They open only to commits, one stream after the other. */
const synced: ReadonlySet<string> = new Set(['commit', 'event', 'document']);
const rowsPerPage = 250;

type Row = Readonly<Record<string, string | number | null>>;

export interface CopyTarget {
  readonly engine: SqlEngine;
  /** A write transaction of it, over a schema without rows. */
  readonly transaction: DatabaseTransaction;
}

/** Copies every row as it is from one database to another of the same schema, whatever the two are. */
export async function copyTables(from: DatabaseTransaction, to: CopyTarget): Promise<void> {
  for (const [table, keys] of Object.entries(tables)) {
    if (synced.has(table)) continue;
    await copyTable(from, to.transaction, { table, keys, only: null });
    if (table === 'stream') await copyStreams(from, to);
  }
}

async function copyStreams(from: DatabaseTransaction, { engine, transaction }: CopyTarget): Promise<void> {
  const streams = await from.selectFrom('stream').select(['stream_id', 'head_seq']).execute();
  for (const { stream_id: streamId, head_seq: lastSeq } of streams) {
    await engine.openCommit(transaction, { streamId, firstSeq: 1, lastSeq });
    for (const [table, keys] of Object.entries(tables))
      if (synced.has(table)) await copyTable(from, transaction, { table, keys, only: streamId });
    await engine.closeCommit(transaction);
  }
}

async function copyTable(
  from: DatabaseTransaction,
  to: DatabaseTransaction,
  { table, keys, only }: { table: string; keys: readonly string[]; only: string | null },
): Promise<void> {
  const key = sql.join(keys.map((name) => sql.ref(name)));
  for (let after: Row | null = null; ;) {
    const conditions: RawBuilder<unknown>[] = [
      ...(only === null ? [] : [sql`stream_id = ${only}`]),
      ...(after === null ? [] : [sql`(${key}) > (${sql.join(keys.map((name) => after?.[name]))})`]),
    ];
    const where = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
    const { rows }: { rows: Row[] } = await sql<Row>`
      select * from ${sql.table(table)} ${where} order by ${key} limit ${sql.lit(rowsPerPage)}
    `.execute(from);
    after = rows.at(-1) ?? null;
    if (after !== null) await insert(to, table, rows);
    if (rows.length < rowsPerPage) return;
  }
}

async function insert(to: DatabaseTransaction, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((name) => row[name]))})`);
  const names = sql.join(columns.map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(to);
}
