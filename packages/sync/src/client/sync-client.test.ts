import { describe, expect, test } from 'vitest';
import { StorageProblem } from './ports.ts';
import { articleDocument, boxPut, boxRules } from '../testing/box-rules.ts';
import { BoxSite, boxDrafts } from '../testing/box-site.ts';
import { box, boxDocument, labelDocument, uuid } from '../testing/box-world.ts';
import { testStream } from '../testing/test-device.ts';
import { TestServer } from '../testing/test-server.ts';
import { settled } from '../testing/virtual-time.ts';

describe('recording work', () => {
  test('[SY1] submit resolves without the server and the work shows at once', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.isCut = true;
    const [entry] = await device.submit(tab, boxDrafts.take('b1', 3));
    expect(entry).toMatchObject({
      deviceSeq: 1,
      state: 'queued',
      command: {
        type: 'box.take',
        operatorId: device.operatorId,
        stream: testStream,
        seen: { stream: testStream, seq: 1 },
      },
    });
    expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', 'free', 7));
    expect(await site.count('b1')).toBe(10);
    await site.time.advance(60_000);
    expect(tab.client.status).toMatchObject({ connection: 'offline', waiting: 1, inReview: 0, ready: true });
    expect(device.alarms).toEqual([]);
  });

  test('[SY2] [F-39] a full disk refuses the work; nothing of it shows or is sent', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    device.disk.isFull = true;
    await expect(device.submit(tab, boxDrafts.take('b1'))).rejects.toBeInstanceOf(StorageProblem);
    await site.time.advance(30_000);
    expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', 'free', 10));
    expect(tab.link.pushed).toEqual([]);
  });

  test('[SY3] the chain of a lane is what the server logged', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    for (let i = 0; i < 5; i++) await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(30_000);
    const logged = await site.server.logged();
    expect(logged.map(({ deviceSeq, hash }) => ({ deviceSeq, hash }))).toEqual(
      device.disk.entries.map(({ deviceSeq, hash }) => ({ deviceSeq, hash })),
    );
  });

  test('several drafts of one submit are one batch in order', async () => {
    const site = await new BoxSite().stock();
    const { tab } = await site.readyDevice();
    const entries = await tab.client.submit([boxDrafts.take('b1', 2), boxDrafts.move('b1', 's2')]);
    expect(entries.map(({ deviceSeq }) => deviceSeq)).toEqual([1, 2]);
    await site.time.advance(1000);
    expect(tab.link.pushed.map(({ request }) => request.commands.length)).toEqual([2]);
    expect(await tab.client.read((view) => view.list(boxDocument, 'shelf', 's2'))).toEqual([
      { key: 'b1', body: box('s2', 'free', 8) },
    ]);
  });
});

describe('outcomes', () => {
  test('[SY5] an applied command settles only when the cursor covers its commit', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.fault = (exchange) => (exchange === 'pull' ? 'lose_request' : 'none');
    await device.submit(tab, boxDrafts.take('b1', 4));
    await site.time.advance(5_000);
    expect(
      device.disk.entries.map(({ state, outcome }) => [state, outcome?.outcome, outcome?.commitSeq]),
    ).toEqual([['answered', 'applied', 2]]);
    expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', 'free', 6));
    tab.link.fault = () => 'none';
    await site.time.advance(60_000);
    expect(device.disk.entries.map(({ state }) => state)).toEqual(['settled']);
    expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', 'free', 6));
    expect(tab.client.status).toMatchObject({ connection: 'online', waiting: 0 });
  });

  test('[SY6] a broken expectation is applied, and the worker is told', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    const [entry] = await device.submit(tab, boxDrafts.take('b1', 15));
    await site.time.advance(30_000);
    expect(tab.answers.map(({ outcome }) => outcome)).toEqual([
      {
        deviceSeq: 1,
        commandId: entry?.command.commandId,
        outcome: 'applied_with_discrepancy',
        commitSeq: 2,
        duplicate: false,
        reason: null,
        discrepancyIds: [`D-${entry?.command.commandId}`],
      },
    ]);
    expect(await site.count('b1')).toBe(-5);
    expect(device.disk.entries.map(({ state }) => state)).toEqual(['settled']);
  });

  test('[SY6] of two claims the second is rejected and rolled back; both their picks stand', async () => {
    const site = await new BoxSite().stock();
    const { device: ana, tab: anas } = await site.readyDevice();
    const { device: bob, tab: bobs } = await site.readyDevice();
    bobs.link.isCut = true;
    await ana.submit(anas, boxDrafts.claim('b1'));
    await bob.submit(bobs, boxDrafts.claim('b1'));
    await ana.submit(anas, boxDrafts.take('b1', 2));
    await bob.submit(bobs, boxDrafts.take('b1', 3));
    await site.time.advance(10_000);
    expect(await bob.read(bobs, boxDocument, 'b1')).toEqual(box('s1', bob.operatorId, 7));
    bobs.link.isCut = false;
    await site.time.advance(90_000);
    expect(
      bobs.answers.map(({ entry, outcome }) => [entry.command.type, outcome.outcome, outcome.reason]),
    ).toEqual([
      ['box.claim', 'rejected', { code: 'box.taken', data: { by: ana.operatorId } }],
      ['box.take', 'applied', null],
    ]);
    for (const [device, tab] of [
      [ana, anas],
      [bob, bobs],
    ] as const)
      expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', ana.operatorId, 5));
    expect(bob.disk.entries.map(({ state }) => state)).toEqual(['settled', 'settled']);
    expect(await site.count('b1')).toBe(5);
  });

  test('[SY6] a claim refused while pulls fail is rolled back at once', async () => {
    const site = await new BoxSite().stock();
    const { device: ana, tab: anas } = await site.readyDevice();
    const { device: bob, tab: bobs } = await site.readyDevice();
    bobs.link.fault = (exchange) => (exchange === 'pull' ? 'lose_request' : 'none');
    bobs.link.hintsReach = false;
    await ana.submit(anas, boxDrafts.claim('b1'));
    await site.time.advance(1_000);
    await bob.submit(bobs, boxDrafts.claim('b1'));
    await settled();
    expect(await bob.read(bobs, boxDocument, 'b1')).toEqual(box('s1', bob.operatorId, 10));
    await site.time.advance(60_000);
    expect(await bob.read(bobs, boxDocument, 'b1')).toEqual(box('s1', 'free', 10));
  });

  test('[SY7] what the server cannot interpret is parked, stays on the device and holds up nobody', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    await device.submit(tab, boxDrafts.unknown());
    await device.submit(tab, boxDrafts.poison());
    await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(60_000);
    expect(
      device.disk.entries.map(({ state, outcome }) => [state, outcome?.outcome, outcome?.reason]),
    ).toEqual([
      ['answered', 'parked', { code: 'sync.unknown_type', data: { type: 'box.repaint' } }],
      ['answered', 'parked', { code: 'sync.rule_failed', data: { type: 'box.poison' } }],
      ['settled', 'applied', null],
    ]);
    expect(tab.client.status).toMatchObject({ connection: 'online', waiting: 0, inReview: 2 });
    expect(await site.count('b1')).toBe(9);
    expect(tab.link.pushed.length).toBeLessThanOrEqual(3);
    expect(site.server.alarms).toEqual(['a command is parked', 'a rule threw', 'a command is parked']);
    expect(device.alarms.every((alarm) => alarm.startsWith('rule box.poison threw'))).toBe(true);
  });

  test('[SY7] work without leave stops the queue; it goes on when there is leave again', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    site.server.removeGrant(`g-${device.deviceId}`);
    await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(5_000);
    await device.submit(tab, boxDrafts.take('b2'));
    await device.submit(tab, boxDrafts.take('b3'));
    await site.time.advance(60_000);
    expect(tab.client.status).toMatchObject({
      waiting: 2,
      inReview: 1,
      problem: 'signed_out',
      connection: 'online',
    });
    expect(await site.server.logged()).toHaveLength(1);
    await site.time.advance(90_000);
    expect(tab.client.status).toMatchObject({ waiting: 1, inReview: 2 });
    site.server.addGrant(`g-${device.deviceId}`, device.deviceId, ['picker']);
    await site.time.advance(150_000);
    expect(tab.client.status).toMatchObject({ waiting: 0, inReview: 2, problem: null });
    expect([await site.count('b1'), await site.count('b2'), await site.count('b3')]).toEqual([10, 10, 9]);
  });

  test('[SY7] work without leave is quarantined and stays on the device', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    site.server.removeGrant(`g-${device.deviceId}`);
    await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(60_000);
    expect(
      device.disk.entries.map(({ state, outcome }) => [state, outcome?.outcome, outcome?.reason]),
    ).toEqual([['answered', 'quarantined', { code: 'sync.no_grant', data: {} }]]);
    expect(tab.client.status).toMatchObject({ waiting: 0, inReview: 1 });
    expect(await site.count('b1')).toBe(10);
  });

  test('[SY8] what only the server can judge shows as waiting, without an effect', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice({ roles: ['supervisor'] });
    tab.link.isCut = true;
    await device.submit(tab, boxDrafts.label('l1', 'fragile'));
    await site.time.advance(1000);
    expect(await device.read(tab, labelDocument, 'l1')).toBeUndefined();
    expect(tab.client.status.waiting).toBe(1);
    tab.link.isCut = false;
    await site.time.advance(90_000);
    expect(await device.read(tab, labelDocument, 'l1')).toEqual({ text: 'fragile' });
    expect(tab.client.status.waiting).toBe(0);
  });
});

describe('what the device believes', () => {
  test('[SY11] the first replica is loaded from the streams it follows, in its scope', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    expect(await device.read(tab, articleDocument, 'a1')).toEqual({ name: 'Mug' });
    expect((await device.caches.active('floor'))?.rows()).toEqual([
      ...(await site.server.rows(['picker'], 'catalog')),
      ...(await site.server.rows(['picker'], testStream)),
    ]);
    expect(tab.statuses.some(({ loading }) => loading?.total === 4)).toBe(true);
    expect(tab.client.status).toMatchObject({
      ready: true,
      loading: null,
      connection: 'online',
      problem: null,
    });
  });

  test('[SY8] [F-36] a restart with pending work rebuilds what was shown', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.isCut = true;
    await device.submit(tab, boxDrafts.take('b1', 2));
    await device.submit(tab, boxDrafts.move('b2', 's9'));
    await device.submit(tab, boxDrafts.claim('b3'));
    tab.stop();
    const again = await device.start();
    again.link.isCut = true;
    expect(await device.read(again, boxDocument, 'b1')).toEqual(box('s1', 'free', 8));
    expect(await again.client.read((view) => view.list(boxDocument, 'shelf', 's9'))).toEqual([
      { key: 'b2', body: box('s9', 'free', 10) },
    ]);
    expect(await device.read(again, boxDocument, 'b3')).toEqual(box('s1', device.operatorId, 10));
    expect(again.client.status).toMatchObject({ waiting: 3, ready: true });
  });

  test('[SY8] others’ changes come in underneath the own pending work', async () => {
    const site = await new BoxSite().stock();
    const { device: ana, tab: anas } = await site.readyDevice();
    const { device: bob, tab: bobs } = await site.readyDevice();
    anas.link.fault = (exchange) => (exchange === 'push' ? 'lose_request' : 'none');
    await ana.submit(anas, boxDrafts.take('b1', 2));
    await bob.submit(bobs, boxDrafts.take('b1', 5));
    await bob.submit(bobs, boxDrafts.move('b1', 's4'));
    await site.time.advance(60_000);
    // A push that fails ends the round, so others' changes wait for the network too.
    expect(await ana.read(anas, boxDocument, 'b1')).toEqual(box('s1', 'free', 8));
    anas.link.fault = () => 'none';
    await site.time.advance(90_000);
    expect(await ana.read(anas, boxDocument, 'b1')).toEqual(box('s4', 'free', 3));
  });

  test('[SY8] work recorded while an answer comes in is shown', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.fault = (exchange) => (exchange === 'pull' ? 'lose_request' : 'none');
    for (let i = 1; i <= 40; i++) {
      await device.submit(tab, boxDrafts.take('b1'));
      await site.time.advance(i % 7);
      expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', 'free', 10 - i));
    }
  });

  test('[SY8] a replica filled after an unheard push does not show its effect twice', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.fault = (exchange) => (exchange === 'push' ? 'lose_answer' : 'none');
    await device.submit(tab, boxDrafts.take('b1', 4));
    await site.time.advance(3_000);
    expect(await site.count('b1')).toBe(6);
    tab.stop();
    device.caches.lose();
    const again = await device.start();
    await site.time.advance(60_000);
    expect(await device.read(again, boxDocument, 'b1')).toEqual(box('s1', 'free', 6));
    expect(device.disk.entries.map(({ state }) => state)).toEqual(['settled']);
  });

  test('[SY12] a change of the server’s history means a new replica; the journal is untouched', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    await device.submit(tab, boxDrafts.take('b1', 2));
    await site.time.advance(20_000);
    tab.link.isCut = true;
    await device.submit(tab, boxDrafts.take('b2', 3));
    await site.time.advance(20_000);
    const before = await device.caches.active('floor');
    const entries = device.disk.entries.map(({ command, hash }) => ({ command, hash }));
    tab.link.server = new TestServer({
      time: site.time,
      rules: boxRules,
      epoch: uuid(7001),
      restored: site.server,
    });
    tab.link.isCut = false;
    tab.link.exchanges.length = 0;
    await site.time.advance(90_000);
    const after = await device.caches.active('floor');
    expect([before?.epoch, after?.epoch]).toEqual([uuid(7000), uuid(7001)]);
    expect(after?.name).not.toBe(before?.name);
    expect(device.disk.entries.map(({ command, hash }) => ({ command, hash }))).toEqual(entries);
    expect(device.disk.entries.map(({ state }) => state)).toEqual(['settled', 'settled']);
    expect(tab.link.exchanges.filter((exchange) => exchange === 'snapshot')).toHaveLength(2);
    expect(await device.read(tab, boxDocument, 'b2')).toEqual(box('s1', 'free', 7));
    expect(after?.rows()).toEqual([
      ...(await tab.link.server.rows(['picker'], 'catalog')),
      ...(await tab.link.server.rows(['picker'], testStream)),
    ]);
  });

  test('[SY14] a hint brings other people’s work within a second, polling without one', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    await site.server.commit(testStream, [
      boxPut.create({ box: 'b4', shelf: 's2', count: 1, colour: 'free' }),
    ]);
    await site.time.advance(1000);
    expect(await device.read(tab, boxDocument, 'b4')).toEqual(box('s2', 'free', 1));
    tab.link.hintsReach = false;
    await site.server.commit(testStream, [
      boxPut.create({ box: 'b5', shelf: 's2', count: 1, colour: 'free' }),
    ]);
    await site.time.advance(30_000);
    expect(await device.read(tab, boxDocument, 'b5')).toEqual(box('s2', 'free', 1));
  });

  test('[SY14] an answer that says it is not the newest is followed by the next pull at once', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.hintsReach = false;
    const put = (name: string): Promise<unknown> =>
      site.server.commit(testStream, [boxPut.create({ box: name, shelf: 's2', count: 1, colour: 'free' })]);
    await put('b4');
    const pull = site.server.pull.bind(site.server);
    site.server.pull = async (roles, request, deviceId) => {
      const answer = await pull(roles, request, deviceId);
      if (answer.kind !== 'jump' || request.stream !== testStream) return answer;
      site.server.pull = pull;
      await put('b5');
      return { ...answer, head: answer.to + 1 };
    };
    tab.client.wake();
    await site.time.advance(1000);
    expect(await device.read(tab, boxDocument, 'b4')).toEqual(box('s2', 'free', 1));
    expect(await device.read(tab, boxDocument, 'b5')).toEqual(box('s2', 'free', 1));
  });
});
