import { describe } from 'vitest';
import { blobStoreContract } from './blob-store-contract.ts';
import { MemoryBlobDisk, MemoryBlobStore } from './memory-blob-store.ts';

describe('[SY37] [F-40] photos in memory', () => {
  blobStoreContract('memory', async () => {
    const disk = new MemoryBlobDisk();
    return {
      open: async () => new MemoryBlobStore(disk),
      fillDisk: () => {
        disk.isFull = true;
      },
      loseBytes: async (sha256) => void disk.bytes.delete(sha256),
    };
  });
});
