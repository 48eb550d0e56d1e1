import { Pool, TypeOverrides, types as standardTypes, type PoolClient } from 'pg';
import type { Driver, TransactionSettings } from 'kysely';
import { CommitUnknown } from '../commit-unknown.ts';
import { PostgresConnection } from './postgres-connection.ts';
import { postgresFailure } from './postgres-failure.ts';
import { beginSession, type SessionSettings } from './postgres-session.ts';

export interface PostgresDriverOptions extends SessionSettings {
  readonly url: string;
  readonly mostConnections: number;
  /** An answer that takes longer will not come: the network is gone. */
  readonly answerTimeoutMs: number;
}

const connectTimeoutMs = 5_000;

/** Commit numbers and counts are far below 2^53, where numbers are exact. */
const types = new TypeOverrides();
types.setTypeParser(standardTypes.builtins.INT8, Number);

/** Lends sessions out of a pool to Kysely. */
export class PostgresDriver implements Driver {
  readonly #options: PostgresDriverOptions;
  readonly #pool: Pool;
  readonly #connections = new WeakMap<PoolClient, PostgresConnection>();

  constructor(options: PostgresDriverOptions) {
    this.#options = options;
    this.#pool = new Pool({
      connectionString: options.url,
      max: options.mostConnections,
      connectionTimeoutMillis: connectTimeoutMs,
      query_timeout: options.answerTimeoutMs,
      keepAlive: true,
      application_name: 'floorhand',
      types,
    });
    // A pooled session that breaks is replaced when somebody needs one.
    this.#pool.on('error', () => undefined);
  }

  async init(): Promise<void> {
    // Sessions begin when they are needed first.
  }

  async acquireConnection(): Promise<PostgresConnection> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw postgresFailure(error);
    });
    const known = this.#connections.get(client);
    if (known) return known;
    const connection = new PostgresConnection(client);
    try {
      await beginSession(connection, this.#options);
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.#connections.set(client, connection);
    return connection;
  }

  async releaseConnection(connection: PostgresConnection): Promise<void> {
    connection.release();
  }

  async beginTransaction(
    connection: PostgresConnection,
    { isolationLevel, accessMode }: TransactionSettings,
  ): Promise<void> {
    const isolation = isolationLevel ? ` isolation level ${isolationLevel}` : '';
    await connection.run(`start transaction${isolation}${accessMode ? ` ${accessMode}` : ''}`);
  }

  async commitTransaction(connection: PostgresConnection): Promise<void> {
    const done = await connection.run('commit').catch((error: unknown) => {
      throw connection.isBroken ? new CommitUnknown(error) : error;
    });
    if (done !== 'COMMIT') throw new Error('PostgreSQL undid the transaction instead of committing it');
  }

  async rollbackTransaction(connection: PostgresConnection): Promise<void> {
    // PostgreSQL undoes what a lost session left open; why it was lost is what the caller wants to hear.
    if (!connection.isBroken) await connection.run('rollback').catch(() => undefined);
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}
