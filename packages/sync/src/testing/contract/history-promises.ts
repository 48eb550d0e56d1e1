import { expect, test } from 'vitest';
import { genesisHash } from '../../protocol/hash.ts';
import type { DocumentRow } from '../../protocol/pull.ts';
import { box, collect, writeBoxes } from '../box-world.ts';
import type { OpenStorage } from '../server-store-contract.ts';
import { withStorage } from './with-storage.ts';

const stream = 'wh:1';

export function historyPromises(open: OpenStorage): void {
  const { storage } = withStorage(open);

  const changesOf =
    (store: Awaited<ReturnType<OpenStorage>>['store']) =>
    (after: number, upTo: number, mostBytes = 100_000): Promise<readonly DocumentRow[] | 'too_large'> =>
      store.read((transaction) =>
        transaction.changes({ streamId: stream, after, upTo, kinds: new Set(['box']), mostBytes }),
      );

  test('changes hold each document once, as it is now, tombstones too', async () => {
    const { store } = await storage();
    await writeBoxes(store, stream, [
      [
        { box: 'b1', to: box('s1') },
        { box: 'b2', to: box('s1') },
      ],
      [{ label: 'l1', to: { text: 'another kind' } }],
      [{ box: 'b1', to: box('s2') }],
    ]);
    await writeBoxes(store, stream, [[{ box: 'b2', to: null }], [{ box: 'b3', to: box('s3') }]]);
    const changes = changesOf(store);
    expect(await changes(0, 5)).toEqual([
      ['box', 'b1', 3, box('s2')],
      ['box', 'b2', 4, null],
      ['box', 'b3', 5, box('s3')],
    ]);
    expect(await changes(3, 4)).toEqual([['box', 'b2', 4, null]]);
    expect(await changes(5, 5)).toEqual([]);
  });

  test('changes beyond the limit are too large', async () => {
    const { store } = await storage();
    const many = Array.from({ length: 3000 }, (_, i) => ({ box: `b${i}`, to: box('s1', 'x'.repeat(100)) }));
    await writeBoxes(store, stream, [many]);
    const changes = changesOf(store);
    expect(await changes(0, 1, 250_000)).toBe('too_large');
    const rows = await changes(0, 1, 5_000_000);
    expect(rows).toHaveLength(3000);
    expect(new Set(rows === 'too_large' ? [] : rows.map(([, key]) => key)).size).toBe(3000);
  });

  test('the hash of every commit can be asked for', async () => {
    const { store } = await storage();
    const { commits } = await writeBoxes(store, stream, [
      [{ box: 'b1', to: box('s1') }],
      [{ box: 'b1', to: null }],
    ]);
    const hashes = await store.read((transaction) =>
      Promise.all([0, 1, 2, 3].map((seq) => transaction.hashAt(stream, seq))),
    );
    expect(hashes).toEqual([genesisHash, commits[0]?.hash, commits[1]?.hash, null]);
    expect(await store.read((transaction) => transaction.hashAt('wh:none', 0))).toBe(genesisHash);
  });

  test('commits come in pages with their events in order', async () => {
    const { store } = await storage();
    const steps = Array.from({ length: 23 }, (_, i) => [
      { box: `b${i}`, to: box('s1', 'red', i) },
      { label: `l${i}`, to: { text: `step ${i}` } },
    ]);
    const { commits } = await writeBoxes(store, stream, [...steps, []]);
    const pages = await store.read((transaction) => collect(transaction.allCommits(stream, 10)));
    expect(pages.map((page) => page.length)).toEqual([10, 10, 4]);
    expect(pages.flat()).toEqual(commits);
  });
}
