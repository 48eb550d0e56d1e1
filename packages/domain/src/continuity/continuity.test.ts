import { expect, test } from 'vitest';
import { discrepancyDocument, type Discrepancy } from '../discrepancies/discrepancy.ts';
import { settle } from '../discrepancies/settle.ts';
import type { ForkedDevice, LostCommits, MissingRecords } from '../kernel/continuity.ts';
import { supervisor } from '../testing/given.ts';
import { instant } from '../testing/small-warehouse.ts';
import { openWorld, uuid, type World } from '../testing/world.ts';
import { commitsLost } from './commits-lost.ts';
import { deedSubject, deviceForked } from './device-forked.ts';
import { listedDuplicates } from './listed-duplicates.ts';
import { recordsMissing } from './records-missing.ts';

const loss: LostCommits = {
  epoch: uuid(1),
  lost: 3,
  firstSeq: 101,
  lastSeq: 107,
  keptAt: instant(5),
  noticedAt: instant(90),
};
const cards = (world: World): readonly Discrepancy[] =>
  world.all(discrepancyDocument).map(({ body }) => body);
const onlyId = (world: World): string => world.all(discrepancyDocument)[0]?.key ?? '';

test('[X1] commits that nobody gave back are one card that says how many, which and between when', () => {
  const world = openWorld();
  world.apply(commitsLost(world.view, loss));
  expect(cards(world)).toEqual([
    {
      type: 'commits_lost',
      severity: 'attention',
      status: 'open',
      locationId: null,
      skuId: null,
      orderId: null,
      runId: null,
      quantity: null,
      facts: { lost: 3, firstSeq: 101, lastSeq: 107, keptAt: instant(5), noticedAt: instant(90) },
      evidence: [],
      done: [],
      openedAt: instant(90),
      resolution: null,
    },
  ]);
});

test('[X1] when more comes back the card says less, and goes when nothing is missing', () => {
  const world = openWorld();
  world.apply(commitsLost(world.view, loss));
  world.apply(commitsLost(world.view, { ...loss, lost: 1, firstSeq: 107 }));
  expect(cards(world)).toMatchObject([{ status: 'open', facts: { lost: 1, firstSeq: 107, lastSeq: 107 } }]);
  world.apply(commitsLost(world.view, { ...loss, lost: 0 }));
  expect(cards(world)).toMatchObject([{ status: 'withdrawn' }]);
  expect(commitsLost(world.view, loss)).toEqual([]);
});

test('[X1] anybody may settle it, and it stays settled', () => {
  const world = openWorld();
  world.apply(commitsLost(world.view, loss));
  const choice = { discrepancyId: onlyId(world), choice: 'accept', note: '' } as const;
  expect(world.run(settle, choice, supervisor).rejection).toBe(null);
  world.apply(commitsLost(world.view, { ...loss, lost: 2 }));
  expect(cards(world)).toMatchObject([{ status: 'settled', facts: { lost: 3 } }]);
});

const fork: ForkedDevice = {
  deviceId: uuid(7),
  deviceName: 'TC26-012',
  laneId: uuid(8),
  at: instant(60),
  duplicates: [],
};
const twice = (n: number): ForkedDevice['duplicates'][number] => ({
  commandId: uuid(n),
  operatorId: 'ana',
  type: 'picking.record_pick',
  locationId: 'A-01-1',
  skuId: 'luma:mug',
  occurredAt: instant(n),
  earlierId: uuid(n - 1),
  earlierAt: instant(n - 1),
});

test('[X2] a device that was restored or copied is one card per new lane', () => {
  const world = openWorld();
  world.apply(deviceForked(world.view, fork));
  expect(deviceForked(world.view, fork)).toEqual([]);
  expect(cards(world)).toMatchObject([
    { type: 'device_forked', severity: 'info', facts: { device: 'TC26-012', count: 0, duplicates: [] } },
  ]);
});

test('[X2] it lists the records that may be double, counts all of them and stays small', () => {
  const world = openWorld();
  for (let n = 20; n < 46; n += 2) world.apply(deviceForked(world.view, { ...fork, duplicates: [twice(n)] }));
  const [card] = cards(world);
  expect(card).toMatchObject({ severity: 'attention', facts: { count: 13 } });
  expect(card?.facts['duplicates']).toEqual(Array.from({ length: 10 }, (_, i) => ({ ...twice(20 + 2 * i) })));
});

test('[X2] what a card lists can be read back, and other cards list nothing', () => {
  const world = openWorld();
  world.apply(deviceForked(world.view, { ...fork, duplicates: [twice(20)] }));
  world.apply(commitsLost(world.view, loss));
  expect(cards(world).map((card) => listedDuplicates(card))).toEqual([[], [twice(20)]]);
});

test('[X2] deeds are alike when type, bin and SKU are; what moves nothing is not told twice', () => {
  const of = (type: string, body: Parameters<typeof deedSubject>[0]['body']) => deedSubject({ type, body });
  const pick = of('picking.record_pick', { locationId: 'A-01-1', skuId: 'luma:mug', splits: [1] });
  expect(pick).toEqual({
    locationId: 'A-01-1',
    skuId: 'luma:mug',
    alike: 'picking.record_pick A-01-1 luma:mug',
  });
  expect(of('picking.record_pick', { skuId: 'luma:mug', locationId: 'A-01-1', splits: [2] })).toEqual(pick);
  expect(of('picking.record_short', { skuId: 'luma:mug', locationId: 'A-01-1' })).not.toEqual(pick);
  expect(of('receiving.record_receipt', { skuId: 'luma:mug' })).toEqual({
    locationId: null,
    skuId: 'luma:mug',
    alike: 'receiving.record_receipt  luma:mug',
  });
  expect([of('picking.drop', { runId: 'W-1' }), of('x', null), of('x', [1]), of('x', 'text')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

const gone: MissingRecords = {
  deviceId: uuid(7),
  deviceName: 'TC26-012',
  reportedSeq: 902,
  receivedSeq: 888,
  operatorId: 'ana',
  lastSeenAt: instant(30),
  at: instant(60),
};

test('[X3] a device given up with records on it says exactly how many never arrived', () => {
  const world = openWorld();
  world.apply(recordsMissing(world.view, gone));
  expect(cards(world)).toMatchObject([
    {
      type: 'records_missing',
      severity: 'serious',
      facts: {
        device: 'TC26-012',
        count: 14,
        reportedSeq: 902,
        receivedSeq: 888,
        operatorId: 'ana',
        lastSeenAt: instant(30),
      },
    },
  ]);
});

test('[X3] nothing missing is no card', () => {
  const world = openWorld();
  expect(recordsMissing(world.view, { ...gone, receivedSeq: 902 })).toEqual([]);
});
