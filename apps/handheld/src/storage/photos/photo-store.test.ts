import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, vi } from 'vitest';
import { blobStoreContract } from '@floorhand/sync/testing/blob-store-contract';
import { openPhotos } from './open-photos.ts';
import { PhotoDatabase } from './photo-database.ts';
import { FakePrivateFiles } from './testing/fake-private-files.ts';

afterEach(() => vi.restoreAllMocks());

describe('[SY37] [F-40] photos on the device', () => {
  blobStoreContract('private files', async () => {
    const api = { indexedDB: new IDBFactory(), IDBKeyRange };
    const files = new FakePrivateFiles();
    return {
      open: async () => openPhotos({ api, privateFiles: files.root }),
      fillDisk: () => {
        files.isFull = true;
      },
      loseBytes: async (sha256) => void files.files.delete(sha256),
    };
  });

  blobStoreContract('IndexedDB', async () => {
    const api = { indexedDB: new IDBFactory(), IDBKeyRange };
    return {
      open: async () => openPhotos({ api, privateFiles: null }),
      fillDisk: () => {
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
          throw new DOMException('the disk is full', 'QuotaExceededError');
        });
      },
      loseBytes: async (sha256) => {
        const database = new PhotoDatabase('photos', api);
        await database.bytes.delete(sha256);
        database.close();
      },
    };
  });
});
