import { Client } from 'pg';
import type { BareRows } from './bare-rows.ts';

/** Sizes in which rows are sent, as the product does. */
const runSizes = [64, 16, 4, 1];

/** The server's tables on PostgreSQL without the server: one session, prepared statements, nothing read or judged. */
export class BarePostgres implements AsyncDisposable {
  readonly #client: Client;

  private constructor(client: Client) {
    this.#client = client;
  }

  /** `url` names a copy of a database; its guards are taken off, because a bare insert has none. */
  static async open(url: string): Promise<BarePostgres> {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ name: string; place: string }>(
      `select tgname as name, tgrelid::regclass::text as place from pg_trigger where not tgisinternal`,
    );
    for (const { name, place } of rows) await client.query(`drop trigger "${name}" on ${place}`);
    return new BarePostgres(client);
  }

  /** Writes transactions of rows. Gives how long the writing took, in milliseconds. */
  async write(transactions: readonly (readonly BareRows[])[]): Promise<number> {
    const begunMs = performance.now();
    for (const tables of transactions) {
      await this.#client.query('begin');
      for (const rows of tables) await this.#insert(rows);
      await this.#client.query('commit');
    }
    return performance.now() - begunMs;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client.end();
  }

  async #insert(rows: BareRows): Promise<void> {
    let from = 0;
    for (const size of runSizes) {
      for (; rows.values.length - from >= size; from += size)
        await this.#client.query({
          name: `${rows.table} ${size}`,
          text: insertText(rows, size),
          values: rows.values.slice(from, from + size).flat(),
        });
    }
  }
}

function insertText({ table, columns, key }: BareRows, size: number): string {
  const width = columns.length;
  const places = Array.from(
    { length: size },
    (_, row) => `(${columns.map((_column, i) => `$${row * width + i + 1}`).join(', ')})`,
  );
  const updates = columns
    .filter((column) => !key?.includes(column))
    .map((column) => `${column} = excluded.${column}`);
  const conflict = key ? ` on conflict (${key.join(', ')}) do update set ${updates.join(', ')}` : '';
  return `insert into "${table}" (${columns.join(', ')}) values ${places.join(', ')}${conflict}`;
}
