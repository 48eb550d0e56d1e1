import { describe, expect, test } from 'vitest';
import { boxPut, boxRules } from '../testing/box-rules.ts';
import { BoxSite, boxDrafts } from '../testing/box-site.ts';
import { uuid } from '../testing/box-world.ts';
import { testStream, type TestDevice, type TestTab } from '../testing/test-device.ts';
import { TestServer } from '../testing/test-server.ts';

interface Handheld {
  readonly device: TestDevice;
  readonly tab: TestTab;
}

const windowMs = 30_000;

/** A server that holds what this one holds now, as one restored from a backup does. */
const restored = (site: BoxSite, epoch: 'told' | 'forgotten'): TestServer =>
  new TestServer({
    time: site.time,
    rules: boxRules,
    epoch: epoch === 'told' ? uuid(7001) : uuid(7000),
    restored: site.server,
    refillWindowMs: windowMs,
    openRecovery: epoch === 'told',
  });

/** Devices in turn record one command each and send it before the next one does. */
async function workInTurn(site: BoxSite, handhelds: readonly Handheld[], rounds: number): Promise<void> {
  for (let i = 0; i < rounds; i++)
    for (const { device, tab } of handhelds) {
      await device.submit(tab, boxDrafts.take('b1'));
      await site.time.advance(2_000);
    }
}

const handhelds = async (site: BoxSite, count: number): Promise<readonly Handheld[]> => {
  const ready: Handheld[] = [];
  for (let i = 0; i < count; i++) ready.push(await site.readyDevice());
  return ready;
};

/** Commands with an effect in the order of their commits. */
const effects = async (server: TestServer): Promise<readonly (string | null)[]> =>
  (await server.logged())
    .filter(({ commitSeq }) => commitSeq !== null)
    .toSorted((x, y) => (x.commitSeq ?? 0) - (y.commitSeq ?? 0))
    .map(({ commandId }) => commandId);

const cards = async (server: TestServer): Promise<readonly (readonly [string, string])[]> =>
  (await server.rows(['supervisor'], testStream))
    .filter(([kind, key]) => kind === 'label' && key.startsWith('lost-'))
    .map(([, key, , body]) => [key, (body as { readonly text: string }).text]);

const moveTo = (server: TestServer, ...to: readonly Handheld[]): void => {
  for (const { tab } of to) tab.link.server = server;
};

function expectSettled(...all: readonly Handheld[]): void {
  for (const { device, tab } of all) {
    expect(device.disk.entries.every(({ state }) => state === 'settled')).toBe(true);
    expect(tab.client.status).toMatchObject({ connection: 'online', waiting: 0, problem: null });
    expect(device.alarms).toEqual([]);
  }
}

describe('a server restored from an older backup', () => {
  test('[SY19] [F-13] gets the lost commands of all devices back in the order they had', async () => {
    const site = await new BoxSite().stock();
    const all = await handhelds(site, 3);
    await workInTurn(site, all, 2);
    const backup = restored(site, 'told');
    await workInTurn(site, all, 4);
    const before = await effects(site.server);
    // The last one to come back holds the first of the lost commands.
    const [one, ...others] = all;
    for (const other of others.toReversed()) {
      moveTo(backup, other);
      await site.time.advance(8_000);
    }
    if (one) moveTo(backup, one);
    await site.time.advance(90_000);
    expect(await effects(backup)).toEqual(before);
    const log = await backup.logged();
    expect(log.filter(({ formerSeq }) => formerSeq !== null)).toHaveLength(12);
    expect(log.filter(({ formerSeq }) => formerSeq === null)).toHaveLength(6);
    expect(await cards(backup)).toEqual([]);
    expectSettled(...all);
  });

  test('[SY19] devices go on recording meanwhile; what is new comes after what was lost', async () => {
    const site = await new BoxSite().stock();
    const all = await handhelds(site, 2);
    const backup = restored(site, 'told');
    await workInTurn(site, all, 2);
    const [one, two] = all;
    if (!one || !two) throw new Error('two devices');
    moveTo(backup, one, two);
    two.tab.link.isCut = true;
    await site.time.advance(5_000);
    const [fresh] = await one.device.submit(one.tab, boxDrafts.take('b2'));
    await site.time.advance(10_000);
    expect(await backup.logged()).toEqual([]);
    expect(one.tab.client.status).toMatchObject({ connection: 'online' });
    two.tab.link.isCut = false;
    await site.time.advance(90_000);
    expect(await effects(backup)).toEqual([...(await effects(site.server)), fresh?.command.commandId]);
    expectSettled(one, two);
  });

  test('[SY19] a refused request comes back at its place and is judged anew', async () => {
    const site = await new BoxSite().stock();
    const [one, two] = await handhelds(site, 2);
    if (!one || !two) throw new Error('two devices');
    const backup = restored(site, 'told');
    await one.device.submit(one.tab, boxDrafts.claim('b1'));
    await site.time.advance(3_000);
    await two.device.submit(two.tab, boxDrafts.claim('b1'));
    await site.time.advance(3_000);
    await workInTurn(site, [two, one], 1);
    const before = await site.outcomes();
    moveTo(backup, two);
    await site.time.advance(5_000);
    moveTo(backup, one);
    await site.time.advance(90_000);
    const after = new Map((await backup.logged()).map(({ commandId, outcome }) => [commandId, outcome]));
    expect(after).toEqual(before);
    expectSettled(one, two);
  });

  test('[SY20] what no device has is one card, with how many commits and which', async () => {
    const site = await new BoxSite().stock();
    const all = await handhelds(site, 2);
    await workInTurn(site, all, 1);
    const backup = restored(site, 'told');
    for (let i = 0; i < 3; i++) {
      await site.server.commit(testStream, [
        boxPut.create({ box: `n${i}`, shelf: 's2', count: 1, colour: 'free' }),
      ]);
      await workInTurn(site, all, 1);
    }
    moveTo(backup, ...all);
    await site.time.advance(90_000);
    // Commit 1 stocked the boxes, 2 and 3 are in the backup; 4, 7 and 10 were the desk's.
    expect(await cards(backup)).toEqual([[`lost-${uuid(7001)}`, '3 of 4 to 10']]);
    expectSettled(...all);
  });

  test('[SY20] [F-15] of three devices one returns late: the card says less, and nothing blocks', async () => {
    const site = await new BoxSite().stock();
    const all = await handhelds(site, 3);
    const backup = restored(site, 'told');
    await workInTurn(site, all, 2);
    const [one, two, away] = all;
    if (!one || !two || !away) throw new Error('three devices');
    away.tab.link.isCut = true;
    moveTo(backup, ...all);
    await site.time.advance(120_000);
    expect(await cards(backup)).toEqual([[`lost-${uuid(7001)}`, '2 of 4 to 7']]);
    await one.device.submit(one.tab, boxDrafts.take('b3'));
    await site.time.advance(30_000);
    expect((await backup.logged()).length).toBe(5);
    away.tab.link.isCut = false;
    await site.time.advance(90_000);
    expect(await cards(backup)).toEqual([]);
    expect(await backup.logged()).toHaveLength(7);
    expectSettled(...all);
  });

  test('[SY20] who returns late tells of nothing before the backup, though the others were behind it', async () => {
    const site = await new BoxSite().stock();
    const [behind, late] = await handhelds(site, 2);
    if (!behind || !late) throw new Error('two devices');
    behind.tab.link.isCut = true;
    await workInTurn(site, [late], 3);
    const backup = restored(site, 'told');
    await workInTurn(site, [late], 1);
    late.tab.link.isCut = true;
    behind.tab.link.isCut = false;
    moveTo(backup, behind, late);
    await behind.device.submit(behind.tab, boxDrafts.take('b2'));
    await site.time.advance(120_000);
    late.tab.link.isCut = false;
    await site.time.advance(90_000);
    expect(await cards(backup)).toEqual([]);
    expect(await backup.logged()).toHaveLength(5);
    expectSettled(behind, late);
  });

  test('[SY19] [F-10] [F-14] nobody said that it was restored, and new commits overtook the old head', async () => {
    const site = await new BoxSite().stock();
    const all = await handhelds(site, 3);
    await workInTurn(site, all, 1);
    const backup = restored(site, 'forgotten');
    await workInTurn(site, all, 3);
    const before = await effects(site.server);
    for (let i = 0; i < 20; i++)
      await backup.commit(testStream, [
        boxPut.create({ box: `n${i}`, shelf: 's2', count: 1, colour: 'free' }),
      ]);
    moveTo(backup, ...all);
    await site.time.advance(120_000);
    expect(await effects(backup)).toEqual(before);
    expect(backup.store.epoch).not.toBe(uuid(7000));
    expect(await cards(backup)).toEqual([]);
    expectSettled(...all);
  });

  test('[SY19] a server that dies while it gathers goes on gathering', async () => {
    const site = await new BoxSite().stock();
    const all = await handhelds(site, 2);
    const backup = restored(site, 'told');
    await workInTurn(site, all, 3);
    const before = await effects(site.server);
    const [one, two] = all;
    if (!one || !two) throw new Error('two devices');
    moveTo(backup, two);
    await site.time.advance(20_000);
    backup.restart(boxRules);
    two.tab.link.isCut = true;
    moveTo(backup, one);
    await site.time.advance(90_000);
    // What the second one had given before it fell silent is at its place.
    expect(await effects(backup)).toEqual(before);
    two.tab.link.isCut = false;
    await site.time.advance(60_000);
    expect(await backup.logged()).toHaveLength(6);
    expectSettled(...all);
  });

  test('[SY19] more than one batch of each device is put together', async () => {
    const site = await new BoxSite().stock();
    const all = await handhelds(site, 2);
    const backup = restored(site, 'told');
    for (let round = 0; round < 4; round++)
      for (const { device, tab } of all) {
        for (let i = 0; i < 30; i++) await device.submit(tab, boxDrafts.take('b1'));
        await site.time.advance(5_000);
      }
    const before = await effects(site.server);
    expect(before).toHaveLength(240);
    moveTo(backup, ...all.toReversed());
    await site.time.advance(120_000);
    expect(await effects(backup)).toEqual(before);
    expectSettled(...all);
  });

  test('[SY19] work given back needs no leave that was lost too; new work does', async () => {
    const site = await new BoxSite().stock();
    const all = await handhelds(site, 2);
    const backup = restored(site, 'told');
    await workInTurn(site, all, 2);
    for (const { device } of all) backup.removeGrant(`g-${device.deviceId}`);
    const before = await effects(site.server);
    moveTo(backup, ...all);
    await site.time.advance(90_000);
    expect(await effects(backup)).toEqual(before);
    const [one] = all;
    await one?.device.submit(one.tab, boxDrafts.take('b1'));
    await site.time.advance(30_000);
    expect((await backup.logged()).map(({ outcome }) => outcome).toSorted()).toEqual([
      'applied',
      'applied',
      'applied',
      'applied',
      'quarantined',
    ]);
  });

  test('[SY19] a server restored twice in a row still ends with everything', async () => {
    const site = await new BoxSite().stock();
    const all = await handhelds(site, 2);
    const first = restored(site, 'told');
    const second = restored(site, 'forgotten');
    await workInTurn(site, all, 3);
    moveTo(first, ...all);
    await site.time.advance(10_000);
    moveTo(second, ...all);
    await site.time.advance(200_000);
    expect(await second.logged()).toHaveLength(6);
    expect(await effects(second)).toEqual(await effects(site.server));
    expectSettled(...all);
  });
});
