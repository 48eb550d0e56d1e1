import type { PushAnswer, Refill } from '@floorhand/sync/protocol/push';
import { protocolVersion } from '@floorhand/sync/protocol/version';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { boxDrafts } from '@floorhand/sync/testing/box-site';
import { expect, test } from 'vitest';
import { BoxLane, boxServer, booksOf, boxStream, stockBoxes } from './box-lane.ts';

/** A database as it is, and a second one that begins as a restored backup of it. */
export interface RestorableDatabase {
  readonly store: ServerStore;
  /** Restores a copy of what the store holds now. */
  restoreCopy(): Promise<ServerStore>;
}

/** What a lane sends of its commands from a number on, with the commits they had. */
const refillPush = (
  server: ReturnType<typeof boxServer>,
  lane: BoxLane,
  { firstSeq, commits }: { readonly firstSeq: number; readonly commits: Refill['commits'] },
): Promise<PushAnswer> =>
  server.push(
    { deviceId: lane.deviceId, streamId: boxStream },
    {
      protocol: protocolVersion,
      epoch: null,
      laneId: lane.laneId,
      sessionId: lane.laneId,
      firstSeq,
      commands: lane.commands.slice(firstSeq - 1),
      highSeq: lane.commands.length,
      pending: 0,
      refill: { from: null, commits },
    },
  );

/** A restored database takes back what its devices hold in the order it had, on any engine [SY19]. */
export function refillPromises(open: () => Promise<RestorableDatabase>): void {
  test('[SY19] [SY20] [F-13] two devices give a restored database back what it lost, in its order', async () => {
    const database = await open();
    const { store } = database;
    const server = boxServer(store);
    await stockBoxes(server, ['b1'], 100);
    const [one, two] = [new BoxLane(1), new BoxLane(2)];
    const work = async (lane: BoxLane): Promise<void> => {
      lane.add(boxDrafts.take('b1'));
      await lane.push(server, lane.commands.length);
    };
    for (const lane of [one, two]) await work(lane);
    const restored = await database.restoreCopy();
    for (const lane of [one, two, two, one]) await work(lane);
    await stockBoxes(server, ['b2'], 5);
    for (const lane of [two, one]) await work(lane);
    const before = await booksOf(store, ['b1', 'b2']);

    const windowMs = 400;
    const after = boxServer(restored, undefined, windowMs);
    // Commits 4 to 10 are lost; 8 was the desk's.
    const lostOfTwo = { firstSeq: 2, commits: [5, 6, 9] };
    const lostOfOne = { firstSeq: 2, commits: [4, 7, 10] };
    const held = { kind: 'taken', outcomes: [], laneSeq: 1, stop: { kind: 'gathering', have: 4 } };
    expect(await refillPush(after, two, lostOfTwo)).toMatchObject(held);
    expect(await refillPush(after, one, lostOfOne)).toMatchObject(held);
    await new Promise((resolve) => setTimeout(resolve, windowMs + 50));
    expect(await refillPush(after, one, lostOfOne)).toMatchObject({ laneSeq: 4, stop: null });
    const books = await booksOf(restored, ['b1', 'b2']);
    expect(books.commandIds.filter((id) => id !== null)).toEqual(
      before.commandIds.filter((id) => id !== null),
    );
    expect(books.counts).toEqual([92, undefined]);
    const [entry, recovery, staged] = await restored.read(async (transaction) => [
      (await transaction.logged(two.laneId, 4, 4))[0],
      await transaction.recovery(boxStream),
      await transaction.staged(boxStream),
    ]);
    expect(entry).toMatchObject({ formerSeq: 9, outcome: 'applied' });
    expect(recovery).toMatchObject({ state: 'closed', baseSeq: 3, formerHead: 10, missing: [[8, 8]] });
    expect(staged).toEqual([]);
  });
}
