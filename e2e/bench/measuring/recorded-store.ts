import type { CommitBatch, ServerStore, WriteTransaction } from '@floorhand/sync/server/server-store';

/** What one transaction wrote. */
export type RecordedTransaction = readonly CommitBatch[];

/** A store that remembers what was written through it, transaction by transaction. */
export function recordedStore(store: ServerStore): {
  readonly store: ServerStore;
  /** What was written since the last call. */
  readonly take: () => readonly RecordedTransaction[];
} {
  let transactions: RecordedTransaction[] = [];
  return {
    store: {
      isFar: store.isFar ?? false,
      read: (work) => store.read(work),
      close: () => store.close(),
      write: async (streamId, work) => {
        const batches: CommitBatch[] = [];
        const value = await store.write(streamId, (transaction) => work(listening(transaction, batches)));
        transactions.push(batches);
        return value;
      },
    },
    take: () => {
      const taken = transactions;
      transactions = [];
      return taken;
    },
  };
}

/** The same transaction, whose methods live on its prototype, with one of them overheard. */
function listening(transaction: WriteTransaction, batches: CommitBatch[]): WriteTransaction {
  const commit: WriteTransaction['commit'] = (batch) => {
    batches.push(batch);
    return transaction.commit(batch);
  };
  return new Proxy(transaction, {
    get: (target, name) => {
      if (name === 'commit') return commit;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
