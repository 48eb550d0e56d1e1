import { afterEach } from 'vitest';
import type { OpenStorage, StorageUnderTest } from '../server-store-contract.ts';

/** Gives each test a storage of its own and closes it afterwards. Call it inside a `describe`. */
export function withStorage(open: OpenStorage): {
  readonly storage: () => Promise<StorageUnderTest>;
  readonly reopened: (storage: StorageUnderTest) => Promise<StorageUnderTest>;
} {
  const opened = new Set<StorageUnderTest>();
  afterEach(async () => {
    for (const storage of opened) await storage.close();
    opened.clear();
  });
  const keep = (storage: StorageUnderTest): StorageUnderTest => {
    opened.add(storage);
    return storage;
  };
  return {
    storage: async () => keep(await open()),
    reopened: async (storage) => {
      opened.delete(storage);
      return keep(await storage.reopen());
    },
  };
}
