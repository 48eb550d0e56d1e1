import { expect, test } from 'vitest';
import { genesisHash } from '../../protocol/hash.ts';
import type { ReadTransaction } from '../../server/server-store.ts';
import { batchAfter, box, boxDocument, collect, lane, logged, uuid, writeBoxes } from '../box-world.ts';
import { watchCommits } from '../commit-watch.ts';
import type { OpenStorage } from '../server-store-contract.ts';
import { withStorage } from './with-storage.ts';

const stream = 'wh:1';
const pause = (turns: number): Promise<void> =>
  turns === 0 ? Promise.resolve() : Promise.resolve().then(() => pause(turns - 1));

/** Everything a test can see of a stream, to compare before and after. */
const picture = async (transaction: ReadTransaction): Promise<unknown> => ({
  head: await transaction.head(stream),
  documents: await collect(transaction.allDocuments(stream, new Set(['box', 'label']), 100)),
  commits: await collect(transaction.allCommits(stream, 100)),
  streams: await transaction.streams(),
  lanes: await transaction.lanes(),
  log: await transaction.logged(uuid(1), 1, 100),
});

export function transactionPromises(open: OpenStorage): void {
  const { storage, reopened } = withStorage(open);

  test('a stream nobody wrote to is at its genesis', async () => {
    const { store } = await storage();
    expect(await store.read(picture)).toEqual({
      head: { seq: 0, hash: genesisHash },
      documents: [],
      commits: [],
      streams: [],
      lanes: [],
      log: [],
    });
  });

  test('what a write returned is there after the program ended', async () => {
    const before = await storage();
    await writeBoxes(before.store, stream, [
      [{ box: 'b1', to: box('s1') }],
      [{ label: 'l1', to: { text: 'x' } }],
    ]);
    const seen = await before.store.read(picture);
    const { epoch } = await before.store.read((transaction) => transaction.meta());
    const after = await reopened(before);
    expect(await after.store.read(picture)).toEqual(seen);
    expect((await after.store.read((transaction) => transaction.meta())).epoch).toBe(epoch);
  });

  test('a write that throws leaves no trace', async () => {
    const { store } = await storage();
    await writeBoxes(store, stream, [[{ box: 'b1', to: box('s1') }]]);
    const before = await store.read(picture);
    const failing = store.write(stream, async (transaction) => {
      await transaction.saveLane(lane({ laneId: uuid(7) }));
      await transaction.commit({
        ...batchAfter(await transaction.head(stream), stream, [
          [{ box: 'b1', to: null }],
          [{ box: 'b2', to: box('s1') }],
        ]),
        lanes: [lane({ lastSeq: 1 })],
        log: [logged()],
        resolved: [],
      });
      throw new Error('second thoughts');
    });
    await expect(failing).rejects.toThrow('second thoughts');
    expect(await store.read(picture)).toEqual(before);
    const { head } = await writeBoxes(store, stream, [[{ box: 'b3', to: box('s1') }]]);
    expect(head.seq).toBe(2);
  });

  test('a write sees what it wrote before', async () => {
    const { store } = await storage();
    const seen = await store.write(stream, async (transaction) => {
      await transaction.commit(
        batchAfter(await transaction.head(stream), stream, [[{ box: 'b1', to: box('s1') }]]),
      );
      return {
        head: (await transaction.head(stream)).seq,
        documents: await transaction.documents(stream, boxDocument, ['b1']),
        listed: await transaction.listed(stream, boxDocument, { index: 'shelf', values: ['s1'] }),
      };
    });
    expect(seen).toEqual({ head: 1, documents: [box('s1')], listed: [[{ key: 'b1', body: box('s1') }]] });
  });

  test('a number with a hole, or one that is taken, is refused', async () => {
    const { store } = await storage();
    await writeBoxes(store, stream, [[{ box: 'b1', to: box('s1') }]]);
    for (const seq of [0, 2]) {
      const misnumbered = store.write(stream, (transaction) =>
        transaction.commit(batchAfter({ seq, hash: genesisHash }, stream, [[{ box: 'b2', to: box('s1') }]])),
      );
      await expect(misnumbered).rejects.toThrow('commits of wh:1 do not follow 1');
    }
    expect((await store.read((transaction) => transaction.head(stream))).seq).toBe(1);
  });

  test('writers of one stream take turns and leave no holes', async () => {
    const { store } = await storage();
    let inside = 0;
    const writers = Array.from({ length: 24 }, (_, i) =>
      store.write(stream, async (transaction) => {
        inside += 1;
        const alone = inside === 1;
        const head = await transaction.head(stream);
        await pause((i * 7) % 11);
        await transaction.commit(batchAfter(head, stream, [[{ box: `b${i}`, to: box('s1') }]]));
        inside -= 1;
        if (!alone) throw new Error('two writers at once');
        return head.seq + 1;
      }),
    );
    expect(await Promise.all(writers)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    const commits = (await store.read((transaction) => collect(transaction.allCommits(stream, 10)))).flat();
    expect(commits.map(({ seq }) => seq)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    expect(commits.map(({ prevHash }) => prevHash)).toEqual([
      genesisHash,
      ...commits.slice(0, -1).map(({ hash }) => hash),
    ]);
  });

  test('streams count for themselves', async () => {
    const { store } = await storage();
    await Promise.all([
      writeBoxes(store, 'wh:2', [[{ box: 'b1', to: box('s2') }], [{ box: 'b2', to: box('s2') }]]),
      writeBoxes(store, 'wh:1', [[{ box: 'b1', to: box('s1') }]]),
    ]);
    const seen = await store.read(async (transaction) => ({
      streams: await transaction.streams(),
      heads: [(await transaction.head('wh:1')).seq, (await transaction.head('wh:2')).seq],
      one: await transaction.documents('wh:1', boxDocument, ['b1', 'b2']),
      two: await transaction.documents('wh:2', boxDocument, ['b1', 'b2']),
    }));
    expect(seen).toEqual({
      streams: ['wh:1', 'wh:2'],
      heads: [1, 2],
      one: [box('s1'), undefined],
      two: [box('s2'), box('s2')],
    });
  });

  test('a read sees one moment, whatever is written meanwhile', async () => {
    const { store } = await storage();
    await writeBoxes(store, stream, [
      [
        { box: 'b1', to: box('s1') },
        { box: 'b2', to: box('s1') },
      ],
    ]);
    await store.read(async (transaction) => {
      const before = await picture(transaction);
      await writeBoxes(store, stream, [
        [
          { box: 'b1', to: box('s9') },
          { box: 'b2', to: null },
        ],
      ]);
      await writeBoxes(store, 'wh:2', [[{ box: 'b3', to: box('s1') }]]);
      expect(await picture(transaction)).toEqual(before);
      expect(await transaction.listed(stream, boxDocument, { index: 'shelf', values: ['s1', 's9'] })).toEqual(
        [
          [
            { key: 'b1', body: box('s1') },
            { key: 'b2', body: box('s1') },
          ],
          [],
        ],
      );
      const rows = await transaction.changes({
        streamId: stream,
        after: 0,
        upTo: 9,
        kinds: new Set(['box']),
        mostBytes: 10_000,
      });
      expect(rows).toEqual([
        ['box', 'b1', 1, box('s1')],
        ['box', 'b2', 1, box('s1')],
      ]);
    });
    expect((await store.read((transaction) => transaction.head(stream))).seq).toBe(2);
  });

  test('[F-11] no reader ever sees a number without the one before it', async () => {
    const { store } = await storage();
    expect(await watchCommits(store)).toEqual([]);
  });
}
