import type { DatabaseSync } from 'node:sqlite';
import type { Driver } from 'kysely';
import { SqliteConnection } from './sqlite-connection.ts';

export interface SqliteDriverOptions {
  readonly connect: () => DatabaseSync;
  readonly mostConnections: number;
  /** Statements that begin a transaction, one after the other. */
  readonly begin: readonly string[];
}

/** Lends connections to Kysely; who finds none free waits in order. */
export class SqliteDriver implements Driver {
  readonly #options: SqliteDriverOptions;
  readonly #all: SqliteConnection[] = [];
  readonly #free: SqliteConnection[] = [];
  readonly #waiting: ((connection: SqliteConnection) => void)[] = [];

  constructor(options: SqliteDriverOptions) {
    this.#options = options;
  }

  async init(): Promise<void> {
    // Connections open when they are needed first.
  }

  async acquireConnection(): Promise<SqliteConnection> {
    const free = this.#free.pop();
    if (free) return free;
    if (this.#all.length < this.#options.mostConnections) {
      const connection = new SqliteConnection(this.#options.connect());
      this.#all.push(connection);
      return connection;
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async releaseConnection(connection: SqliteConnection): Promise<void> {
    const next = this.#waiting.shift();
    if (next) next(connection);
    else this.#free.push(connection);
  }

  async beginTransaction(connection: SqliteConnection): Promise<void> {
    // Only after a rollback that failed is one still open; nothing can begin before it is gone.
    if (connection.inTransaction) connection.run('rollback');
    for (const statement of this.#options.begin) connection.run(statement);
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    connection.run('commit');
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    // SQLite has already rolled back by itself after some errors, a full disk among them.
    if (connection.inTransaction) connection.run('rollback');
  }

  async destroy(): Promise<void> {
    for (const connection of this.#all) connection.close();
    this.#all.length = 0;
  }
}
