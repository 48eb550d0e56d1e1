import { expect, test } from 'vitest';
import { genesisHash } from '../protocol/hash.ts';
import type { DocumentRow } from '../protocol/pull.ts';
import { box, boxDocument, uuid, writeBoxes } from './box-world.ts';
import { watchCommits, type WatchedStore } from './commit-watch.ts';
import { identityStoreContract } from './identity-store-contract.ts';
import { MemoryIdentityStore } from './memory-identity-store.ts';
import { MemoryServerStore } from './memory-server-store.ts';
import { serverStoreContract, type OpenStorage, type StorageUnderTest } from './server-store-contract.ts';

const under = (store: MemoryServerStore, identity: MemoryIdentityStore): StorageUnderTest => ({
  store,
  identity,
  reopen: async () => under(store, identity),
  close: () => store.close(),
});
const open: OpenStorage = async () => {
  const store = new MemoryServerStore({ epoch: uuid(1) });
  return under(store, new MemoryIdentityStore(store));
};

serverStoreContract('memory', open);
identityStoreContract('memory', open);

test('a copy goes its own way', async () => {
  const store = new MemoryServerStore({ epoch: uuid(1) });
  await writeBoxes(store, 'wh:1', [[{ box: 'b1', to: box('s1') }]]);
  const copy = new MemoryServerStore({ epoch: uuid(2), copyOf: store });
  await writeBoxes(store, 'wh:1', [[{ box: 'b1', to: null }]]);
  await writeBoxes(copy, 'wh:1', [[{ box: 'b2', to: box('s1') }]]);
  const boxes = (of: MemoryServerStore): Promise<unknown> =>
    of.read((transaction) => transaction.documents('wh:1', boxDocument, ['b1', 'b2']));
  expect([await boxes(store), await boxes(copy)]).toEqual([
    [undefined, undefined],
    [box('s1'), box('s1')],
  ]);
  expect((await copy.read((transaction) => transaction.meta())).epoch).toBe(uuid(2));
});

/** Numbers are drawn when a write begins and show when it ends, as from a database sequence. */
class SequenceStore implements WatchedStore {
  #drawn = 0;
  #head = 0;
  readonly #rows: DocumentRow[] = [];

  write: WatchedStore['write'] = async (_, work) => {
    const drawn = ++this.#drawn;
    return work({
      head: async () => ({ seq: drawn - 1, hash: genesisHash }),
      commit: async ({ documents }) => {
        this.#head = Math.max(this.#head, drawn);
        this.#rows.push(...documents.map(({ kind, key, v, body }): DocumentRow => [kind, key, v, body]));
      },
    });
  };

  read: WatchedStore['read'] = async (work) => {
    const [head, rows] = [this.#head, [...this.#rows]];
    return work({
      head: async () => ({ seq: head, hash: genesisHash }),
      changes: async ({ after, upTo }) => rows.filter(([, , v]) => v > after && v <= upTo),
    });
  };
}

test('[F-11] the watch over commit numbers sees what a sequence loses, and a store loses nothing', async () => {
  expect((await watchCommits(new SequenceStore())).length).toBeGreaterThan(0);
  expect(await watchCommits(new MemoryServerStore({ epoch: uuid(1) }))).toEqual([]);
});
