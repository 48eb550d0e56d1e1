import type { Dexie } from 'dexie';
import { StorageProblem } from '@floorhand/sync/client/ports';
import { isConnectionLost, storageProblemOf } from './storage-problem-of.ts';

export interface GuardedOptions<D extends Dexie> {
  /** A new, unopened connection. */
  readonly create: () => D;
  /** Looks at what it opened before anything else does; may reject with a `StorageProblem`. */
  readonly check: (database: D) => PromiseLike<void>;
  /** Another tab wants to upgrade or delete the database; this connection has closed and stays closed. */
  readonly onReplaced: (problem: StorageProblem) => void;
}

/** One database connection: opened when first needed, once more when it is lost, never again when it is replaced. */
export class GuardedDatabase<D extends Dexie> {
  readonly #options: GuardedOptions<D>;
  #opening: Promise<D> | null = null;
  #replaced: StorageProblem | null = null;

  constructor(options: GuardedOptions<D>) {
    this.#options = options;
  }

  /**
   * Runs work that may be run twice: after a lost connection nobody knows whether the first run became durable.
   * Rejects with `StorageProblem` when the device cannot keep data.
   */
  async run<T>(work: (database: D) => PromiseLike<T>): Promise<T> {
    try {
      return await this.#once(work);
    } catch (error) {
      if (this.#replaced) throw this.#replaced;
      if (error instanceof StorageProblem || !isConnectionLost(error)) throw storageProblemOf(error);
    }
    await this.close();
    try {
      return await this.#once(work);
    } catch (error) {
      throw this.#replaced ?? storageProblemOf(error);
    }
  }

  /** Closes for good; whoever still uses it is told that it was replaced. */
  async retire(): Promise<void> {
    this.#replaced ??= new StorageProblem('unavailable', 'the database was replaced by a newer one');
    await this.close();
  }

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = null;
    const database = await opening?.catch(() => null);
    database?.close();
  }

  async #once<T>(work: (database: D) => PromiseLike<T>): Promise<T> {
    if (this.#replaced) throw this.#replaced;
    this.#opening ??= this.#open();
    const database = await this.#opening;
    return await work(database);
  }

  async #open(): Promise<D> {
    const database = this.#options.create();
    // By default Dexie closes and opens again at the next call, and two builds fight for ever.
    database.on('versionchange', (event) => {
      database.close();
      this.#replaced =
        event.newVersion === null
          ? new StorageProblem('unavailable', `${database.name} was deleted by another tab`)
          : new StorageProblem('newer_version', `${database.name} was upgraded by another tab`);
      this.#options.onReplaced(this.#replaced);
      return false;
    });
    try {
      await database.open();
      await this.#options.check(database);
      return database;
    } catch (error) {
      database.close();
      this.#opening = null;
      throw error;
    }
  }
}
