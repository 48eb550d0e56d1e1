import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineCommand, earlierVersion } from '@floorhand/domain/kernel/command';
import { keyField } from '@floorhand/domain/kernel/fields';
import { ok } from '@floorhand/domain/kernel/result';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { schemaVersion } from '../protocol/version.ts';
import { boxChanged, boxPut, boxRules, take } from '../testing/box-rules.ts';
import { BoxSite, boxDrafts } from '../testing/box-site.ts';
import { box, boxDocument } from '../testing/box-world.ts';
import { testStream } from '../testing/test-device.ts';

/** The next program: whoever takes units says how many broke. */
const rulesWithTakeV2 = (up: (body: z.infer<typeof takeV1>) => unknown): Rules => ({
  ...boxRules,
  commands: new Map([
    ...boxRules.commands,
    [
      take.type,
      defineCommand({
        type: take.type,
        version: 2,
        earlier: [earlierVersion({ version: 1, schema: takeV1, up })],
        kind: 'fact',
        judgedBy: 'device',
        roles: take.roles,
        schema: takeV1.extend({ broken: z.int().min(0) }),
        decide: ({ box: from, count, broken }) => ok([boxChanged.create({ box: from, by: -count - broken })]),
      }),
    ],
  ]),
});
const takeV1 = z.strictObject({ box: keyField, count: z.int().min(1) });
const nothingBroke = rulesWithTakeV2((body) => ({ ...body, broken: 0 }));

describe('[SY34] versions of commands', () => {
  test('[F-50] what an older app recorded before the server was updated takes effect', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.isCut = true;
    for (let i = 0; i < 200; i++) await device.submit(tab, boxDrafts.take('b1'));
    site.server.restart(nothingBroke);
    tab.link.isCut = false;
    await site.time.advance(120_000);
    expect(tab.client.status).toMatchObject({ waiting: 0, inReview: 0 });
    expect(await site.count('b1')).toBe(-190);
    expect(
      new Set(
        (await site.server.logged()).map(({ raw }) => (JSON.parse(raw) as { version: number }).version),
      ),
    ).toEqual(new Set([1]));
  });

  test('[F-58] an upcaster that throws parks the command until it is mended', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    site.server.restart(
      rulesWithTakeV2(() => {
        throw new Error('not thought of');
      }),
    );
    await device.submit(tab, boxDrafts.take('b1', 3));
    await site.time.advance(30_000);
    expect(device.disk.entries[0]?.outcome).toMatchObject({
      outcome: 'parked',
      reason: { code: 'sync.upcast_failed' },
    });
    site.server.restart(nothingBroke);
    expect(await site.server.replayParked()).toEqual({ resolved: 1, parked: 0 });
    await site.time.advance(30_000);
    expect([await site.count('b1'), tab.client.status.inReview]).toEqual([7, 0]);
  });

  test('[F-18] [F-19] an older and a newer server take turns: nothing is lost, nothing counts twice', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice({ rules: nothingBroke });
    const newer = (count: number) => ({
      ...boxDrafts.take('b1', count),
      version: 2,
      body: { box: 'b1', count, broken: 1 },
    });
    for (const rules of [nothingBroke, boxRules, nothingBroke, boxRules]) {
      site.server.restart(rules);
      await site.server.replayParked();
      await device.submit(tab, newer(1));
      await site.time.advance(20_000);
    }
    expect(device.disk.entries.map(({ outcome }) => outcome?.outcome)).toEqual([
      'applied',
      'applied',
      'applied',
      'parked',
    ]);
    site.server.restart(nothingBroke);
    await site.server.replayParked();
    await site.time.advance(30_000);
    expect([await site.count('b1'), tab.client.status]).toMatchObject([2, { waiting: 0, inReview: 0 }]);
  });
});

describe('[SY35] schemas of documents', () => {
  const versions = (schema: number) => ({ versions: { schema, client: 1 } });

  test('an app one schema behind gets documents as it knows them, at first and later', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice({ ...versions(schemaVersion - 1), roles: ['supervisor'] });
    await site.server.commit(testStream, [
      boxPut.create({ box: 'b1', shelf: 's2', count: 4, colour: 'red' }),
      boxPut.create({ box: 'b9', shelf: 's2', count: 1, colour: 'red' }),
    ]);
    await site.time.advance(20_000);
    for (const [key, count] of [
      ['b1', 4],
      ['b9', 1],
    ] as const)
      expect(await device.read(tab, boxDocument, key)).toEqual(box('s2', 'free', count));
    expect(tab.client.status).toMatchObject({ outdated: false, connection: 'online' });
    expect(device.alarms).toEqual([]);
  });

  test('[F-51] an app further behind empties its queue, sees nothing new, and says so', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.isCut = true;
    for (let i = 0; i < 60; i++) await device.submit(tab, boxDrafts.take('b1'));
    tab.stop();
    const old = site.device({ ...versions(schemaVersion - 2), disk: device.disk, deviceId: device.deviceId });
    const again = await old.start();
    await site.time.advance(90_000);
    expect(await site.count('b1')).toBe(-50);
    expect(again.client.status).toMatchObject({
      waiting: 0,
      outdated: true,
      ready: false,
      connection: 'online',
    });
    expect(old.disk.entries.every(({ outcome }) => outcome?.outcome.startsWith('applied'))).toBe(true);
  });

  test('[F-51] an app below what the server asks for hears of it by a hint, and goes on', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    site.server.store.setMinClient(9);
    await site.server.commit(testStream, [
      boxPut.create({ box: 'b9', shelf: 's2', count: 1, colour: 'free' }),
    ]);
    await site.time.advance(1_500);
    expect(tab.client.status.outdated).toBe(true);
    await device.submit(tab, boxDrafts.take('b9'));
    await site.time.advance(20_000);
    expect(await site.count('b9')).toBe(0);
    expect(await device.read(tab, boxDocument, 'b9')).toEqual(box('s2', 'free', 0));
    site.server.store.setMinClient(0);
    await site.time.advance(30_000);
    expect(tab.client.status.outdated).toBe(false);
  });
});

describe('[SY36] devices that are taken out of use', () => {
  test('[F-57] a draining device hands everything over in the normal way, then may be wiped', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.isCut = true;
    for (let i = 0; i < 70; i++) await device.submit(tab, boxDrafts.take('b1'));
    site.server.setStanding(device.deviceId, 'draining');
    await site.time.advance(20_000);
    expect(device.handedOver).toEqual([]);
    tab.link.isCut = false;
    await site.time.advance(90_000);
    expect(await site.count('b1')).toBe(-60);
    expect(tab.client.status).toMatchObject({ waiting: 0, standing: 'draining' });
    expect(new Set(device.handedOver)).toEqual(new Set(['draining']));
  });

  test('[F-57] a lost device hands over at once, and nothing of it takes effect', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.isCut = true;
    for (let i = 0; i < 70; i++) await device.submit(tab, boxDrafts.take('b1'));
    site.server.setStanding(device.deviceId, 'lost');
    tab.link.isCut = false;
    await site.time.advance(60_000);
    const logged = await site.server.logged();
    expect(logged.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 70 }, () => 'quarantined'));
    expect(await site.count('b1')).toBe(10);
    expect(new Set(device.handedOver)).toEqual(new Set(['lost']));
  });

  test('[F-57] without a replica too; and a device that is taken back goes on', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.isCut = true;
    await device.submit(tab, boxDrafts.take('b1', 3));
    tab.stop();
    site.server.setStanding(device.deviceId, 'draining');
    const bare = site.device({ disk: device.disk, deviceId: device.deviceId });
    const again = await bare.start();
    await site.time.advance(40_000);
    expect([await site.count('b1'), again.client.status.ready]).toEqual([7, false]);
    expect(bare.handedOver.length).toBeGreaterThan(0);
    site.server.setStanding(device.deviceId, null);
    await site.time.advance(60_000);
    expect(again.client.status).toMatchObject({ standing: null, ready: true });
    expect(await bare.read(again, boxDocument, 'b1')).toEqual(box('s1', 'free', 7));
  });
});
