import { operatorSet } from '@floorhand/domain/catalog/catalog-events';
import { discrepancyDocument } from '@floorhand/domain/discrepancies/discrepancy';
import type { CommandDraft, Role } from '@floorhand/domain/kernel/command';
import type { Json } from '@floorhand/domain/kernel/json';
import { rules } from '@floorhand/domain/rules';
import { balanceDocument, balanceKey } from '@floorhand/domain/stock/balance';
import { atLocation } from '@floorhand/domain/stock/place';
import { plainRoute } from '@floorhand/domain/testing/plain-route';
import { emptyWarehouse, order, stock } from '@floorhand/domain/testing/small-warehouse';
import { expect, test } from 'vitest';
import { catalogStream } from '../protocol/version.ts';
import { uuid } from '../testing/box-world.ts';
import { TestDevice, testStream, type TestTab } from '../testing/test-device.ts';
import { TestServer } from '../testing/test-server.ts';
import { VirtualTime } from '../testing/virtual-time.ts';

interface Handheld {
  readonly device: TestDevice;
  readonly tab: TestTab;
}

/** A small building with the product's own rules: three mugs in A-01-1, more elsewhere, and four orders of three. */
async function openSite() {
  const time = new VirtualTime('2026-03-04T06:00:00.000Z');
  const server = new TestServer({ time, rules, epoch: uuid(7000), planRoute: plainRoute });
  const events = [
    ...emptyWarehouse,
    stock('A-01-1', ['luma:mug', 3]),
    stock('B-01-1', ['luma:mug', 20], { at: '2026-02-01T08:00:00.000Z' }),
    ...['1', '2', '3', '4'].map((reference) => order(reference, [['luma:mug', 3]])),
  ];
  const isCatalog = ({ type }: { readonly type: string }): boolean => type.startsWith('catalog.');
  await server.commit(catalogStream, events.filter(isCatalog));
  await server.commit(
    testStream,
    events.filter((event) => !isCatalog(event)),
  );
  let seed = 0;
  const handheld = async (...roles: readonly Role[]): Promise<Handheld> => {
    seed += 1;
    const parts = { time, rules, server, seed, roles, planRoute: plainRoute };
    const device = new TestDevice({ ...parts, deviceId: uuid(9000 + seed) });
    const { operatorId } = device;
    const operator = {
      badge: operatorId,
      name: operatorId,
      language: 'en',
      brands: [],
      active: true,
    } as const;
    await server.commit(catalogStream, [
      operatorSet.create({ operatorId, operator: { ...operator, roles: [...roles], brands: [] } }),
    ]);
    const tab = await device.start();
    await time.advance(5_000);
    return { device, tab };
  };
  return { time, server, handheld };
}

const does = (type: string, kind: CommandDraft['kind'], body: Json): CommandDraft => ({
  type,
  version: rules.commands.get(type)?.version ?? 1,
  kind,
  body,
  expect: null,
});

/** Three mugs out of A-01-1 into a tote, whatever the screen asked for, from a book that says three are there. */
const takesThree = (work: { runId: string; stop: string; taskId: string; tote: string }): CommandDraft => ({
  ...does('picking.record_pick', 'fact', {
    runId: work.runId,
    stop: work.stop,
    slot: 1,
    tote: work.tote,
    locationId: 'A-01-1',
    skuId: 'luma:mug',
    lot: null,
    expiry: null,
    serials: [],
    splits: [{ taskId: work.taskId, quantity: 3 }],
  }),
  expect: { quantityBefore: 3 },
});

/** What is to be picked for a run, as its person's device has it. */
const tasksOf = (tab: TestTab, runId: string): Promise<readonly { key: string; stop: string }[]> =>
  tab.client.read((view) => {
    const kind = rules.documents.get('pickTask');
    if (!kind) throw new Error('runs have tasks');
    return view.list(kind, 'runId', runId).map(({ key, body }) => {
      const { locationId, skuId } = body as { readonly locationId: string; readonly skuId: string };
      return { key, stop: `${locationId}|${skuId}|` };
    });
  });

const shelf = balanceKey(atLocation('A-01-1'), { skuId: 'luma:mug', lot: null, serial: null }, 'available');

test('[SY6] [SY16] [F-60] three units picked by two people without a network: both facts stand, one card tells of both', async () => {
  const { time, server, handheld } = await openSite();
  const desk = await handheld('supervisor');
  const [ana, ben] = [await handheld('picker'), await handheld('picker')];
  await desk.device.submit(
    desk.tab,
    does('picking.release_wave', 'request', { select: { kind: 'next', count: 20, brand: null } }),
  );
  await time.advance(5_000);
  const claims = [
    { ...ana, runId: 'W-1001-1', tote: 'T-1' },
    { ...ben, runId: 'W-1001-2', tote: 'T-4' },
  ];
  for (const { device, tab, runId, tote } of claims) {
    await device.submit(tab, does('picking.claim_run', 'request', { runId }));
    await device.submit(tab, does('picking.bind_tote', 'fact', { runId, slot: 1, tote }));
    await time.advance(5_000);
  }
  const seen = await server.head(testStream);
  const picks: string[] = [];
  for (const { device, tab, runId, tote } of claims) {
    tab.link.isCut = true;
    const [task] = await tasksOf(tab, runId);
    if (!task) throw new Error(`${runId} has no tasks`);
    const [entry] = await device.submit(tab, takesThree({ runId, stop: task.stop, taskId: task.key, tote }));
    picks.push(entry?.command.commandId ?? '');
    await time.advance(60_000);
    // Each believes that it emptied the bin, and sees nothing of the other.
    expect((await device.read(tab, balanceDocument, shelf))?.quantity ?? 0).toBe(0);
  }
  for (const { tab } of claims.toReversed()) {
    tab.link.isCut = false;
    await time.advance(60_000);
  }
  await time.advance(60_000);
  const outcomes = (await server.logged()).filter(({ commandType }) => commandType === 'picking.record_pick');
  expect(new Map(outcomes.map(({ commandId, outcome }) => [commandId, outcome]))).toEqual(
    new Map([
      [picks[1], 'applied'],
      [picks[0], 'applied_with_discrepancy'],
    ]),
  );
  const rows = await server.rows(['supervisor'], testStream);
  const cards = rows.filter(([kind]) => kind === discrepancyDocument.kind).map(([, , , body]) => body);
  expect(cards).toMatchObject([
    { type: 'below_zero', status: 'open', locationId: 'A-01-1', skuId: 'luma:mug', quantity: -3 },
  ]);
  const { evidence } = discrepancyDocument.schema.parse(cards[0]);
  expect(
    evidence.map(({ commandId, operatorId, deviceId, seenSeq }) => [
      commandId,
      operatorId,
      deviceId,
      seenSeq,
    ]),
  ).toEqual([ben, ana].map(({ device }, i) => [picks[1 - i], device.operatorId, device.deviceId, seen.seq]));
  for (const { device, tab } of [desk, ana, ben]) {
    expect(await device.read(tab, balanceDocument, shelf)).toMatchObject({ quantity: -3 });
    expect(device.disk.entries.map(({ state }) => state)).not.toContain('queued');
    expect(device.alarms).toEqual([]);
  }
});
