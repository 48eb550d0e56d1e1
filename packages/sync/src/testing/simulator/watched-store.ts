import type {
  CommitBatch,
  ReadTransaction,
  ServerStore,
  WriteTransaction,
} from '../../server/server-store.ts';
import type { ServerWatch } from './server-watch.ts';

/** A server's database with somebody looking on, and a medium that may fail. */
export class WatchedStore implements ServerStore {
  readonly #store: ServerStore;
  readonly #watch: ServerWatch;
  readonly #failure: () => Error | null;

  constructor(store: ServerStore, watch: ServerWatch, failure: () => Error | null) {
    this.#store = store;
    this.#watch = watch;
    this.#failure = failure;
  }

  async write<T>(streamId: string, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const batches: CommitBatch[] = [];
    return this.#store.write(streamId, async (transaction) => {
      batches.length = 0;
      const result = await work({
        ...transaction,
        commit: async (batch) => {
          await transaction.commit(batch);
          batches.push(batch);
        },
      });
      const failure = this.#failure();
      if (failure) throw failure;
      // From here on the write is kept: nothing in between can fail.
      for (const batch of batches) this.#watch.wrote(batch);
      return result;
    });
  }

  read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
    return this.#store.read(work);
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}
