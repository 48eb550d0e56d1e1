import { describe, expect, test } from 'vitest';
import { keepForGood, requestPersistence, storageHealth, type StorageEstimates } from './storage-health.ts';

const unknown = { isPersisted: null, usedBytes: null, quotaBytes: null };

describe('storage health', () => {
  test('tells what the browser tells', async () => {
    const storage: StorageEstimates = {
      persisted: async () => true,
      persist: async () => false,
      estimate: async () => ({ usage: 12, quota: 3000 }),
    };
    expect(await storageHealth(storage)).toEqual({ isPersisted: true, usedBytes: 12, quotaBytes: 3000 });
    expect(await requestPersistence(storage)).toBe(false);
  });

  test('[F-41] the browser is asked to keep everything unless it does already', async () => {
    let asked = 0;
    const of = (isPersisted: boolean): StorageEstimates => ({
      persisted: async () => isPersisted,
      persist: async () => {
        asked += 1;
        return true;
      },
    });
    expect([await keepForGood(of(true)), asked]).toEqual([true, 0]);
    expect([await keepForGood(of(false)), asked]).toEqual([true, 1]);
    expect(await keepForGood({})).toBeNull();
  });

  test('a browser that cannot be asked or refuses to answer is no error', async () => {
    const mute: StorageEstimates = {
      persisted: () => Promise.reject(new Error('insecure')),
      persist: () => {
        throw new Error('insecure');
      },
      estimate: async () => ({}),
    };
    expect(await storageHealth(mute)).toEqual(unknown);
    expect(await storageHealth({})).toEqual(unknown);
    expect(await requestPersistence(mute)).toBeNull();
    expect(await requestPersistence({})).toBeNull();
  });
});
