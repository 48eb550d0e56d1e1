import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defineDocument, type DocumentKind } from '@floorhand/domain/kernel/document';
import type { CacheStores } from '@floorhand/sync/client/ports';
import { box, boxDocument, uuid } from '@floorhand/sync/testing/box-world';
import type { IndexedDbApi } from './journal-database.ts';
import { openCaches } from './open-caches.ts';
import { openJournal, type OpenedJournal } from './open-journal.ts';

const opened: OpenedJournal[] = [];
const cursors = { 'wh:1': { seq: 1, hash: '1'.repeat(64) } };
const count = 4500;

/** The same documents as a later app lists them: one index stays in another column, one is new. */
const laterBox = defineDocument({
  kind: 'box',
  home: 'warehouse',
  schema: boxDocument.schema,
  indexes: { here: () => 'yes', shelf: (body) => body.shelf },
});

/** The app, as it was built with this kind of document. No network anywhere. */
async function app(api: IndexedDbApi, kind: DocumentKind): Promise<CacheStores> {
  const journal = await openJournal({ newId: () => crypto.randomUUID(), onReplaced: () => undefined, api });
  opened.push(journal);
  return openCaches({ meta: journal.meta, documents: new Map([['box', kind]]), api });
}

async function filled(api: IndexedDbApi): Promise<string> {
  const staging = await (await app(api, boxDocument)).stage('floor', uuid(7));
  await staging.load(
    'wh:1',
    Array.from({ length: count }, (_, i) => ['box', `b${i}`, 1, box(i % 2 === 0 ? 's1' : null)] as const),
  );
  return (await staging.finish(cursors)).name;
}

const lengths = async (stores: CacheStores): Promise<unknown> => {
  const store = await stores.active('floor');
  const here = await store?.list(laterBox, 'here', ['yes']);
  const shelf = await store?.list(laterBox, 'shelf', ['s1']);
  return { name: store?.name, here: here?.[0]?.length, shelf: shelf?.[0]?.length };
};

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((journal) => journal.close()));
});

describe('an app that lists documents in other ways than the one before', () => {
  test('[SY9] goes on with the replica it has, which is filed anew on the device', async () => {
    const api = { indexedDB: new IDBFactory(), IDBKeyRange };
    const name = await filled(api);
    const later = await app(api, laterBox);
    expect(await lengths(later)).toEqual({ name, here: count, shelf: count / 2 });
    expect(await (await later.active('floor'))?.cursor('wh:1')).toEqual(cursors['wh:1']);
  });

  test('[SY9] breaks off half-way and does it again; done once, it is not done any more', async () => {
    const api = { indexedDB: new IDBFactory(), IDBKeyRange };
    const name = await filled(api);
    let puts = 0;
    const original = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      puts += 1;
      if (puts === 2500) throw new DOMException('the tab dies', 'AbortError');
      return original.apply(this, given);
    });
    await expect((await app(api, laterBox)).active('floor')).rejects.toThrow('the tab dies');
    vi.restoreAllMocks();
    const again = await app(api, laterBox);
    expect(await lengths(again)).toEqual({ name, here: count, shelf: count / 2 });
    const written = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(await lengths(await app(api, laterBox))).toEqual({ name, here: count, shelf: count / 2 });
    expect(written.mock.calls.filter(([value]) => (value as { kind?: string }).kind === 'box')).toEqual([]);
  });
});
