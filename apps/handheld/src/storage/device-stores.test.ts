import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cacheStoreContract, cachedKinds } from '@floorhand/sync/testing/cache-store-contract';
import { journalStoreContract } from '@floorhand/sync/testing/journal-store-contract';
import type { IndexedDbApi } from './journal-database.ts';
import { openCaches } from './open-caches.ts';
import { openJournal, type OpenedJournal } from './open-journal.ts';

const opened: OpenedJournal[] = [];

async function openTab(api: IndexedDbApi): Promise<OpenedJournal> {
  const tab = await openJournal({ newId: () => crypto.randomUUID(), onReplaced: () => undefined, api });
  opened.push(tab);
  return tab;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((tab) => tab.close()));
});

describe('[SY1] [SY2] [SY3] [F-46] the journal in IndexedDB', () => {
  journalStoreContract('Dexie', async () => {
    const api = { indexedDB: new IDBFactory(), IDBKeyRange };
    return {
      open: async () => (await openTab(api)).journal,
      fillDisk: () => {
        vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
          throw new DOMException('the disk is full', 'QuotaExceededError');
        });
      },
    };
  });
});

describe('[SY9] [SY10] replicas in IndexedDB', () => {
  cacheStoreContract('Dexie', async () => {
    const api = { indexedDB: new IDBFactory(), IDBKeyRange };
    return {
      open: async () => openCaches({ meta: (await openTab(api)).meta, documents: cachedKinds, api }),
    };
  });
});

test('[F-39] a full device gives back the replicas of other roles, and keeps the one in use', async () => {
  const api = { indexedDB: new IDBFactory(), IDBKeyRange };
  const caches = openCaches({ meta: (await openTab(api)).meta, documents: cachedKinds, api });
  const epoch = crypto.randomUUID();
  const cursors = { 'wh:1': { seq: 1, hash: '0'.repeat(64) } };
  for (const scope of ['floor', 'supervisor']) await (await caches.stage(scope, epoch)).finish(cursors);
  await caches.giveBack('floor');
  expect((await caches.active('floor'))?.scope).toBe('floor');
  expect(await caches.active('supervisor')).toBeNull();
});
