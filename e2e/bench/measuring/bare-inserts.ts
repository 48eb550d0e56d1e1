import { join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { bareRowsOf, type BareRows } from '@floorhand/server/storage/testing/bare-rows';
import { connectSqlite } from '@floorhand/server/storage/sqlite/connect-sqlite';
import type { RecordedTransaction } from './recorded-store.ts';

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
    const prepared = transactions.map((batches) => batches.flatMap(bareRowsOf));
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

  #insert(rows: BareRows): void {
    let from = 0;
    for (const size of runSizes) {
      for (; rows.values.length - from >= size; from += size)
        this.#statement(rows, size).run(...rows.values.slice(from, from + size).flat());
    }
  }

  #statement({ table, columns, key }: BareRows, size: number): StatementSync {
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
