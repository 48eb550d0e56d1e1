import { expect, test } from 'vitest';
import { BoxSite, boxDrafts } from '../testing/box-site.ts';
import { testStream } from '../testing/test-device.ts';
import { MemoryJournalDisk } from '../testing/memory-journal-store.ts';

const missing = async ({ server }: BoxSite): Promise<readonly unknown[]> =>
  (await server.rows(['supervisor'], testStream)).flatMap(([kind, key, , body]) =>
    kind === 'label' && key.startsWith('missing-') ? [(body as { readonly text: string }).text] : [],
  );

/** A device that sent three commands and holds two more when it is last heard of. */
async function silentDevice() {
  const site = await new BoxSite().stock();
  const { device, tab } = await site.readyDevice();
  for (let i = 0; i < 3; i++) await device.submit(tab, boxDrafts.take('b1'));
  await site.time.advance(20_000);
  tab.link.isCut = true;
  for (let i = 0; i < 2; i++) await device.submit(tab, boxDrafts.take('b1'));
  const about = {
    deviceId: device.deviceId,
    deviceName: 'TC26-012',
    reportedSeq: 5,
    operatorId: device.operatorId,
    lastSeenAt: site.time.iso(),
  };
  return { site, device, tab, about };
}
const lanesOf = ({ server }: BoxSite) => server.store.read((transaction) => transaction.lanes());

test('[SY24] a wiped device that is enrolled anew leaves a closed lane and the number of records that went with it', async () => {
  const { site, about, tab } = await silentDevice();
  tab.stop();
  await site.server.giveUpDevice({ ...about, as: 'retired' });
  expect(await missing(site)).toEqual(['2']);
  expect(await lanesOf(site)).toMatchObject([{ deviceId: about.deviceId, lastSeq: 3, status: 'closed' }]);
  const { device: anew, tab: other } = await site.readyDevice({ disk: new MemoryJournalDisk() });
  await anew.submit(other, boxDrafts.take('b1'));
  await site.time.advance(20_000);
  expect((await lanesOf(site)).filter(({ status }) => status === 'open')).toMatchObject([
    { deviceId: anew.deviceId, generation: 1, lastSeq: 1 },
  ]);
});

test('[SY24] a lost device may be found: its lanes stay open, and what it had sent does not count', async () => {
  const { site, about, tab, device } = await silentDevice();
  tab.link.isCut = false;
  await site.time.advance(60_000);
  expect(device.disk.entries.every(({ state }) => state === 'settled')).toBe(true);
  await site.server.giveUpDevice({ ...about, as: 'lost' });
  expect(await missing(site)).toEqual(['0']);
  expect(await lanesOf(site)).toMatchObject([{ status: 'open' }]);
});

test('[SY24] [F-55] a device whose numbers are behind the server’s goes on in a new lane and uses none twice', async () => {
  const { site, device, tab } = await silentDevice();
  const image = new MemoryJournalDisk();
  image.lanes = device.disk.lanes.map((lane) => ({ ...lane, lastSeq: 1 }));
  image.entries = device.disk.entries.slice(0, 1);
  tab.link.isCut = false;
  await site.time.advance(60_000);
  tab.stop();
  const behind = site.device({ disk: image, deviceId: device.deviceId });
  const again = await behind.start();
  await site.time.advance(60_000);
  expect(behind.disk.lanes.map(({ generation, lastSeq }) => [generation, lastSeq])).toEqual([
    [1, 1],
    [2, 0],
  ]);
  await behind.submit(again, boxDrafts.take('b1'));
  await site.time.advance(60_000);
  expect(await site.count('b1')).toBe(4);
  const lanes = (await lanesOf(site)).toSorted((x, y) => x.generation - y.generation);
  expect(lanes.map(({ generation, lastSeq }) => [generation, lastSeq])).toEqual([
    [1, 5],
    [2, 1],
  ]);
});
