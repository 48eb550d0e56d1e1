import { expect, test } from 'vitest';
import { boxPut, boxRules } from '../testing/box-rules.ts';
import { BoxSite, boxDrafts } from '../testing/box-site.ts';
import { boxDocument, uuid } from '../testing/box-world.ts';
import { testStream, type TestDevice, type TestTab } from '../testing/test-device.ts';
import { TestServer } from '../testing/test-server.ts';

/** Another history of the same building, with fifty in two of its boxes. */
async function otherServer(site: BoxSite): Promise<TestServer> {
  const { time, server: restored } = site;
  const server = new TestServer({
    time,
    rules: boxRules,
    epoch: uuid(7001),
    restored,
    refillWindowMs: 5_000,
  });
  const events = ['b1', 'b2'].map((box) => boxPut.create({ box, shelf: 's1', count: 50, colour: 'free' }));
  await server.commit(testStream, events);
  return server;
}

const counts = (tab: TestTab): Promise<readonly (number | undefined)[]> =>
  tab.client.read((view) => view.getMany(boxDocument, ['b1', 'b2']).map((body) => body?.count));

/** Rules are not to be had and nothing can be pulled; pushes come through. */
const impair = (device: TestDevice, tab: TestTab): void => {
  device.rulesAre = 'missing';
  tab.link.fault = (exchange) => (exchange === 'pull' ? 'lose_answer' : 'none');
  tab.link.isCut = false;
};

const mend = (device: TestDevice, tab: TestTab): void => {
  device.rulesAre = 'here';
  tab.link.fault = () => 'none';
};

test('[SY8] [SY19] another replica that cannot be shown when it comes is shown later, work is sent meanwhile', async () => {
  const site = await new BoxSite(5).stock();
  const { device, tab } = await site.readyDevice();
  tab.link.isCut = true;
  await device.submit(tab, boxDrafts.take('b1', 4));
  await site.time.advance(1_000);
  expect(await counts(tab)).toEqual([6, 10]);

  const other = await otherServer(site);
  tab.link.server = other;
  impair(device, tab);
  await site.time.advance(60_000);
  expect((await other.logged()).length).toBe(1);
  expect(await counts(tab)).toEqual([6, 10]);

  mend(device, tab);
  await site.time.advance(60_000);
  expect(await counts(tab)).toEqual([46, 50]);
  expect(tab.client.status).toMatchObject({ connection: 'online', waiting: 0, ready: true });
});

test('[SY8] the first documents that cannot be shown when they come are shown later', async () => {
  const site = await new BoxSite(6).stock();
  const device = site.device();
  const tab = await device.start();
  tab.link.isCut = true;
  await device.submit(tab, boxDrafts.take('b1', 4));
  await site.time.advance(1_000);

  impair(device, tab);
  await site.time.advance(60_000);
  expect((await site.server.logged()).length).toBe(1);
  await expect(counts(tab)).rejects.toThrow('no documents yet');
  expect(device.alarms).toContainEqual(expect.stringContaining('the part is not on this device'));

  mend(device, tab);
  await site.time.advance(60_000);
  expect(await counts(tab)).toEqual([6, 10]);
  expect(tab.client.status).toMatchObject({ connection: 'online', waiting: 0, ready: true });
});
