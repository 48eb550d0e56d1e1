import { identityStoreContract } from '@floorhand/sync/testing/identity-store-contract';
import {
  serverStoreContract,
  type OpenStorage,
  type StorageUnderTest,
} from '@floorhand/sync/testing/server-store-contract';
import { createDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { openPostgresStorage } from './open-postgres-storage.ts';

const openOn = async (database: FreshDatabase): Promise<StorageUnderTest> => {
  const storage = await openPostgresStorage({ url: database.url });
  return {
    ...storage,
    reopen: async () => {
      await storage.close();
      return openOn(database);
    },
    close: async () => {
      await storage.close();
      await database.drop();
    },
  };
};
const open: OpenStorage = async () => openOn(await createDatabase());

serverStoreContract('PostgreSQL', open);
identityStoreContract('PostgreSQL', open);
