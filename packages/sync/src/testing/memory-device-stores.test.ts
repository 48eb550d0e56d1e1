import { describe } from 'vitest';
import { cacheStoreContract, cachedKinds } from './cache-store-contract.ts';
import { uuid } from './box-world.ts';
import { journalStoreContract } from './journal-store-contract.ts';
import { MemoryCacheStores } from './memory-cache-stores.ts';
import { MemoryJournalDisk, MemoryJournalStore } from './memory-journal-store.ts';

describe('[SY1] [SY2] [SY3] the journal in memory', () => {
  journalStoreContract('memory', async () => {
    const disk = new MemoryJournalDisk();
    let lanes = 0;
    return {
      open: async () => new MemoryJournalStore(disk, () => uuid(800 + lanes++)),
      fillDisk: () => {
        disk.isFull = true;
      },
    };
  });
});

describe('[SY9] [SY10] replicas in memory', () => {
  cacheStoreContract('memory', async () => {
    const stores = new MemoryCacheStores(cachedKinds);
    return { open: async () => stores };
  });
});
