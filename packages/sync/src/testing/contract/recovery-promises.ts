import { expect, test } from 'vitest';
import type { Recovery, StagedCommand } from '../../server/server-store.ts';
import { box, instant, uuid, writeBoxes } from '../box-world.ts';
import type { OpenStorage } from '../server-store-contract.ts';
import { withStorage } from './with-storage.ts';

const stream = 'wh:1';

const recovery: Recovery = {
  streamId: stream,
  epoch: uuid(50),
  state: 'gathering',
  baseSeq: 4,
  baseAt: instant(4),
  isBaseKnown: true,
  openedAt: instant(10),
  closesAt: instant(70),
  formerHead: 12,
  missing: [
    [5, 7],
    [9, 9],
  ],
};
const staged = (over: Partial<StagedCommand> = {}): StagedCommand => ({
  laneId: uuid(1),
  deviceSeq: 5,
  deviceId: uuid(900),
  formerSeq: 8,
  raw: '{"text":"żółć 箱 \\u0000"}',
  ...over,
});

export function recoveryPromises(open: OpenStorage): void {
  const { storage, reopened } = withStorage(open);

  test('a stream that lost nothing has no recovery, one that did keeps the last one whole', async () => {
    const before = await storage();
    expect(await before.store.read((transaction) => transaction.recovery(stream))).toBeNull();
    await before.store.write(stream, (transaction) => transaction.saveRecovery(recovery));
    const closed: Recovery = { ...recovery, state: 'closed', closesAt: null, missing: [] };
    await before.store.write(stream, async (transaction) => {
      expect(await transaction.recovery(stream)).toEqual(recovery);
      await transaction.saveRecovery(closed);
      expect(await transaction.recovery(stream)).toEqual(closed);
    });
    const { store } = await reopened(before);
    expect(await store.read((transaction) => transaction.recovery(stream))).toEqual(closed);
    expect(await store.read((transaction) => transaction.recovery('wh:2'))).toBeNull();
  });

  test('held commands survive, by lane and number, each as it came first', async () => {
    const before = await storage();
    const [first, second, other] = [staged(), staged({ deviceSeq: 6 }), staged({ laneId: uuid(2) })];
    await before.store.write(stream, async (transaction) => {
      await transaction.stage(stream, [second, other]);
      await transaction.stage(stream, [first, staged({ deviceSeq: 6, formerSeq: 99, raw: '{}' })]);
      await transaction.stage('wh:2', [staged({ laneId: uuid(3) })]);
      await transaction.stage(stream, []);
    });
    const { store } = await reopened(before);
    expect(await store.read((transaction) => transaction.staged(stream))).toEqual([first, second, other]);
    await store.write(stream, async (transaction) => {
      await transaction.clearStaged(stream);
      expect(await transaction.staged(stream)).toEqual([]);
    });
    expect(await store.read((transaction) => transaction.staged('wh:2'))).toHaveLength(1);
  });

  test('more commands than fit into one statement are held', async () => {
    const { store } = await storage();
    const many = Array.from({ length: 250 }, (_, i) => staged({ deviceSeq: i + 1 }));
    await store.write(stream, (transaction) => transaction.stage(stream, many));
    expect(await store.read((transaction) => transaction.staged(stream))).toEqual(many);
  });

  test('what a failed transaction held or said is not there', async () => {
    const { store } = await storage();
    const { epoch } = await store.read((transaction) => transaction.meta());
    const failing = store.write(stream, async (transaction) => {
      await transaction.stage(stream, [staged()]);
      await transaction.saveRecovery(recovery);
      await transaction.rotateEpoch(uuid(51));
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    const seen = await store.read(async (transaction) => ({
      staged: await transaction.staged(stream),
      recovery: await transaction.recovery(stream),
      epoch: (await transaction.meta()).epoch,
    }));
    expect(seen).toEqual({ staged: [], recovery: null, epoch });
  });

  test('another epoch is everybody’s at once', async () => {
    const before = await storage();
    await before.store.write(stream, async (transaction) => {
      await transaction.rotateEpoch(uuid(51));
      expect((await transaction.meta()).epoch).toBe(uuid(51));
    });
    const { store } = await reopened(before);
    expect((await store.read((transaction) => transaction.meta())).epoch).toBe(uuid(51));
  });

  test('the moment of every commit can be asked for', async () => {
    const { store } = await storage();
    await writeBoxes(store, stream, [[{ box: 'b1', to: box('s1') }], [{ box: 'b1', to: null }]]);
    const moments = await store.read((transaction) =>
      Promise.all([0, 1, 2, 3].map((seq) => transaction.commitAt(stream, seq))),
    );
    expect(moments).toEqual([null, instant(1), instant(2), null]);
  });

  test('deleted documents are forgotten up to a commit; living ones never; the floor does not sink', async () => {
    const before = await storage();
    await writeBoxes(before.store, stream, [
      [
        { box: 'b1', to: box('s1') },
        { box: 'b2', to: box('s1') },
        { box: 'b3', to: box('s1') },
      ],
      [{ box: 'b1', to: null }],
      [{ box: 'b2', to: null }],
    ]);
    await writeBoxes(before.store, 'wh:2', [[{ box: 'b9', to: box('s1') }], [{ box: 'b9', to: null }]]);
    expect(await before.store.read((transaction) => transaction.tombstoneFloor(stream))).toBe(0);
    await before.store.write(stream, (transaction) => transaction.dropTombstones(stream, 2));
    await before.store.write(stream, (transaction) => transaction.dropTombstones(stream, 1));
    const { store } = await reopened(before);
    const changes = (streamId: string) =>
      store.read((transaction) =>
        transaction.changes({ streamId, after: 0, upTo: 9, kinds: new Set(['box']), mostBytes: 9000 }),
      );
    expect(await changes(stream)).toEqual([
      ['box', 'b3', 1, box('s1')],
      ['box', 'b2', 3, null],
    ]);
    expect(await changes('wh:2')).toEqual([['box', 'b9', 2, null]]);
    expect(await store.read((transaction) => transaction.tombstoneFloor(stream))).toBe(2);
    await writeBoxes(store, stream, [[{ box: 'b1', to: box('s4') }]]);
    expect(await changes(stream)).toContainEqual(['box', 'b1', 4, box('s4')]);
  });
}
