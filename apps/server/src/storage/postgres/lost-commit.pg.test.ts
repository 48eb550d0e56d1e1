import { boxDrafts } from '@floorhand/sync/testing/box-site';
import { describe, expect, test } from 'vitest';
import { StorageAlarm } from '../../core/storage-alarm.ts';
import { BoxLane, booksOf, boxServer, boxStream, outcomesOf, stockBoxes } from '../testing/box-lane.ts';
import { CommitCutter, type Cut } from '../testing/commit-cutter.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { openForTest } from '../testing/postgres-storage.ts';

async function site() {
  const url = await freshDatabase();
  const cutter = await CommitCutter.start(url);
  const [through, direct] = [await openForTest(cutter.url), await openForTest(url)];
  const server = boxServer(through.store);
  await stockBoxes(server, ['b1'], 100);
  const alarm = new StorageAlarm(
    () => undefined,
    () => undefined,
  );
  const lane = new BoxLane(1);
  return {
    cutter,
    lane,
    store: direct.store,
    /** As a device hears it. */
    push: (firstSeq = 1) => alarm.guard(() => lane.push(server, firstSeq)),
    [Symbol.asyncDispose]: () => cutter[Symbol.asyncDispose](),
  };
}

describe('the connection is lost at COMMIT', () => {
  test('[F-09] what was committed is answered as committed', async () => {
    await using place = await site();
    place.lane.add(boxDrafts.take('b1', 3));
    place.lane.add(boxDrafts.take('b1', 4));
    place.cutter.cutNext('after');
    expect(outcomesOf(await place.push())).toEqual(['applied', 'applied']);
    expect(place.cutter.left).toBe(0);
    expect(outcomesOf(await place.push())).toEqual(['applied again', 'applied again']);
    expect(await booksOf(place.store, ['b1'])).toMatchObject({ seqs: [1, 2, 3], counts: [93] });
  });

  test('[F-09] what was not committed is asked for again, and then has its one effect', async () => {
    await using place = await site();
    place.lane.add(boxDrafts.take('b1', 3));
    place.cutter.cutNext('before');
    expect(await place.push()).toMatchObject({ kind: 'retry', reason: 'server_storage_failing' });
    expect(await booksOf(place.store, ['b1'])).toMatchObject({ seqs: [1], counts: [100] });
    expect(outcomesOf(await place.push())).toEqual(['applied']);
    expect(await booksOf(place.store, ['b1'])).toMatchObject({ seqs: [1, 2], counts: [97] });
  });

  test('[F-09] a database that comes back late is waited for, and one look that is lost is repeated', async () => {
    await using place = await site();
    place.lane.add(boxDrafts.take('b1', 3));
    place.cutter.cutNext('after', 'before');
    place.cutter.stayAwayFor(700);
    const begunMs = performance.now();
    expect(outcomesOf(await place.push())).toEqual(['applied']);
    expect(performance.now() - begunMs).toBeGreaterThan(1400);
    expect(place.cutter.left).toBe(0);
    expect(await booksOf(place.store, ['b1'])).toMatchObject({ counts: [97] });
  });

  test('[F-09] a command that only moved the lane is found by its place in the log', async () => {
    await using place = await site();
    place.lane.add(boxDrafts.unknown());
    place.cutter.cutNext('after');
    expect(outcomesOf(await place.push())).toEqual(['parked']);
    const lanes = await place.store.read((transaction) => transaction.lanes());
    expect(lanes.map(({ lastSeq }) => lastSeq)).toEqual([1]);
  });

  test('[F-09] fifty pushes with a loss at every third COMMIT: each effect once, in order', async () => {
    await using place = await site();
    const heard: string[] = [];
    for (let n = 1; n <= 50; n++) {
      place.lane.add(boxDrafts.take('b1'));
      const cuts: readonly Cut[] = ['before', 'after'];
      if (n % 3 === 0) place.cutter.cutNext(cuts[n % 2] ?? 'after');
      for (;;) {
        const answer = await place.push(n);
        if (answer.kind === 'retry') continue;
        heard.push(...(outcomesOf(answer) as readonly string[]));
        break;
      }
    }
    expect(heard).toEqual(Array.from({ length: 50 }, () => 'applied'));
    const books = await booksOf(place.store, ['b1']);
    expect(books.counts).toEqual([50]);
    expect(books.commandIds).toEqual([null, ...place.lane.commands.map(({ commandId }) => commandId)]);
    expect((await place.store.read((transaction) => transaction.head(boxStream))).seq).toBe(51);
  });
});
