import { describe, expect, test, vi } from 'vitest';
import type { DocumentKind } from '@floorhand/domain/kernel/document';
import type { CacheStore, CacheStores } from '../client/ports.ts';
import type { DocumentRow } from '../protocol/pull.ts';
import { box, boxDocument, labelDocument, uuid } from './box-world.ts';

/** Kinds the stores under test are opened with. */
export const cachedKinds: ReadonlyMap<string, DocumentKind> = new Map<string, DocumentKind>([
  [boxDocument.kind, boxDocument],
  [labelDocument.kind, labelDocument],
]);

/** A device's storage under test. */
export interface CacheHarness {
  /** Opens the replicas as one more tab, or after a restart, with the kinds of `cachedKinds`. */
  open(): Promise<CacheStores>;
}

const epoch = uuid(7);
const hash = (digit: string): string => digit.repeat(64);
const boxRow = (key: string, v: number, body: unknown): DocumentRow => ['box', key, v, body];

async function filled(
  stores: CacheStores,
  rows: readonly DocumentRow[],
  scope = 'floor',
): Promise<CacheStore> {
  const staging = await stores.stage(scope, epoch);
  await staging.load('wh:1', rows);
  return staging.finish({ 'wh:1': { seq: 5, hash: hash('5') }, catalog: { seq: 2, hash: hash('2') } });
}

const boxes = async (store: CacheStore, keys: readonly string[]): Promise<readonly unknown[]> =>
  store.get(boxDocument, keys);

const shelf = async (store: CacheStore, values: readonly string[]): Promise<readonly (readonly string[])[]> =>
  (await store.list(boxDocument, 'shelf', values)).map((entries) => entries.map(({ key }) => key));

/** Every promise of `CacheStores`, `CacheStore` and `StagingCache`, over any implementation. */
export function cacheStoreContract(name: string, harness: () => Promise<CacheHarness>): void {
  describe(`CacheStores: ${name}`, () => {
    test('there is no replica before one was filled', async () => {
      const stores = await (await harness()).open();
      expect(await stores.active('floor')).toBeNull();
    });

    test('a generation is invisible until it is finished, and then for every tab', async () => {
      const device = await harness();
      const [stores, other] = [await device.open(), await device.open()];
      const staging = await stores.stage('floor', epoch);
      await staging.load('wh:1', [boxRow('b1', 1, box('s1'))]);
      expect(await stores.active('floor')).toBeNull();
      const store = await staging.finish({ 'wh:1': { seq: 5, hash: hash('5') } });
      expect({ epoch: store.epoch, scope: store.scope }).toEqual({ epoch, scope: 'floor' });
      expect((await stores.active('floor'))?.name).toBe(store.name);
      const seen = await other.active('floor');
      expect(seen?.name).toBe(store.name);
      expect(await seen?.cursor('wh:1')).toEqual({ seq: 5, hash: hash('5') });
      expect(await seen?.cursor('catalog')).toBeNull();
      expect(await other.active('supervisor')).toBeNull();
    });

    test('a generation that was never finished is as if it had never been', async () => {
      const device = await harness();
      const store = await filled(await device.open(), [boxRow('b1', 1, box('s1'))]);
      const abandoned = await (await device.open()).stage('floor', epoch);
      await abandoned.load('wh:1', [boxRow('b1', 9, box('s9'))]);
      const active = await (await device.open()).active('floor');
      expect(active?.name).toBe(store.name);
      expect(active && (await boxes(active, ['b1']))).toEqual([box('s1')]);
    });

    test('a new generation replaces the older one of its scope only', async () => {
      const stores = await (await harness()).open();
      const floor = await filled(stores, [boxRow('b1', 1, box('s1')), boxRow('b2', 1, box('s1'))]);
      const supervisor = await filled(stores, [boxRow('b3', 1, box('s3'))], 'supervisor');
      const next = await filled(stores, [boxRow('b1', 6, box('s2'))]);
      expect(next.name).not.toBe(floor.name);
      expect((await stores.active('floor'))?.name).toBe(next.name);
      expect((await stores.active('supervisor'))?.name).toBe(supervisor.name);
      expect(await boxes(next, ['b1', 'b2', 'b3'])).toEqual([box('s2'), undefined, undefined]);
      expect(await boxes(supervisor, ['b1', 'b3'])).toEqual([undefined, box('s3')]);
    });

    test('a generation that was replaced says so, and its successor is there', async () => {
      const device = await harness();
      const other = await device.open();
      await filled(await device.open(), [boxRow('b1', 1, box('s1'))]);
      const held = await other.active('floor');
      expect(await held?.cursor('wh:1')).toEqual({ seq: 5, hash: hash('5') });
      const next = await filled(await device.open(), [boxRow('b1', 6, box('s2'))]);
      await vi.waitFor(() => expect(held?.cursor('wh:1')).rejects.toMatchObject({ kind: 'unavailable' }));
      expect((await other.active('floor'))?.name).toBe(next.name);
    });

    test('two tabs may fill one each; one of them counts for both', async () => {
      const device = await harness();
      const [one, two] = [await device.open(), await device.open()];
      const [first, second] = [await one.stage('floor', epoch), await two.stage('floor', epoch)];
      await first.load('wh:1', [boxRow('b1', 1, box('s1'))]);
      await second.load('wh:1', [boxRow('b1', 1, box('s1'))]);
      const finished = [
        await first.finish({ 'wh:1': { seq: 5, hash: hash('5') } }),
        await second.finish({ 'wh:1': { seq: 6, hash: hash('6') } }),
      ];
      const active = [await one.active('floor'), await two.active('floor')];
      expect(active[0]?.name).toBe(active[1]?.name);
      expect(finished.map(({ name: finishedName }) => finishedName)).toContain(active[0]?.name);
      expect(active[0] && (await boxes(active[0], ['b1']))).toEqual([box('s1')]);
    });

    test('documents come in the order asked for, undefined where there is none', async () => {
      const store = await filled(await (await harness()).open(), [
        boxRow('b1', 1, box('s1')),
        boxRow('b2', 1, box('s2', 'blue', 7)),
        ['label', 'b1', 1, { text: 'a label of the same key' }],
        ['unheard', 'x', 1, { of: 'a newer server' }],
      ]);
      expect(await boxes(store, ['b2', 'none', 'b1', 'b2'])).toEqual([
        box('s2', 'blue', 7),
        undefined,
        box('s1'),
        box('s2', 'blue', 7),
      ]);
      expect(await boxes(store, [])).toEqual([]);
      expect(await store.get(labelDocument, ['b1'])).toEqual([{ text: 'a label of the same key' }]);
    });

    test('lists follow the values of both indexes; a document without a value is in none', async () => {
      const store = await filled(await (await harness()).open(), [
        boxRow('b3', 1, box('s1', 'blue')),
        boxRow('b1', 1, box('s1', 'red')),
        boxRow('b2', 1, box(null, 'red')),
        boxRow('b4', 1, box('s2', 'red')),
      ]);
      expect(await shelf(store, ['s2', 's1', 's9'])).toEqual([['b4'], ['b1', 'b3'], []]);
      expect(await store.list(boxDocument, 'colour', ['red'])).toEqual([
        [
          { key: 'b1', body: box('s1', 'red') },
          { key: 'b2', body: box(null, 'red') },
          { key: 'b4', body: box('s2', 'red') },
        ],
      ]);
      const applied = await store.applyJump('wh:1', {
        from: 5,
        to: { seq: 8, hash: hash('8') },
        rows: [
          boxRow('b1', 6, box('s2', 'red')),
          boxRow('b2', 7, box('s1', 'green')),
          boxRow('b4', 8, null),
          boxRow('b9', 8, null),
        ],
      });
      expect(applied).toBe('applied');
      expect(await shelf(store, ['s2', 's1'])).toEqual([['b1'], ['b2', 'b3']]);
      expect((await store.list(boxDocument, 'colour', ['red', 'green'])).map((list) => list.length)).toEqual([
        1, 1,
      ]);
      expect(await boxes(store, ['b4', 'b9'])).toEqual([undefined, undefined]);
    });

    test('lists of many values, close together and far apart', async () => {
      const on = (n: number): string => `s${String(n).padStart(4, '0')}`;
      const rows = Array.from({ length: 600 }, (_, n) => boxRow(`b${on(n)}`, n + 1, box(on(n))));
      const store = await filled(await (await harness()).open(), rows);
      const close = Array.from({ length: 100 }, (_, n) => on(200 - n));
      const far = Array.from({ length: 20 }, (_, n) => on(n * 31));
      for (const values of [close, far, [...close, ...far], ['s0000', 's0000'], []])
        expect(await shelf(store, values)).toEqual(
          values.map((value) => (value <= on(599) ? [`b${value}`] : [])),
        );
    });

    test('keys of a kind come in pages', async () => {
      const store = await filled(await (await harness()).open(), [
        ...['b3', 'b1', 'b2'].map((key, i) => boxRow(key, i + 1, box('s1'))),
        ['label', 'b9', 4, { text: 'x' }],
      ]);
      expect(await store.keys(boxDocument, { after: '', most: 2 })).toEqual(['b1', 'b2']);
      expect(await store.keys(boxDocument, { after: 'b2', most: 2 })).toEqual(['b3']);
      expect(await store.keys(boxDocument, { after: 'b3', most: 2 })).toEqual([]);
    });

    test('a jump moves rows and cursor together, and only its own stream', async () => {
      const device = await harness();
      const store = await filled(await device.open(), []);
      const to = { seq: 6, hash: hash('6') };
      expect(await store.applyJump('wh:1', { from: 5, to, rows: [boxRow('b1', 6, box('s1'))] })).toBe(
        'applied',
      );
      const again = await (await device.open()).active('floor');
      expect(await again?.cursor('wh:1')).toEqual(to);
      expect(await again?.cursor('catalog')).toEqual({ seq: 2, hash: hash('2') });
      expect(again && (await boxes(again, ['b1']))).toEqual([box('s1')]);
    });

    test('a jump from where the cursor is no longer leaves everything as it was', async () => {
      const store = await filled(await (await harness()).open(), [boxRow('b1', 1, box('s1'))]);
      const rows = [boxRow('b1', 9, box('s9')), boxRow('b2', 9, box('s9'))];
      const moved = await store.applyJump('wh:1', { from: 4, to: { seq: 9, hash: hash('9') }, rows });
      expect(moved).toBe('moved');
      expect(await store.cursor('wh:1')).toEqual({ seq: 5, hash: hash('5') });
      expect(await boxes(store, ['b1', 'b2'])).toEqual([box('s1'), undefined]);
      expect(await shelf(store, ['s1', 's9'])).toEqual([['b1'], []]);
    });

    test('of two tabs applying the same jump one is told that it moved', async () => {
      const device = await harness();
      await filled(await device.open(), []);
      const tabs = [await (await device.open()).active('floor'), await (await device.open()).active('floor')];
      const jump = { from: 5, to: { seq: 6, hash: hash('6') }, rows: [boxRow('b1', 6, box('s1'))] };
      const told = await Promise.all(tabs.map(async (tab) => tab?.applyJump('wh:1', jump)));
      expect(new Set(told)).toEqual(new Set(['applied', 'moved']));
    });

    test('a stream that was never filled begins at zero', async () => {
      const store = await filled(await (await harness()).open(), []);
      const to = { seq: 1, hash: hash('1') };
      expect(await store.applyJump('wh:2', { from: 0, to, rows: [] })).toBe('applied');
      expect(await store.cursor('wh:2')).toEqual(to);
    });

    test('thousands of rows in several loads', async () => {
      const stores = await (await harness()).open();
      const staging = await stores.stage('floor', epoch);
      const keys = Array.from({ length: 4500 }, (_, i) => `b${String(i).padStart(5, '0')}`);
      await staging.load(
        'wh:1',
        keys.slice(0, 3000).map((key, i) => boxRow(key, 1, box(`s${i % 3}`))),
      );
      await staging.load(
        'wh:1',
        keys.slice(3000).map((key) => boxRow(key, 1, box('s9'))),
      );
      const store = await staging.finish({ 'wh:1': { seq: 1, hash: hash('1') } });
      expect((await shelf(store, ['s0', 's1', 's2', 's9'])).map((list) => list.length)).toEqual([
        1000, 1000, 1000, 1500,
      ]);
      expect(await shelf(store, ['s9'])).toEqual([keys.slice(3000)]);
    });

    test('what was read can be changed without changing what is stored', async () => {
      const store = await filled(await (await harness()).open(), [boxRow('b1', 1, box('s1'))]);
      const [read] = (await boxes(store, ['b1'])) as { shelf: string }[];
      if (read) read.shelf = 'changed';
      expect(await boxes(store, ['b1'])).toEqual([box('s1')]);
    });
  });
}
