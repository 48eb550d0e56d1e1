import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, vi } from 'vitest';
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
