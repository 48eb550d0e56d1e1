import { expect, test } from 'vitest';
import { BoxSite, boxDrafts } from '../testing/box-site.ts';
import { uuid } from '../testing/box-world.ts';
import { testStream } from '../testing/test-device.ts';
import { SessionWatch } from './session-watch.ts';

const cards = async ({ server }: BoxSite): Promise<readonly string[]> =>
  (await server.rows(['supervisor'], testStream)).flatMap(([kind, key, , body]) =>
    kind === 'label' && key.startsWith('forked-') ? [(body as { readonly text: string }).text] : [],
  );

/** A device recorded these, was restored from an image made before them, and begins a new lane. */
async function restoredDevice() {
  const site = await new BoxSite().stock();
  const { device, tab } = await site.readyDevice();
  await device.submit(tab, boxDrafts.take('b3'));
  await site.time.advance(20_000);
  const image = device.disk.copy();
  await device.submit(tab, boxDrafts.take('b1', 2));
  await device.submit(tab, boxDrafts.move('b2', 's7'));
  await site.time.advance(60_000);
  tab.stop();
  const restored = site.device({ disk: image, deviceId: device.deviceId });
  return { site, restored };
}

test('[SY23] [F-55] records of a restored device that look like ones made before are listed on a card', async () => {
  const { site, restored } = await restoredDevice();
  const tab = await restored.start();
  await site.time.advance(20_000);
  await restored.submit(tab, boxDrafts.take('b1', 2));
  await restored.submit(tab, boxDrafts.take('b2'));
  await site.time.advance(60_000);
  expect(await cards(site)).toEqual(['box.take b1']);
  const lanes = await site.server.store.read((transaction) => transaction.lanes());
  const old = lanes.find(({ generation }) => generation === 1);
  expect(lanes.find(({ generation }) => generation === 2)).toMatchObject({
    forkedFrom: old?.laneId,
    lastSeq: 2,
  });
  expect(await site.count('b1')).toBe(6);
});

test('[SY23] the card is there without any such record, and says nothing of what was done hours later', async () => {
  const { site, restored } = await restoredDevice();
  const tab = await restored.start();
  await site.time.advance(3_600_000);
  await restored.submit(tab, boxDrafts.take('b1', 2));
  await site.time.advance(60_000);
  expect(await cards(site)).toEqual(['']);
  await restored.submit(tab, boxDrafts.take('b1', 2));
  await site.time.advance(60_000);
  expect(await cards(site)).toEqual(['']);
});

test('[SY23] [F-56] a lane that was left by somebody else’s device is not believed', async () => {
  const { site } = await restoredDevice();
  const { device, tab } = await site.readyDevice();
  const [lane] = await site.server.store.read((transaction) => transaction.lanes());
  await device.submit(tab, boxDrafts.take('b1', 2));
  device.disk.lanes = [{ ...(device.disk.lanes[0] ?? raise()), generation: 2 }];
  device.disk.lanes = [
    { laneId: lane?.laneId ?? '', generation: 1, lastSeq: 0, lastHash: '' },
    ...device.disk.lanes,
  ];
  await site.time.advance(60_000);
  expect(await cards(site)).toEqual([]);
  const lanes = await site.server.store.read((transaction) => transaction.lanes());
  expect(lanes.every(({ forkedFrom }) => forkedFrom === null)).toBe(true);
});

const raise = (): never => {
  throw new Error('the device has a lane');
};

test('[SY23] two apps that push one lane in turn within a minute are copies; the newer one yields', () => {
  const watch = new SessionWatch();
  const [lane, first, second] = [uuid(1), uuid(2), uuid(3)];
  const heard = (...pushes: readonly (readonly [session: string, second: number])[]): readonly boolean[] =>
    pushes.map(([session, at]) => watch.isCopy(lane, session, at * 1000));
  expect(heard([first, 0], [second, 10], [first, 20], [second, 30])).toEqual([false, false, false, true]);
  expect(heard([first, 40], [first, 50])).toEqual([false, false]);
});

test('[SY23] an app that takes over, a frozen one that wakes up and copies that rarely speak are left alone', () => {
  const watch = new SessionWatch();
  const heard = (lane: number, ...pushes: readonly (readonly [session: number, second: number])[]) =>
    pushes.some(([session, at]) => watch.isCopy(uuid(lane), uuid(session), at * 1000));
  expect(heard(1, [1, 0], [1, 5], [2, 10], [3, 15], [3, 20])).toBe(false);
  expect(heard(2, [1, 0], [2, 10], [1, 20], [1, 25])).toBe(false);
  // The same app started again and again.
  expect(heard(4, [1, 0], [2, 5], [3, 10], [4, 15], [5, 20], [6, 25])).toBe(false);
  expect(heard(3, [1, 0], [2, 40], [1, 80], [2, 120], [1, 160])).toBe(false);
});
