import { describe, expect, test } from 'vitest';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { boxRules } from '../testing/box-rules.ts';
import { BoxSite, boxDrafts } from '../testing/box-site.ts';
import { box, boxDocument } from '../testing/box-world.ts';
import { testStream } from '../testing/test-device.ts';

/** A program that knows less: an older server, or one with a broken deploy. */
const rulesWithout = (...types: readonly string[]): Rules => ({
  ...boxRules,
  commands: new Map([...boxRules.commands].filter(([type]) => !types.includes(type))),
});

const labels = async (site: BoxSite): Promise<readonly (readonly [string, string])[]> =>
  (await site.server.rows(['supervisor'], testStream)).flatMap(([kind, key, , body]) =>
    kind === 'label' ? [[key.slice(0, key.indexOf('-')), (body as { text: string }).text] as const] : [],
  );

describe('[SY30] parked commands', () => {
  test('[F-19] are replayed after an upgrade, and the device that waits hears of it', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    site.server.restart(rulesWithout('box.move'));
    await device.submit(tab, boxDrafts.move('b1', 's9'));
    await site.time.advance(50);
    await device.submit(tab, boxDrafts.take('b1', 4));
    await site.time.advance(30_000);
    expect(tab.client.status).toMatchObject({ waiting: 0, inReview: 1 });
    expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s9', 'free', 6));
    expect(await labels(site)).toEqual([
      ['parked', 'unknown_type'],
      ['relies', device.disk.entries[0]?.command.commandId],
    ]);
    expect(await site.server.replayParked()).toEqual({ resolved: 0, parked: 1 });

    site.server.restart(boxRules);
    expect(await site.server.replayParked()).toEqual({ resolved: 1, parked: 0 });
    const seen: unknown[] = [];
    for (let second = 0; second < 40; second++) {
      seen.push(await device.read(tab, boxDocument, 'b1'));
      await site.time.advance(1_000);
    }
    expect(seen.filter((shown) => JSON.stringify(shown) !== JSON.stringify(box('s9', 'free', 6)))).toEqual(
      [],
    );
    expect(tab.client.status).toMatchObject({ waiting: 0, inReview: 0 });
    expect(device.disk.entries.map(({ state, outcome }) => [state, outcome?.outcome])).toEqual([
      ['settled', 'applied'],
      ['settled', 'applied_with_discrepancy'],
    ]);
    expect(tab.answers.map(({ outcome }) => outcome.outcome)).toEqual([
      'parked',
      'applied_with_discrepancy',
      'applied',
    ]);
    expect((await labels(site)).map(([what]) => what)).toEqual(['relies']);
    expect(await site.server.replayParked()).toEqual({ resolved: 0, parked: 0 });
  });

  test('are replayed in the order of their lane, and a repeated push gets the new outcome', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    site.server.restart(rulesWithout('box.move', 'box.claim'));
    for (const draft of [boxDrafts.move('b1', 's2'), boxDrafts.claim('b1'), boxDrafts.move('b1', 's3')])
      await device.submit(tab, draft);
    await site.time.advance(20_000);
    tab.link.isCut = true;
    site.server.restart(boxRules);
    expect(await site.server.replayParked()).toEqual({ resolved: 3, parked: 0 });
    const pushed = tab.link.pushed.find(({ request: { commands } }) => commands.length > 0);
    if (!pushed) throw new Error('nothing was pushed');
    const again = await site.server.push(
      { deviceId: device.deviceId, streamId: testStream },
      { ...pushed.request, commands: pushed.request.commands.slice(0, 1) },
    );
    expect(again).toMatchObject({ outcomes: [{ outcome: 'applied', duplicate: true }] });
    const rows = await site.server.rows(['picker'], testStream);
    expect(rows.find(([, key]) => key === 'b1')?.[3]).toEqual(box('s3', device.operatorId, 10));
    tab.link.isCut = false;
    await site.time.advance(120_000);
    expect(device.disk.entries.map(({ state }) => state)).toEqual(['settled', 'settled', 'settled']);
  });

  test('a request that is refused at last loses its effect, and its card', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    const { device: other, tab: otherTab } = await site.readyDevice();
    site.server.restart(rulesWithout('box.claim'));
    await device.submit(tab, boxDrafts.claim('b1'));
    await site.time.advance(20_000);
    site.server.restart(boxRules);
    await other.submit(otherTab, boxDrafts.claim('b1'));
    await site.time.advance(20_000);
    expect(await site.server.replayParked()).toEqual({ resolved: 1, parked: 0 });
    await site.time.advance(40_000);
    expect(device.disk.entries[0]?.outcome).toMatchObject({
      outcome: 'rejected',
      reason: { code: 'box.taken' },
    });
    expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', other.operatorId, 10));
    expect(await labels(site)).toEqual([]);
  });

  test('another device is told nothing about a command that is not its own', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    const { device: other } = await site.readyDevice();
    await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(20_000);
    const [entry] = device.disk.entries;
    const { epoch } = await site.server.store.read((transaction) => transaction.meta());
    const ask = (deviceId: string) =>
      site.server.pull(
        ['picker'],
        {
          protocol: 1,
          schema: 1,
          epoch,
          stream: testStream,
          cursor: 0,
          hash: '0'.repeat(64),
          scope: 'floor',
          awaiting: [{ laneId: entry?.laneId ?? '', deviceSeq: 1 }],
        },
        deviceId,
      );
    expect(await ask(other.deviceId)).toEqual({ kind: 'resnapshot', reason: 'first' });
  });
});

describe('[SY31] a type of command that fails for several devices', () => {
  test('is waited for, told once, and flows again when it works; pulling goes on meanwhile', async () => {
    const site = await new BoxSite().stock();
    const one = await site.readyDevice();
    const two = await site.readyDevice();
    site.server.restart(rulesWithout('box.move'));
    for (const { device, tab } of [one, two])
      for (let i = 0; i < 15; i++) await device.submit(tab, boxDrafts.move('b1', `s${i}`));
    await site.time.advance(30_000);
    const parked = (await site.server.logged()).filter(({ outcome }) => outcome === 'parked');
    expect(parked).toHaveLength(20);
    expect(one.tab.client.status.waiting + two.tab.client.status.waiting).toBe(10);
    expect((await labels(site)).filter(([what]) => what === 'failing')).toEqual([['failing', '20 from 2']]);
    expect(site.server.alarms.filter((what) => what.includes('wait'))).toHaveLength(1);

    await site.server.commit(testStream, []);
    site.server.restart(boxRules);
    await site.server.replayParked();
    await site.time.advance(180_000);
    for (const { device } of [one, two])
      expect(new Set(device.disk.entries.map(({ outcome }) => outcome?.outcome))).toEqual(
        new Set(['applied']),
      );
  });

  test('one device alone has its commands parked, however many', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    for (let i = 0; i < 40; i++) await device.submit(tab, boxDrafts.unknown());
    await site.time.advance(30_000);
    expect(tab.client.status).toMatchObject({ waiting: 0, inReview: 40 });
  });
});

describe('[SY32] a command over which the server died', () => {
  test('[F-59] is parked without running the third time, and only people have it tried again', async () => {
    const deaths = new Map<string, number>();
    const site = new BoxSite(1, {
      crashes: { running: () => undefined, deaths: (commandId) => deaths.get(commandId) ?? 0 },
    });
    await site.stock();
    const { device, tab } = await site.readyDevice();
    tab.link.isCut = true;
    await device.submit(tab, boxDrafts.take('b1', 4));
    await device.submit(tab, boxDrafts.take('b2', 1));
    deaths.set(device.disk.entries[0]?.command.commandId ?? '', 2);
    tab.link.isCut = false;
    await site.time.advance(60_000);
    expect(device.disk.entries.map(({ outcome }) => outcome?.outcome)).toEqual(['parked', 'applied']);
    expect([await site.count('b1'), await site.count('b2')]).toEqual([10, 9]);
    expect(await site.server.replayParked('safe')).toEqual({ resolved: 0, parked: 1 });
    expect(await site.server.replayParked('everything')).toEqual({ resolved: 1, parked: 0 });
    expect(await site.count('b1')).toBe(6);
  });
});

describe('[SY33] leave', () => {
  test('[F-57] facts recorded after their leave had ended stand with a card; requests are refused', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.isCut = true;
    await device.submit(tab, boxDrafts.take('b1', 1));
    await site.time.advance(10_000);
    const ended = site.time.iso();
    await site.time.advance(10_000);
    await device.submit(tab, boxDrafts.take('b1', 2));
    await device.submit(tab, boxDrafts.claim('b2'));
    site.server.endGrant(`g-${device.deviceId}`, ended);
    tab.link.isCut = false;
    await site.time.advance(90_000);
    expect(device.disk.entries.map(({ outcome }) => [outcome?.outcome, outcome?.reason?.code])).toEqual([
      ['applied', undefined],
      ['applied_with_discrepancy', undefined],
      ['rejected', 'sync.grant_ended'],
    ]);
    expect(await site.count('b1')).toBe(7);
    expect(await labels(site)).toEqual([['late', 'grant_ended']]);
  });
});
