import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StorageProblem, type CacheStores } from '@floorhand/sync/client/ports';
import { box, boxDocument, uuid } from '@floorhand/sync/testing/box-world';
import { cachedKinds } from '@floorhand/sync/testing/cache-store-contract';
import { CacheDatabase } from './cache-database.ts';
import type { IndexedDbApi } from './journal-database.ts';
import { openCaches } from './open-caches.ts';
import { openJournal, type OpenedJournal } from './open-journal.ts';

const opened: OpenedJournal[] = [];
const cursors = { 'wh:1': { seq: 1, hash: '1'.repeat(64) } };

async function tab(api: IndexedDbApi): Promise<CacheStores> {
  const journal = await openJournal({ newId: () => crypto.randomUUID(), onReplaced: () => undefined, api });
  opened.push(journal);
  return openCaches({ meta: journal.meta, documents: cachedKinds, api });
}

async function fill(stores: CacheStores, shelf: string): Promise<string> {
  const staging = await stores.stage('floor', uuid(7));
  await staging.load('wh:1', [['box', 'b1', 1, box(shelf)]]);
  return (await staging.finish(cursors)).name;
}

const cacheNames = async ({ indexedDB }: IndexedDbApi): Promise<readonly string[]> =>
  (await indexedDB.databases())
    .flatMap(({ name }) => (name === undefined || name === 'journal' ? [] : [name]))
    .toSorted();

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((journal) => journal.close()));
});

describe('generations of the replica', () => {
  test('[SY10] the replaced generation is deleted, its holder is told, the journal stays', async () => {
    const api = { indexedDB: new IDBFactory(), IDBKeyRange };
    const [one, two] = [await tab(api), await tab(api)];
    await fill(one, 's1');
    const held = await two.active('floor');
    expect(await held?.cursor('wh:1')).toEqual(cursors['wh:1']);
    const next = await fill(one, 's2');
    await vi.waitFor(async () => expect(await cacheNames(api)).toEqual([next]));
    await expect(held?.cursor('wh:1')).rejects.toBeInstanceOf(StorageProblem);
    expect((await two.active('floor'))?.name).toBe(next);
    expect(await cacheNames(api)).toEqual([next]);
  });

  test('[SY10] [F-40] generations that were never finished do not pile up', async () => {
    const api = { indexedDB: new IDBFactory(), IDBKeyRange };
    for (let start = 0; start < 6; start++) {
      const staging = await (await tab(api)).stage('floor', uuid(7));
      await staging.load('wh:1', [['box', 'b1', 1, box('s1')]]);
    }
    await vi.waitFor(async () => expect((await cacheNames(api)).length).toBeLessThanOrEqual(2));
    const name = await fill(await tab(api), 's2');
    expect(await cacheNames(api)).toContain(name);
  });

  test('[F-42] a replica the browser lost counts as none', async () => {
    const api = { indexedDB: new IDBFactory(), IDBKeyRange };
    const name = await fill(await tab(api), 's1');
    await new CacheDatabase(name, api).delete();
    expect(await (await tab(api)).active('floor')).toBeNull();
  });

  test('[SY9] [F-38] a jump that breaks off leaves rows and cursor as they were', async () => {
    const api = { indexedDB: new IDBFactory(), IDBKeyRange };
    const stores = await tab(api);
    await fill(stores, 's1');
    const store = await stores.active('floor');
    const jump = {
      from: 1,
      to: { seq: 2, hash: '2'.repeat(64) },
      rows: [['box', 'b1', 2, box('s2')] as [string, string, number, unknown]],
    };
    const put = IDBObjectStore.prototype.put;
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof put>
    ) {
      if (this.name === 'cursors') throw new DOMException('the disk is full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(store?.applyJump('wh:1', jump)).rejects.toMatchObject({ kind: 'quota' });
    expect(broken).toHaveBeenCalledTimes(2);
    broken.mockRestore();
    expect(await store?.cursor('wh:1')).toEqual(cursors['wh:1']);
    expect(await store?.list(boxDocument, 'shelf', ['s1', 's2'])).toEqual([
      [{ key: 'b1', body: box('s1') }],
      [],
    ]);
    expect(await store?.applyJump('wh:1', jump)).toBe('applied');
  });

  test('[SY9] a document without an index value costs no index entry', async () => {
    const api = { indexedDB: new IDBFactory(), IDBKeyRange };
    const stores = await tab(api);
    const staging = await stores.stage('floor', uuid(7));
    await staging.load('wh:1', [
      ['box', 'b1', 1, box('s1')],
      ['box', 'b2', 1, box(null)],
      ['label', 'l1', 1, { text: 'no index at all' }],
    ]);
    const { name } = await staging.finish(cursors);
    const database = new CacheDatabase(name, api);
    expect(await database.documents.orderBy('[kind+a]').primaryKeys()).toEqual([['box', 'b1']]);
    expect(await database.documents.orderBy('[kind+b]').primaryKeys()).toEqual([
      ['box', 'b1'],
      ['box', 'b2'],
    ]);
    database.close();
  });
});
