import { expect, test } from 'vitest';
import { genesisHash } from '../protocol/hash.ts';
import { schemaVersion } from '../protocol/version.ts';
import { closed, raised } from '../testing/box-review.ts';
import { boxPut, boxRules } from '../testing/box-rules.ts';
import { BoxSite } from '../testing/box-site.ts';
import { uuid } from '../testing/box-world.ts';
import { testStream } from '../testing/test-device.ts';
import { TestServer } from '../testing/test-server.ts';
import { VirtualTime } from '../testing/virtual-time.ts';
import { tombstoneFloor } from './tombstone-floor.ts';

const dayMs = 86_400_000;

/** Commit n is made on day n, and one day more goes by. */
async function serverOfDays(
  days: number,
): Promise<{ readonly server: TestServer; readonly time: VirtualTime }> {
  const time = new VirtualTime();
  const server = new TestServer({ time, rules: boxRules, epoch: uuid(7000) });
  for (let day = 1; day <= days; day++) {
    await server.commit(testStream, [boxPut.create({ box: 'b1', shelf: 's', count: day, colour: 'red' })]);
    await time.advance(dayMs);
  }
  return { server, time };
}
const floorOf = ({ server, time }: Awaited<ReturnType<typeof serverOfDays>>, ...cursors: readonly number[]) =>
  server.store.read((transaction) =>
    tombstoneFloor(transaction, { streamId: testStream, now: time.iso(), cursors }),
  );

test('[SY22] deleted documents are remembered for 21 days, longer for devices in use, never beyond 60', async () => {
  const days = await serverOfDays(100);
  expect(await floorOf(days)).toBe(80);
  expect(await floorOf(days, 95, 90)).toBe(80);
  expect(await floorOf(days, 95, 60)).toBe(60);
  expect(await floorOf(days, 95, 7)).toBe(41);
  expect(await floorOf(await serverOfDays(20))).toBe(0);
});

test('[SY22] a cursor older than what is remembered begins anew; one at it goes on', async () => {
  const { server } = await serverOfDays(3);
  await server.store.write(testStream, (transaction) => transaction.dropTombstones(testStream, 2));
  const pull = async (cursor: number) => {
    const hash = await server.store.read((transaction) => transaction.hashAt(testStream, cursor));
    const request = {
      protocol: 1,
      schema: schemaVersion,
      epoch: uuid(7000),
      stream: testStream,
      cursor,
      hash: hash ?? genesisHash,
      scope: 'floor',
    };
    return server.pull(['picker'], request, uuid(1));
  };
  expect(await pull(1)).toEqual({ kind: 'resnapshot', reason: 'too_old' });
  expect(await pull(2)).toMatchObject({ kind: 'jump', from: 2, to: 3 });
});

test('[SY22] a device that was away longer than deletions are remembered shows nothing that is gone', async () => {
  const site = await new BoxSite().stock();
  await site.server.commit(testStream, [raised.create({ discrepancyId: 'card', text: 'open' })]);
  const { device, tab } = await site.readyDevice({ roles: ['supervisor'] });
  tab.stop();
  await site.server.commit(testStream, [closed.create({ discrepancyId: 'card' })]);
  await site.time.advance(61 * dayMs);
  await site.server.forgetDeleted([]);
  expect(await site.server.store.read((transaction) => transaction.tombstoneFloor(testStream))).toBe(3);
  const again = await device.start();
  await site.time.advance(60_000);
  const cache = await device.caches.active('supervisor');
  expect(cache?.rows()).toEqual([
    ...(await site.server.rows(['supervisor'], 'catalog')),
    ...(await site.server.rows(['supervisor'], testStream)),
  ]);
  expect(again.client.status).toMatchObject({ ready: true, connection: 'online' });
});
