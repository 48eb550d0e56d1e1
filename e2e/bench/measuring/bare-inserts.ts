import { join } from 'node:path';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { commitRow, documentRow, eventRow, laneRow, loggedRow } from '@floorhand/server/storage/rows';
import { connectSqlite } from '@floorhand/server/storage/sqlite/connect-sqlite';
import type { CommitBatch } from '@floorhand/sync/server/server-store';
import type { RecordedTransaction } from './recorded-store.ts';

/** The rows of one table in one transaction, made before the clock runs. */
interface Rows {
  readonly table: string;
  readonly columns: readonly string[];
  /** Columns that tell that a row is there already; it is then replaced. */
  readonly key: readonly string[] | null;
  readonly values: readonly (readonly SQLInputValue[])[];
}

/** Sizes in which rows are sent, as the product does. */
const runSizes = [64, 16, 4, 1];

/** The server's tables without the server: one connection set up alike, prepared statements, nothing read or judged. */
export class BareInserts implements Disposable {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** `directory` holds a copy of a database; its guards are taken off, because a bare insert has none. */
  constructor(directory: string) {
    this.#database = connectSqlite({
      file: join(directory, 'floorhand.db'),
      readOnly: false,
      busyTimeoutMs: 5000,
    });
    const guards = this.#database.prepare("select name from sqlite_schema where type = 'trigger'").all();
    for (const { name } of guards) this.#database.exec(`drop trigger "${String(name)}"`);
  }

  /** Writes the same rows in the same transactions. Gives how long the writing took, in milliseconds. */
  write(transactions: readonly RecordedTransaction[]): number {
    const prepared = transactions.map((batches) => batches.flatMap(rowsOf));
    const begunMs = performance.now();
    for (const tables of prepared) {
      this.#database.exec('begin immediate');
      for (const rows of tables) this.#insert(rows);
      this.#database.exec('commit');
    }
    return performance.now() - begunMs;
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }

  #insert(rows: Rows): void {
    let from = 0;
    for (const size of runSizes) {
      for (; rows.values.length - from >= size; from += size)
        this.#statement(rows, size).run(...rows.values.slice(from, from + size).flat());
    }
  }

  #statement({ table, columns, key }: Rows, size: number): StatementSync {
    const name = `${table} ${size}`;
    const known = this.#statements.get(name);
    if (known) return known;
    const row = `(${columns.map(() => '?').join(', ')})`;
    const updates = columns
      .filter((column) => !key?.includes(column))
      .map((column) => `${column} = excluded.${column}`);
    const conflict = key ? ` on conflict (${key.join(', ')}) do update set ${updates.join(', ')}` : '';
    const statement = this.#database.prepare(
      `insert into "${table}" (${columns.join(', ')}) values ${Array(size).fill(row).join(', ')}${conflict}`,
    );
    this.#statements.set(name, statement);
    return statement;
  }
}

function rowsOf({ streamId, head, commits, documents, log, lanes }: CommitBatch): readonly Rows[] {
  const stream = { stream_id: streamId, kind: 'warehouse', head_seq: head.seq, head_hash: head.hash };
  return [
    rowsIn('lane', lanes.map(laneRow), ['lane_id']),
    rowsIn('stream', [stream], ['stream_id']),
    rowsIn(
      'commit',
      commits.map((commit) => commitRow(streamId, commit)),
    ),
    rowsIn(
      'event',
      commits.map((commit) => eventRow(streamId, commit)),
    ),
    rowsIn(
      'document',
      documents.map((document) => documentRow(streamId, document)),
      ['stream_id', 'kind', 'key'],
    ),
    rowsIn('command_log', log.map(loggedRow)),
  ].filter(({ values }) => values.length > 0);
}

const rowsIn = (table: string, rows: readonly object[], key: readonly string[] | null = null): Rows => ({
  table,
  columns: Object.keys(rows[0] ?? {}),
  key,
  values: rows.map((row) => Object.values(row) as SQLInputValue[]),
});
