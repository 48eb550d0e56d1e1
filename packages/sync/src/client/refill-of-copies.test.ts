import { expect, test } from 'vitest';
import { boxRules } from '../testing/box-rules.ts';
import { BoxSite, boxDrafts } from '../testing/box-site.ts';
import { uuid } from '../testing/box-world.ts';
import type { TestDevice, TestTab } from '../testing/test-device.ts';
import { TestServer } from '../testing/test-server.ts';

/** Records one after the other, each answered before the next. Gives their ids. */
async function work(
  site: BoxSite,
  { device, tab }: { device: TestDevice; tab: TestTab },
  count: number,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const [entry] = await device.submit(tab, boxDrafts.take('b1'));
    ids.push(entry?.command.commandId ?? '');
    await site.time.advance(2_000);
  }
  return ids;
}

/** How long the copy's part of the lane is beside that of the device, and what the device still holds. */
const cases = [
  { name: 'as many records under the same numbers, and nothing new', lost: 3, copied: 3, fresh: 0 },
  { name: 'as many records under the same numbers, and a new one', lost: 3, copied: 3, fresh: 1 },
  { name: 'fewer records under the same numbers', lost: 3, copied: 1, fresh: 0 },
  { name: 'more records under the same numbers', lost: 3, copied: 5, fresh: 0 },
  { name: 'as many as there are in many questions', lost: 9, copied: 9, fresh: 2 },
];

test.each(cases)(
  '[SY12] [SY15] [SY19] [F-13] [F-56] a copy filled the lane of a restored server first: $name',
  async ({ lost, copied, fresh }) => {
    const site = await new BoxSite().stock();
    const one = await site.readyDevice();
    const kept = await work(site, one, 2);
    const backup = new TestServer({
      time: site.time,
      rules: boxRules,
      epoch: uuid(7001),
      restored: site.server,
      refillWindowMs: 5_000,
      openRecovery: true,
    });
    const copy = site.device({ deviceId: one.device.deviceId, disk: one.device.disk.copy() });
    const given = await work(site, one, lost);
    one.tab.link.isCut = true;
    const copyTab = await copy.start(backup);
    await site.time.advance(30_000);
    const others = await work(site, { device: copy, tab: copyTab }, copied);
    await site.time.advance(10_000);
    const last = await work(site, one, fresh);
    one.tab.link.server = backup;
    one.tab.link.isCut = false;
    await site.time.advance(420_000);
    const log = await backup.logged();
    const effective = log.filter(({ commandId }) => commandId !== null).map(({ commandId }) => commandId);
    expect(effective).toHaveLength(kept.length + given.length + others.length + last.length);
    expect(new Set(effective)).toEqual(new Set([...kept, ...given, ...others, ...last]));
    expect(one.device.disk.entries.map(({ state }) => state)).toEqual(
      [...kept, ...given, ...last].map(() => 'settled'),
    );
    expect(one.tab.client.status).toMatchObject({
      connection: 'online',
      waiting: 0,
      problem: 'device_copied',
    });
    expect([...one.device.alarms, ...copy.alarms]).toEqual([]);
  },
);

test('[SY15] a device whose records the server has under the same numbers moves none of them', async () => {
  const site = await new BoxSite().stock();
  const one = await site.readyDevice();
  await work(site, one, 3);
  const copy = site.device({ deviceId: one.device.deviceId, disk: one.device.disk.copy() });
  const copyTab = await copy.start();
  copyTab.link.isCut = true;
  await work(site, one, 2);
  await work(site, { device: copy, tab: copyTab }, 1);
  copyTab.link.isCut = false;
  await site.time.advance(60_000);
  const lanes = copy.disk.entries.map(({ laneId, deviceSeq }) => [
    copy.disk.lanes.findIndex((lane) => lane.laneId === laneId),
    deviceSeq,
  ]);
  expect(lanes).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 1],
  ]);
  expect(await site.server.store.read(async (transaction) => (await transaction.meta()).epoch)).toBe(
    uuid(7000),
  );
});
