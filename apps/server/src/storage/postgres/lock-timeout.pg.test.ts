import { setTimeout } from 'node:timers/promises';
import { boxDrafts } from '@floorhand/sync/testing/box-site';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { StorageAlarm } from '../../core/storage-alarm.ts';
import { BoxLane, booksOf, boxServer, outcomesOf, stockBoxes } from '../testing/box-lane.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { openForTest } from '../testing/postgres-storage.ts';

/** Takes the counter row of the stream as another process would, until told to let go. */
async function holdStream(url: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query('begin; select 1 from stream for update');
  return async () => void (await client.query('rollback'));
}

test('[F-08] a lock that is let go in time is waited for; one that is not makes the device come back', async () => {
  const url = await freshDatabase();
  const { store } = await openForTest(url, { lockTimeoutMs: 300 });
  const server = boxServer(store);
  await stockBoxes(server, ['b1'], 10);
  const states: string[] = [];
  const alarm = new StorageAlarm(
    () => undefined,
    (state) => states.push(state),
  );
  const lane = new BoxLane(1);
  lane.add(boxDrafts.take('b1'));
  const push = () => alarm.guard(() => lane.push(server));

  const letGo = await holdStream(url);
  expect(await push()).toEqual({ kind: 'retry', afterMs: 1000, reason: 'server_storage_busy' });
  const pushed = push();
  await setTimeout(450);
  await letGo();
  expect(outcomesOf(await pushed)).toEqual(['applied']);
  expect(await booksOf(store, ['b1'])).toMatchObject({ seqs: [1, 2], counts: [9] });
  // Nobody has to be called for a lock.
  expect(states).toEqual([]);
});
