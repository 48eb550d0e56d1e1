import { randomUUID } from 'node:crypto';
import type { ReadTransaction, ServerStore, WriteTransaction } from '@floorhand/sync/server/server-store';
import { restoredRecovery } from '@floorhand/sync/server/restored-recovery';
import type { SimDatabase } from '@floorhand/sync/testing/simulator/sim-database';
import { Client } from 'pg';
import { openPostgresStorage } from '../storage/postgres/open-postgres-storage.ts';
import { ScratchDatabases } from '../storage/postgres/scratch-databases.ts';
import type { Storage } from '../storage/storage.ts';

/**
 * A simulated server's books in real databases of a PostgreSQL server. Its work is done one piece after the other, in
 * the order in which it was asked for, and simulated time stands still for it, so that a plan goes the same way again.
 */
export class SimulatedPostgres implements AsyncDisposable {
  readonly #scratch: ScratchDatabases;
  #empty: string | null = null;

  /** @param url of any database of the server, whose user may create databases */
  constructor(url: string) {
    this.#scratch = new ScratchDatabases(url);
  }

  /** A database with the schema and nothing in it. */
  async open(): Promise<SimDatabase> {
    this.#empty ??= await this.#makeEmpty();
    const books = new PostgresBooks(this.#scratch, await this.#scratch.create(this.#empty));
    await books.store.write('catalog', (transaction) => transaction.rotateEpoch(randomUUID()));
    return books;
  }

  /** Drops every database that was made. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#scratch[Symbol.asyncDispose]();
  }

  async #makeEmpty(): Promise<string> {
    const url = await this.#scratch.create();
    await (await openPostgresStorage({ url })).close();
    return url;
  }
}

class PostgresBooks implements SimDatabase {
  readonly store: ServerStore;
  readonly #scratch: ScratchDatabases;
  readonly #url: string;
  #storage: Promise<Storage> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(scratch: ScratchDatabases, url: string) {
    this.#scratch = scratch;
    this.#url = url;
    this.store = {
      write: <T>(streamId: string, work: (transaction: WriteTransaction) => Promise<T>) =>
        this.#inTurn(({ store }) => store.write(streamId, work)),
      read: <T>(work: (transaction: ReadTransaction) => Promise<T>) =>
        this.#inTurn(({ store }) => store.read(work)),
      close: async () => undefined,
    };
  }

  async copy(): Promise<SimDatabase> {
    const url = await this.#alone(() => this.#scratch.create(this.#url));
    return new PostgresBooks(this.#scratch, url);
  }

  async beginNewHistory({ epoch, at }: { readonly epoch: string; readonly at: string }): Promise<void> {
    for (const streamId of Object.keys(await this.headSeqs()).filter((stream) => stream.startsWith('wh:')))
      await this.store.write(streamId, async (transaction) => {
        await transaction.rotateEpoch(epoch);
        await transaction.clearStaged(streamId);
        const { seq } = await transaction.head(streamId);
        const base = { streamId, seq, at: await transaction.commitAt(streamId, seq) };
        await transaction.saveRecovery(restoredRecovery(base, { epoch, at }));
      });
  }

  headSeqs(): Promise<Readonly<Record<string, number>>> {
    return this.store.read(async (transaction) => {
      const heads: [string, number][] = [];
      for (const stream of await transaction.streams())
        heads.push([stream, (await transaction.head(stream)).seq]);
      return Object.fromEntries(heads);
    });
  }

  noteBackup(backupSeq: Readonly<Record<string, number>>): Promise<void> {
    return this.#inTurn(async () => {
      const client = new Client({ connectionString: this.#url });
      await client.connect();
      try {
        await client.query('update server_meta set backup_seq = $1', [JSON.stringify(backupSeq)]);
      } finally {
        await client.end();
      }
    });
  }

  underWay(): Promise<unknown> | null {
    return this.#waiting === 0 ? null : this.#last;
  }

  close(): Promise<void> {
    return this.#alone(async () => undefined);
  }

  /** With nobody connected, as PostgreSQL wants a database to be that is copied. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#queued(async () => {
      await (await this.#storage)?.close();
      this.#storage = null;
      return work();
    });
  }

  #inTurn<T>(work: (storage: Storage) => Promise<T>): Promise<T> {
    return this.#queued(async () => {
      this.#storage ??= openPostgresStorage({ url: this.#url });
      return work(await this.#storage);
    });
  }

  #queued<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const mine = this.#last.then(work).finally(() => {
      this.#waiting -= 1;
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
