import { describe, expect, test } from 'vitest';
import { genesisHash } from '../protocol/hash.ts';
import { boxPut, boxRules } from '../testing/box-rules.ts';
import { BoxSite, boxDrafts } from '../testing/box-site.ts';
import { box, boxDocument, uuid } from '../testing/box-world.ts';
import { StopSource } from '../testing/stop-source.ts';
import { testStream, type TestDevice, type TestTab } from '../testing/test-device.ts';
import type { LinkFault, TestLink } from '../testing/test-link.ts';
import { TestServer } from '../testing/test-server.ts';
import { restamp } from './stamp.ts';

/** The given faults befall the next pushes, one each; then everything comes through. */
function failPushes(link: TestLink, ...faults: LinkFault[]): void {
  link.fault = (exchange) => (exchange === 'push' ? (faults.shift() ?? 'none') : 'none');
}

const outcomesOf = (link: TestLink): readonly (readonly [string, boolean])[] =>
  link.pushed.flatMap(({ answers }) =>
    answers.flatMap((answer) =>
      answer.kind === 'taken'
        ? answer.outcomes.map(({ outcome, duplicate }) => [outcome, duplicate] as const)
        : [],
    ),
  );

async function expectSettled(device: TestDevice, tab: TestTab): Promise<void> {
  expect(device.disk.entries.map(({ state }) => state)).toEqual(device.disk.entries.map(() => 'settled'));
  expect(tab.client.status).toMatchObject({ connection: 'online', waiting: 0, problem: null });
  expect(device.alarms).toEqual([]);
}

describe('the network', () => {
  test('[SY4] [F-01] [F-25] an answer that is lost means the same batch again, and one effect', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    failPushes(tab.link, 'lose_answer', 'lose_answer');
    await device.submit(tab, boxDrafts.take('b1', 4));
    await site.time.advance(30_000);
    const [first, second, third] = tab.link.pushed.map(({ request }) => request);
    expect(second?.commands).toEqual(first?.commands);
    expect(third?.commands).toEqual(first?.commands);
    expect(outcomesOf(tab.link)).toEqual([
      ['applied', false],
      ['applied', true],
      ['applied', true],
    ]);
    expect(await site.count('b1')).toBe(6);
    expect(tab.answers).toHaveLength(1);
    await expectSettled(device, tab);
    expect(tab.statuses.every(({ problem }) => problem === null)).toBe(true);
  });

  test('[SY4] [F-25] a request that never arrives is sent again', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    failPushes(tab.link, 'lose_request', 'lose_request', 'lose_request');
    await device.submit(tab, boxDrafts.take('b1', 4));
    await site.time.advance(60_000);
    expect(outcomesOf(tab.link)).toEqual([['applied', false]]);
    expect(await site.count('b1')).toBe(6);
    await expectSettled(device, tab);
  });

  test('[SY4] [F-23] a duplicated request is a duplicate the second time', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.fault = (exchange) => (exchange === 'push' ? 'duplicate' : 'none');
    await tab.client.submit([boxDrafts.take('b1', 4), boxDrafts.claim('b1')]);
    await site.time.advance(30_000);
    expect(outcomesOf(tab.link)).toEqual([
      ['applied', false],
      ['applied', false],
      ['applied', true],
      ['applied', true],
    ]);
    expect(await site.count('b1')).toBe(6);
    await expectSettled(device, tab);
  });

  test('[SY4] [F-24] an old request that arrives late changes nothing', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    failPushes(tab.link, 'hold', 'hold');
    await device.submit(tab, boxDrafts.take('b1', 1));
    await site.time.advance(2_000);
    await device.submit(tab, boxDrafts.take('b1', 2));
    await site.time.advance(60_000);
    await device.submit(tab, boxDrafts.take('b1', 3));
    await site.time.advance(30_000);
    await tab.link.release();
    await site.time.advance(30_000);
    expect(await site.count('b1')).toBe(4);
    expect((await site.server.logged()).map(({ deviceSeq }) => deviceSeq)).toEqual([1, 2, 3]);
    await expectSettled(device, tab);
  });

  test('[SY4] [F-24] a batch that overtakes another meets a gap and is sent again from there', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    for (let i = 0; i < 3; i++) await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(20_000);
    const requests = device.disk.entries.map(({ command }) => command);
    const other = new TestServer({ time: site.time, rules: boxRules, epoch: uuid(7000) });
    other.addGrant(`g-${device.deviceId}`, device.deviceId, ['picker']);
    const push = (from: number): ReturnType<TestServer['push']> =>
      other.push(
        { deviceId: device.deviceId, streamId: testStream },
        {
          protocol: 1,
          epoch: uuid(7000),
          laneId: device.disk.lanes[0]?.laneId ?? '',
          sessionId: uuid(1),
          firstSeq: from,
          commands: requests.slice(from - 1),
          highSeq: 3,
          pending: 0,
        },
      );
    const early = await push(3);
    expect(early).toMatchObject({
      kind: 'taken',
      outcomes: [],
      laneSeq: 0,
      stop: { kind: 'gap', expected: 1 },
    });
    const whole = await push(1);
    expect(whole).toMatchObject({ kind: 'taken', laneSeq: 3, stop: null });
    expect(await push(3)).toMatchObject({ laneSeq: 3, stop: null, outcomes: [{ duplicate: true }] });
  });

  test('[SY13] [F-27] a network that is not ours is named, and nothing is taken for an answer', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.fault = () => 'not_ours';
    await device.submit(tab, boxDrafts.take('b1', 4));
    await site.time.advance(20_000);
    expect(tab.client.status).toMatchObject({ connection: 'offline', problem: 'other_network', waiting: 1 });
    expect(device.disk.entries.map(({ state }) => state)).toEqual(['queued']);
    tab.link.fault = () => 'none';
    await site.time.advance(90_000);
    await expectSettled(device, tab);
  });

  test('[SY13] [F-28] a server that asks for time is left alone for that time, whatever is recorded', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.exchanges.length = 0;
    failPushes(tab.link, { busyMs: 30_000 });
    for (let i = 0; i < 20; i++) {
      await device.submit(tab, boxDrafts.take('b1'));
      await site.time.advance(1_000);
    }
    expect(tab.link.exchanges).toEqual(['push']);
    await site.time.advance(30_000);
    expect(await site.count('b1')).toBe(-10);
    await expectSettled(device, tab);
  });

  test('[SY13] work in a dead spot asks for no more than a try in ten seconds, and news of the network for one at once', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.isCut = true;
    tab.link.exchanges.length = 0;
    await site.time.advance(60_000);
    tab.link.exchanges.length = 0;
    device.disk.readsOfAll = 0;
    for (let i = 0; i < 120; i++) {
      await device.submit(tab, boxDrafts.take('b1'));
      await site.time.advance(500);
    }
    expect(tab.link.exchanges.length).toBeLessThanOrEqual(7);
    // Before and with the first scan; then it is sent again as it was, and the hundredth costs what the second did.
    expect(device.disk.readsOfAll).toBeLessThanOrEqual(2);
    expect(tab.client.status).toMatchObject({ connection: 'offline', waiting: 120 });
    tab.link.isCut = false;
    tab.client.wake();
    await site.time.advance(1_000);
    await expectSettled(device, tab);
  });

  test('[SY13] [F-28] fifty devices come back after an outage without a storm', async () => {
    const site = await new BoxSite().stock();
    const tabs = [];
    for (let i = 0; i < 50; i++) tabs.push(await site.readyDevice());
    for (const { tab } of tabs) tab.link.isCut = true;
    for (const { device, tab } of tabs) await device.submit(tab, boxDrafts.take('b2'));
    await site.time.advance(300_000);
    for (const { tab } of tabs) {
      tab.link.isCut = false;
      tab.link.exchanges.length = 0;
    }
    await site.time.advance(60_000);
    expect(await site.count('b2')).toBe(-40);
    const most = Math.max(...tabs.map(({ tab }) => tab.link.exchanges.length));
    expect(most / 60).toBeLessThan(2);
    for (const { device, tab } of tabs) await expectSettled(device, tab);
  });

  test('[SY9] [F-33] a lost jump leaves rows and cursor where they were; the next one is whole', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    const before = (await device.caches.active('floor'))?.rows();
    let lost = 0;
    tab.link.fault = (exchange) => (exchange === 'pull' && lost++ < 5 ? 'lose_answer' : 'none');
    for (let i = 0; i < 4; i++)
      await site.server.commit(testStream, [
        boxPut.create({ box: `n${i}`, shelf: 's3', count: i, colour: 'free' }),
      ]);
    await site.time.advance(100);
    const cache = await device.caches.active('floor');
    expect({ rows: cache?.rows(), cursor: (await cache?.cursor(testStream))?.seq }).toEqual({
      rows: before,
      cursor: 1,
    });
    await site.time.advance(60_000);
    expect(cache?.rows()).toEqual([
      ...(await site.server.rows(['picker'], 'catalog')),
      ...(await site.server.rows(['picker'], testStream)),
    ]);
    expect(await cache?.cursor(testStream)).toEqual(await site.server.head(testStream));
    expect(await device.read(tab, boxDocument, 'n3')).toEqual(box('s3', 'free', 3));
  });

  test('[SY11] a first load that breaks off starts again and ends whole', async () => {
    const site = await new BoxSite().stock();
    const device = site.device();
    const tab = await device.start();
    let failures = 0;
    tab.link.fault = (exchange) =>
      (exchange === 'chunk' || exchange === 'snapshot') && failures++ < 6 ? 'lose_answer' : 'none';
    await site.time.advance(120_000);
    expect(tab.client.status).toMatchObject({ ready: true, connection: 'online' });
    expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', 'free', 10));
  });
});

describe('tabs, copies and restored servers', () => {
  test('[SY4] [F-47] two leaders on one journal have one effect per command', async () => {
    const site = await new BoxSite().stock();
    const { device, tab: one } = await site.readyDevice();
    const two = await device.start();
    await site.time.advance(1_000);
    let exchanges = 0;
    for (const { link } of [one, two])
      link.fault = (exchange) =>
        exchange === 'push' && exchanges++ % 3 === 0
          ? 'lose_answer'
          : exchanges % 5 === 0
            ? 'duplicate'
            : 'none';
    for (let i = 0; i < 30; i++) {
      await device.submit(i % 2 === 0 ? one : two, boxDrafts.take('b1'));
      await site.time.advance(i % 4 === 0 ? 400 : 3);
    }
    for (const { link } of [one, two]) link.fault = () => 'none';
    await site.time.advance(200_000);
    expect(await site.count('b1')).toBe(-20);
    expect((await site.server.logged()).map(({ deviceSeq }) => deviceSeq)).toEqual(
      Array.from({ length: 30 }, (_, i) => i + 1),
    );
    for (const tab of [one, two]) {
      expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', 'free', -20));
      await expectSettled(device, tab);
    }
    expect(one.link.pushed.length).toBeGreaterThan(0);
    expect(two.link.pushed.length).toBeGreaterThan(0);
  });

  test('[SY8] what one tab records the other shows, also when it alone reaches the server', async () => {
    const site = await new BoxSite().stock();
    const { device, tab: one } = await site.readyDevice();
    const two = await device.start();
    await site.time.advance(1_000);
    two.link.isCut = true;
    await device.submit(two, boxDrafts.take('b1', 2));
    await site.time.advance(10_000);
    expect(await site.count('b1')).toBe(8);
    expect(await device.read(one, boxDocument, 'b1')).toEqual(box('s1', 'free', 8));
    expect(await device.read(two, boxDocument, 'b1')).toEqual(box('s1', 'free', 8));
    expect(two.client.status.waiting).toBe(0);
  });

  test('[SY12] a tab follows when another one fills a new replica', async () => {
    const site = await new BoxSite().stock();
    const { device, tab: one } = await site.readyDevice();
    const two = await device.start();
    await site.time.advance(1_000);
    two.link.isCut = true;
    one.link.server = new TestServer({
      time: site.time,
      rules: boxRules,
      epoch: uuid(7001),
      restored: site.server,
    });
    await one.link.server.commit(testStream, [
      boxPut.create({ box: 'b1', shelf: 's8', count: 3, colour: 'free' }),
    ]);
    await site.time.advance(60_000);
    expect(await device.read(two, boxDocument, 'b1')).toEqual(box('s8', 'free', 3));
    expect(await device.submit(two, boxDrafts.take('b1'))).toMatchObject([{ command: { seen: { seq: 2 } } }]);
  });

  test('[SY15] a restored device moves its new work to a new lane; each command has one effect', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(20_000);
    tab.link.isCut = true;
    await device.submit(tab, boxDrafts.take('b1'));
    const backup = device.disk.copy();
    tab.link.isCut = false;
    await device.submit(tab, boxDrafts.take('b2'));
    await device.submit(tab, boxDrafts.take('b2'));
    await site.time.advance(90_000);
    tab.stop();

    const restored = site.device({ disk: backup, deviceId: device.deviceId });
    const again = await restored.start();
    again.link.isCut = true;
    await restored.submit(again, boxDrafts.take('b3', 4));
    await restored.submit(again, boxDrafts.take('b3', 2));
    again.link.isCut = false;
    await site.time.advance(120_000);
    expect([await site.count('b1'), await site.count('b2'), await site.count('b3')]).toEqual([8, 8, 4]);
    expect(restored.disk.lanes.map(({ generation, lastSeq }) => ({ generation, lastSeq }))).toEqual([
      { generation: 1, lastSeq: 4 },
      { generation: 2, lastSeq: 2 },
    ]);
    expect(again.statuses.some(({ problem }) => problem === 'device_copied')).toBe(true);
    expect(again.answers.map(({ outcome }) => outcome.outcome)).toEqual(['applied', 'applied', 'applied']);
    expect([...(await site.outcomes()).values()]).toEqual(Array.from({ length: 6 }, () => 'applied'));
    again.client.acknowledgeCopy();
    await expectSettled(restored, again);
  });

  test('[SY15] two living copies of one device: both go on, nothing counts twice', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(20_000);
    const clone = site.device({ disk: device.disk.copy(), deviceId: device.deviceId });
    const clones = await clone.start();
    await site.time.advance(2_000);
    for (let i = 0; i < 5; i++) {
      await device.submit(tab, boxDrafts.take('b2'));
      await clone.submit(clones, boxDrafts.take('b3'));
      await site.time.advance(5_000);
    }
    await site.time.advance(120_000);
    expect([await site.count('b1'), await site.count('b2'), await site.count('b3')]).toEqual([9, 5, 5]);
    expect((await site.outcomes()).size).toBe(11);
    expect(new Set([tab, clones].map(({ client }) => client.status.problem))).toEqual(
      new Set(['device_copied', null]),
    );
    for (const { client } of [tab, clones]) client.acknowledgeCopy();
    await expectSettled(device, tab);
    await expectSettled(clone, clones);
  });

  test('[SY12] a server restored from an older backup gets back what it once answered', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    await device.submit(tab, boxDrafts.take('b1', 1));
    await site.time.advance(20_000);
    const restored = new TestServer({
      time: site.time,
      rules: boxRules,
      epoch: uuid(7001),
      restored: site.server,
    });
    await device.submit(tab, boxDrafts.take('b1', 2));
    await device.submit(tab, boxDrafts.claim('b2'));
    await site.time.advance(20_000);
    await expectSettled(device, tab);
    expect((await restored.logged()).length).toBe(1);
    tab.link.server = restored;
    await site.time.advance(60_000);
    expect((await restored.logged()).map(({ deviceSeq, outcome }) => [deviceSeq, outcome])).toEqual([
      [1, 'applied'],
      [2, 'applied'],
      [3, 'applied'],
    ]);
    expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', 'free', 7));
    expect(await device.read(tab, boxDocument, 'b2')).toEqual(box('s1', device.operatorId, 10));
    await expectSettled(device, tab);
  });

  test('[SY12] [F-13] a restored server gets back what a device wrote in a lane it has left since', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    const backup = new TestServer({
      time: site.time,
      rules: boxRules,
      epoch: uuid(7001),
      restored: site.server,
    });
    const image = device.disk.copy();
    await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(20_000);
    const twin = site.device({ disk: image, deviceId: device.deviceId });
    const other = await twin.start();
    await twin.submit(other, boxDrafts.take('b2'));
    await site.time.advance(60_000);
    await device.submit(tab, boxDrafts.take('b3'));
    await site.time.advance(60_000);
    for (const { link } of [tab, other]) link.server = backup;
    await site.time.advance(120_000);
    const taken = (await backup.rows(['supervisor'], testStream)).map(([, key, , body]) => [
      key,
      (body as { readonly count: number }).count,
    ]);
    expect(taken).toEqual([
      ['b1', 9],
      ['b2', 9],
      ['b3', 9],
    ]);
    expect(device.disk.entries.every(({ state }) => state === 'settled')).toBe(true);
  });

  test('[SY12] a device notices within minutes that a server lost what it had answered, whatever its cursor', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    const backup = new TestServer({
      time: site.time,
      rules: boxRules,
      epoch: uuid(7000),
      restored: site.server,
    });
    tab.link.fault = (exchange) => (exchange === 'pull' ? 'lose_request' : 'none');
    await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(60_000);
    tab.link.server = backup;
    await backup.commit(testStream, [boxPut.create({ box: 'b2', shelf: 's1', count: 3, colour: 'free' })]);
    tab.link.fault = () => 'none';
    await site.time.advance(400_000);
    expect((await backup.logged()).map(({ commandId }) => commandId)).toEqual([
      device.disk.entries[0]?.command.commandId,
    ]);
    await expectSettled(device, tab);
  });

  test('[SY15] a restored device gives up its numbers before it uses one twice, and says so until somebody read it', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(20_000);
    const image = device.disk.copy();
    await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(20_000);
    tab.stop();
    const restored = site.device({ disk: image, deviceId: device.deviceId });
    const again = await restored.start();
    await site.time.advance(90_000);
    expect(restored.disk.lanes.map(({ generation, lastSeq }) => [generation, lastSeq])).toEqual([
      [1, 1],
      [2, 0],
    ]);
    expect(again.client.status).toMatchObject({ connection: 'online', problem: 'device_copied' });
    again.client.acknowledgeCopy();
    await site.time.advance(60_000);
    expect(again.client.status).toMatchObject({ connection: 'online', problem: null });
    await restored.submit(again, boxDrafts.take('b2'));
    await site.time.advance(20_000);
    expect([await site.count('b1'), await site.count('b2')]).toEqual([8, 9]);
  });

  test('[SY8] [F-38] work that had settled still shows when a power cut took the last jump from the replica', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    const before = await device.caches.active('floor');
    const cursor = await before?.cursor(testStream);
    const rows = before?.rows() ?? [];
    await device.submit(tab, boxDrafts.take('b1', 3));
    await site.time.advance(20_000);
    tab.stop();
    before?.write(rows);
    if (cursor) before?.setCursors({ [testStream]: cursor });
    const after = await device.start();
    after.link.isCut = true;
    expect(await device.read(after, boxDocument, 'b1')).toEqual(box('s1', 'free', 7));
    after.link.isCut = false;
    await site.time.advance(60_000);
    expect(await site.count('b1')).toBe(7);
    await expectSettled(device, after);
  });

  test('[SY12] a server that was rolled back without a new epoch is found out by the hash', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    const rolledBack = new TestServer({
      time: site.time,
      rules: boxRules,
      epoch: uuid(7000),
      restored: site.server,
    });
    await device.submit(tab, boxDrafts.take('b1', 2));
    await site.time.advance(20_000);
    await rolledBack.commit(testStream, [
      boxPut.create({ box: 'b9', shelf: 's9', count: 9, colour: 'free' }),
    ]);
    tab.link.server = rolledBack;
    await site.time.advance(60_000);
    expect(await device.read(tab, boxDocument, 'b9')).toEqual(box('s9', 'free', 9));
    expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', 'free', 8));
    expect((await rolledBack.logged()).map(({ outcome }) => outcome)).toEqual(['applied']);
    await expectSettled(device, tab);
  });

  test('[SY15] a command that comes again through another lane keeps its outcome and has no second effect', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    await device.submit(tab, boxDrafts.take('b1', 3));
    await device.submit(tab, boxDrafts.unknown());
    await site.time.advance(20_000);
    const lane = { laneId: uuid(4242), generation: 2, lastSeq: 0, lastHash: genesisHash };
    const again = restamp(lane, device.disk.entries);
    const answer = await site.server.push(
      { deviceId: device.deviceId, streamId: testStream },
      {
        protocol: 1,
        epoch: uuid(7000),
        laneId: lane.laneId,
        sessionId: uuid(1),
        firstSeq: 1,
        commands: again.map(({ command }) => command),
        highSeq: 2,
        pending: 0,
      },
    );
    expect(answer).toMatchObject({
      kind: 'taken',
      stop: null,
      laneSeq: 2,
      outcomes: device.disk.entries.map(({ outcome }) => ({ ...outcome, duplicate: true })),
    });
    expect(await site.count('b1')).toBe(7);
  });

  test('[SY12] an app that starts asks whether the server still has what it answered', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    const rolledBack = new TestServer({
      time: site.time,
      rules: boxRules,
      epoch: uuid(7000),
      restored: site.server,
    });
    tab.link.fault = (exchange) => (exchange === 'pull' ? 'lose_request' : 'none');
    await device.submit(tab, boxDrafts.take('b1', 2));
    await site.time.advance(5_000);
    expect(device.disk.entries.map(({ state }) => state)).toEqual(['answered']);
    tab.stop();
    const again = await device.start(rolledBack);
    await site.time.advance(60_000);
    expect((await rolledBack.logged()).map(({ outcome }) => outcome)).toEqual(['applied']);
    expect(await device.read(again, boxDocument, 'b1')).toEqual(box('s1', 'free', 8));
    await expectSettled(device, again);
  });

  test('[SY13] a fault in a round raises an alarm and the queue drains later', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    let failures = 0;
    tab.link.fault = (exchange) => {
      if (exchange === 'pull' && failures++ < 3) throw new TypeError('a bug');
      return 'none';
    };
    await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(90_000);
    expect(device.alarms).toEqual(
      Array.from({ length: 3 }, () => 'a round of sync failed: TypeError: a bug'),
    );
    expect(device.disk.entries.map(({ state }) => state)).toEqual(['settled']);
  });

  test('[SY13] an app that stops sends nothing more', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.stop();
    const { length } = tab.link.exchanges;
    await site.time.advance(120_000);
    expect(tab.link.exchanges).toHaveLength(length);
    expect(device.alarms).toEqual([]);
    const stop = new StopSource();
    stop.abort();
    stop.abort();
    expect(stop.signal.aborted).toBe(true);
  });
});
