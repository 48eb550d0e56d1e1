import type { PoolClient } from 'pg';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { StorageError } from '@floorhand/sync/server/storage-error';
import { isConnectionLost, isStalePlan, postgresFailure } from './postgres-failure.ts';

/** Enough for every statement of the program in its few sizes; more than that are sent unprepared. */
const mostPrepared = 256;

/** PostgreSQL keeps no NUL in a text. JSON never holds one as it is; what else does was never a code of ours. */
const storable = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\u0000') ? value.replaceAll('\u0000', '\uFFFD') : value;

/** One session of PostgreSQL, with its prepared statements. Statements run one after the other. */
export class PostgresConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  readonly #names = new Map<string, string>();
  #last: Promise<unknown> = Promise.resolve();
  #isBroken = false;

  constructor(client: PoolClient) {
    this.#client = client;
    // Without a listener, a connection that breaks between two statements would end the process.
    client.on('error', () => {
      this.#isBroken = true;
    });
  }

  /** Nothing can be sent any more, or nobody knows in which state the session is. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affected } = await this.#inTurn<R>(sql, parameters);
    return affected === null ? { rows } : { rows, numAffectedRows: BigInt(affected) };
  }

  /** Runs statements that take no values. Gives the name of the last one as PostgreSQL says it back. */
  async run(sql: string): Promise<string> {
    return (await this.#inTurn(sql, [])).command;
  }

  // The store reads in pages instead: a cursor would keep the session from everything else.
  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming is not supported on PostgreSQL');
  }

  release(): void {
    this.#client.release(this.#isBroken);
  }

  #inTurn<R>(sql: string, values: readonly unknown[]): Promise<Answer<R>> {
    const turn = this.#last.then(() => this.#send<R>(sql, values));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #send<R>(sql: string, values: readonly unknown[]): Promise<Answer<R>> {
    if (this.#isBroken) throw new StorageError('io', 'the connection to PostgreSQL was lost');
    try {
      const { command, rowCount, rows } =
        values.length === 0
          ? await this.#client.query(sql)
          : await this.#client.query({ ...this.#named(sql), text: sql, values: values.map(storable) });
      return { command, affected: command === 'SELECT' ? null : rowCount, rows: rows as R[] };
    } catch (error) {
      if (isConnectionLost(error) || isStalePlan(error)) this.#isBroken = true;
      throw postgresFailure(error);
    }
  }

  #named(sql: string): { readonly name?: string } {
    const known = this.#names.get(sql);
    if (known !== undefined) return { name: known };
    if (this.#names.size >= mostPrepared) return {};
    const name = `s${this.#names.size}`;
    this.#names.set(sql, name);
    return { name };
  }
}

interface Answer<R> {
  readonly command: string;
  readonly affected: number | null;
  readonly rows: R[];
}
