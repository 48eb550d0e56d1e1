import type {
  CommitBatch,
  ReadTransaction,
  Recovery,
  ServerStore,
  StagedCommand,
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
    const refill: { staged: StagedCommand[]; isApplied: boolean } = { staged: [], isApplied: false };
    let recovery: Recovery | null = null;
    return this.#store.write(streamId, async (transaction) => {
      batches.length = 0;
      const result = await work(
        overheard(transaction, {
          commit: async (batch) => {
            await transaction.commit(batch);
            batches.push(batch);
          },
          stage: async (stream, commands) => {
            await transaction.stage(stream, commands);
            refill.staged.push(...commands);
          },
          clearStaged: async (stream) => {
            await transaction.clearStaged(stream);
            refill.isApplied = true;
          },
          saveRecovery: async (next) => {
            await transaction.saveRecovery(next);
            recovery = next;
          },
        }),
      );
      const failure = this.#failure();
      if (failure) throw failure;
      // From here on the write is kept: nothing in between can fail.
      this.#watch.refilled(refill);
      for (const batch of batches) this.#watch.wrote(batch);
      if (recovery) this.#watch.recovering(recovery);
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

/** The same transaction, whose methods may live on its prototype, with some of them overheard. */
function overheard(
  transaction: WriteTransaction,
  methods: Pick<WriteTransaction, 'commit' | 'stage' | 'clearStaged' | 'saveRecovery'>,
): WriteTransaction {
  return new Proxy(transaction, {
    get: (target, name) => {
      const own: unknown = Reflect.get(methods, name);
      if (own !== undefined) return own;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
