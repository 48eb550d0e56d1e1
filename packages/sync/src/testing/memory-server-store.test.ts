import { expect, test } from 'vitest';
import { box, boxDocument, uuid, writeBoxes } from './box-world.ts';
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
