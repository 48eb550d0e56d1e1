import { expect, test } from 'vitest';
import { box, boxDocument, collect, labelDocument, writeBoxes, type Box } from '../box-world.ts';
import type { OpenStorage } from '../server-store-contract.ts';
import { withStorage } from './with-storage.ts';

const stream = 'wh:1';
const numbered = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, i) => `k${String(from + i).padStart(5, '0')}`);

export function documentPromises(open: OpenStorage): void {
  const { storage } = withStorage(open);

  test('documents come in the order asked for, undefined where there is none', async () => {
    const { store } = await storage();
    await writeBoxes(store, stream, [
      [
        { box: 'b1', to: box('s1') },
        { box: 'b2', to: box('s2', 'blue', 7) },
        { label: 'b1', to: { text: 'a label of the same key' } },
      ],
    ]);
    const seen = await store.read((transaction) =>
      transaction.documents(stream, boxDocument, ['b2', 'none', 'b1', 'b2']),
    );
    expect(seen).toEqual([box('s2', 'blue', 7), undefined, box('s1'), box('s2', 'blue', 7)]);
    expect(
      await store.read((transaction) => transaction.documents(stream, labelDocument, ['b1', 'b2'])),
    ).toEqual([{ text: 'a label of the same key' }, undefined]);
    expect(await store.read((transaction) => transaction.documents(stream, boxDocument, []))).toEqual([]);
  });

  test('thousands of documents in one write and one read', async () => {
    const { store } = await storage();
    const keys = numbered(0, 2345);
    await writeBoxes(store, stream, [keys.map((key, i) => ({ box: key, to: box(`s${i % 3}`, 'red', i) }))]);
    const seen = await store.read(async (transaction) => ({
      all: await transaction.documents(stream, boxDocument, keys),
      shelves: await transaction.listed(stream, boxDocument, { index: 'shelf', values: ['s1', 's0', 's2'] }),
    }));
    expect(seen.all.map((body) => (body as Box).count)).toEqual(keys.map((_, i) => i));
    expect(seen.shelves.map((entries) => entries.map(({ key }) => key))).toEqual(
      [1, 0, 2].map((shelf) => keys.filter((_, i) => i % 3 === shelf)),
    );
  });

  test('a list follows the value of its index', async () => {
    const { store } = await storage();
    await writeBoxes(store, stream, [
      [
        { box: 'b2', to: box('s1', 'red') },
        { box: 'b1', to: box('s1', 'blue') },
        { box: 'b3', to: box(null, 'blue') },
      ],
      [{ box: 'b2', to: box('s2', 'blue') }],
    ]);
    const lists = (): Promise<unknown> =>
      store.read(async (transaction) => [
        await transaction.listed(stream, boxDocument, { index: 'shelf', values: ['s2', 's1', 's3'] }),
        await transaction.listed(stream, boxDocument, { index: 'colour', values: ['blue', 'red'] }),
      ]);
    expect(await lists()).toEqual([
      [[{ key: 'b2', body: box('s2', 'blue') }], [{ key: 'b1', body: box('s1', 'blue') }], []],
      [
        [
          { key: 'b1', body: box('s1', 'blue') },
          { key: 'b2', body: box('s2', 'blue') },
          { key: 'b3', body: box(null, 'blue') },
        ],
        [],
      ],
    ]);
    await writeBoxes(store, stream, [
      [
        { box: 'b2', to: null },
        { box: 'b3', to: box('s1', 'red') },
      ],
    ]);
    expect(await lists()).toEqual([
      [
        [],
        [
          { key: 'b1', body: box('s1', 'blue') },
          { key: 'b3', body: box('s1', 'red') },
        ],
        [],
      ],
      [[{ key: 'b1', body: box('s1', 'blue') }], [{ key: 'b3', body: box('s1', 'red') }]],
    ]);
    const undeclared = store.read((transaction) =>
      transaction.listed(stream, boxDocument, { index: 'weight', values: ['1'] }),
    );
    await expect(undeclared).rejects.toThrow('box has no index weight');
  });

  test('keys and texts of any script come back as they were', async () => {
    const { store } = await storage();
    const odd = ["o'brien; --", 'żółć', '箱-01', 'กล่อง', '😀', 'tab\tquote"', '%_'];
    await writeBoxes(store, stream, [odd.map((key) => ({ label: key, to: { text: `${key}\u0000\u2028` } }))]);
    const seen = await store.read((transaction) => transaction.documents(stream, labelDocument, odd));
    expect(seen).toEqual(odd.map((key) => ({ text: `${key}\u0000\u2028` })));
  });

  test('all documents come in full pages, ordered by kind and key, without the removed ones', async () => {
    const { store } = await storage();
    const keys = numbered(0, 25);
    await writeBoxes(store, stream, [
      keys.toReversed().map((key) => ({ box: key, to: box('s1') })),
      keys.slice(0, 4).map((key) => ({ label: key, to: { text: key } })),
      [{ box: 'k00003', to: null }],
    ]);
    const all = (kinds: readonly string[]): Promise<readonly (readonly (readonly unknown[])[])[]> =>
      store.read((transaction) => collect(transaction.allDocuments(stream, new Set(kinds), 10)));
    const pages = await all(['label', 'box', 'unheard']);
    expect(pages.map((page) => page.length)).toEqual([10, 10, 8]);
    expect(pages.flat()).toEqual([
      ...keys.filter((key) => key !== 'k00003').map((key) => ['box', key, 1, box('s1')]),
      ...keys.slice(0, 4).map((key) => ['label', key, 2, { text: key }]),
    ]);
    expect((await all(['label'])).map((page) => page.length)).toEqual([4]);
    expect(await all([])).toEqual([]);
  });
}
