import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityStoreContract } from '@floorhand/sync/testing/identity-store-contract';
import {
  serverStoreContract,
  type OpenStorage,
  type StorageUnderTest,
} from '@floorhand/sync/testing/server-store-contract';
import { openSqliteStorage } from './open-sqlite-storage.ts';

const openIn = async (directory: string): Promise<StorageUnderTest> => {
  const storage = await openSqliteStorage({ directory });
  return {
    ...storage,
    reopen: async () => {
      await storage.close();
      return openIn(directory);
    },
    close: async () => {
      await storage.close();
      rmSync(directory, { recursive: true });
    },
  };
};
const open: OpenStorage = () => openIn(mkdtempSync(join(tmpdir(), 'floorhand-')));

serverStoreContract('SQLite', open);
identityStoreContract('SQLite', open);
