import { describe, expect, test } from 'vitest';
import type { DomainEvent } from '../../../kernel/event.ts';
import { orderDocument } from '../../../orders/order.ts';
import { waveDocument } from '../../../orders/wave.ts';
import { replenishmentOpened, replenishmentTaskDocument } from '../../../replenishing/replenishment-task.ts';
import { waitingPickDocument } from '../../../replenishing/waiting-pick.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { bookProblems } from '../../../testing/books.ts';
import { given, supervisor } from '../../../testing/given.ts';
import { face, reserve } from '../../../testing/replenish-floor.ts';
import { order, sku, stock } from '../../../testing/small-warehouse.ts';
import type { World } from '../../../testing/world.ts';
import { pickTaskDocument, runDocument } from '../state.ts';
import { releaseWave } from './release-wave.ts';

const mugs = stock('A-01-1', ['luma:mug', 10]);
const next = (count: number, brand: string | null = null) =>
  ({ select: { kind: 'next', count, brand } }) as const;
const these = (...orderIds: string[]) => ({ select: { kind: 'orders' as const, orderIds } });
const allocated = (world: World): readonly (readonly [string, number])[] =>
  world
    .all(balanceDocument)
    .flatMap(({ body }) => (body.allocated > 0 ? [[body.place, body.allocated]] : []));

test('[PK16] a wave takes the next orders in turn and promises stock to them', () => {
  const { world } = given(
    mugs,
    order('late', [['luma:mug', 4]], { paidAt: '2026-03-04T05:00:00.000Z' }),
    order('early', [['luma:mug', 3]], { paidAt: '2026-03-01T05:00:00.000Z' }),
    order('unpaid', [['luma:mug', 1]], { paidAt: null }),
  ).when(releaseWave, next(1), supervisor);
  expect(world.all(orderDocument).map(({ body }) => [body.reference, body.status])).toEqual([
    ['early', 'released'],
    ['late', 'open'],
    ['unpaid', 'open'],
  ]);
  expect(allocated(world)).toEqual([['loc:A-01-1', 3]]);
  expect(world.get(waveDocument, 'W-1001')).toEqual({
    code: 'W-1001',
    carrier: 'DPD',
    cutOffAt: '2026-03-04T16:00:00.000Z',
    band: 'normal',
    status: 'released',
    releasedAt: '2026-03-04T06:01:00.000Z',
    orders: 1,
    ordersPicked: 0,
    units: 3,
    unitsPicked: 0,
    unitsShort: 0,
    runs: 1,
    runsClaimed: 0,
    runsFinished: 0,
  });
});

test('[PK16] one line may be served from several balances, two lines of one SKU from one', () => {
  const { world } = given(
    mugs,
    stock('C-03-1', ['luma:mug', 9], { at: '2026-02-01T08:00:00.000Z' }),
    order('1', [
      ['luma:mug', 8],
      ['luma:mug', 6],
    ]),
  ).when(releaseWave, next(5), supervisor);
  expect(
    world.all(pickTaskDocument).map(({ key, body }) => [key, body.lineKey, body.locationId, body.quantity]),
  ).toEqual([
    ['W-1001-1.001', 'luma:1#00001', 'A-01-1', 8],
    ['W-1001-1.002', 'luma:1#00002', 'A-01-1', 2],
    ['W-1001-1.003', 'luma:1#00002', 'C-03-1', 4],
  ]);
  expect(world.get(runDocument, 'W-1001-1')).toMatchObject({
    stops: 2,
    units: 14,
    firstLocationId: 'A-01-1',
  });
  expect(bookProblems(world)).toEqual([]);
});

test('[PK16] serial-tracked goods are allocated whether or not the book knows their serials', () => {
  const { world } = given(
    ...['S-1', 'S-2'].map((serial) => stock('A-03-1', ['luma:phone', 1], { serial })),
    order('1', [['luma:phone', 2]]),
  ).when(releaseWave, next(1), supervisor);
  expect(world.all(pickTaskDocument).map(({ body }) => [body.locationId, body.quantity])).toEqual([
    ['A-03-1', 2],
  ]);
  expect(bookProblems(world)).toEqual([]);
});

test('[PK16] a cart holds as many orders as it has slots, of one carrier', () => {
  const { world } = given(
    mugs,
    ...['1', '2', '3', '4'].map((name) => order(name, [['luma:mug', 1]])),
    order('5', [['luma:mug', 1]], { carrier: 'UPS' }),
  ).when(releaseWave, next(9), supervisor);
  expect(
    world
      .all(runDocument)
      .map(({ key, body }) => [key, body.carrier, body.slots.map((slot) => slot.orderReference)]),
  ).toEqual([
    ['W-1001-1', 'DPD', ['1', '2', '3']],
    ['W-1001-2', 'DPD', ['4']],
    ['W-1001-3', 'UPS', ['5']],
  ]);
  expect(world.get(waveDocument, 'W-1001')).toMatchObject({ carrier: null, runs: 3, orders: 5 });
});

describe('[O1] an order that cannot go stays open', () => {
  test('[O1] what it might have taken goes to the next', () => {
    const { world } = given(
      mugs,
      order('big', [
        ['luma:mug', 10],
        ['luma:cream', 1],
      ]),
      order('small', [['luma:mug', 10]], { paidAt: '2026-03-04T05:00:00.000Z' }),
    ).when(releaseWave, next(1), supervisor);
    expect(world.get(orderDocument, 'luma:big')?.status).toBe('open');
    expect(world.get(orderDocument, 'luma:small')?.status).toBe('released');
    expect(bookProblems(world)).toEqual([]);
  });

  test('[O1] named twice it is released once', () => {
    const { world } = given(mugs, order('1', [['luma:mug', 2]])).when(
      releaseWave,
      these('luma:1', 'luma:1', 'luma:none'),
      supervisor,
    );
    expect(allocated(world)).toEqual([['loc:A-01-1', 2]]);
    expect(world.get(runDocument, 'W-1001-1')?.slots).toHaveLength(1);
  });

  test('[O1] when none can go the request is refused with the first reason', () => {
    const reasonOf = (...events: readonly DomainEvent[]): unknown =>
      given(...events).when(releaseWave, next(5), supervisor).rejection;
    expect(reasonOf()).toEqual({
      code: 'picking.nothing_to_release',
      data: { orders: 0, reason: 'no_orders' },
    });
    expect(reasonOf(order('1', [['luma:mug', 1]]))).toMatchObject({ data: { reason: 'no_stock' } });
    expect(reasonOf(mugs, order('1', [['luma:mug', 1]], { paidAt: null }))).toMatchObject({
      data: { orders: 1, reason: 'unpaid' },
    });
  });

  test('[O1] a second wave takes only what the first left', () => {
    const outcome = given(mugs, order('1', [['luma:mug', 6]]), order('2', [['luma:mug', 6]])).when(
      releaseWave,
      next(9),
      supervisor,
    );
    expect(outcome.world.run(releaseWave, next(9), supervisor).rejection).toMatchObject({
      data: { orders: 1, reason: 'no_stock' },
    });
    outcome.world.apply([stock('B-01-1', ['luma:mug', 2])]);
    expect(outcome.world.run(releaseWave, next(9), supervisor).rejection).toBe(null);
    expect(outcome.world.all(waveDocument).map(({ key }) => key)).toEqual(['W-1001', 'W-1002']);
    expect(bookProblems(outcome.world)).toEqual([]);
  });
});

test('[O2] only orders of the brand that was asked for', () => {
  const { world } = given(
    mugs,
    stock('A-04-1', ['nord:tea', 8], { lot: 'N1', expiry: '2026-12-01' }),
    order('1', [['luma:mug', 1]]),
    order('2', [['nord:tea', 1]], { brand: 'nord' }),
  ).when(releaseWave, next(9, 'nord'), supervisor);
  expect(world.all(runDocument).map(({ body }) => body.slots.map(({ orderId }) => orderId))).toEqual([
    ['nord:2'],
  ]);
});

test('[RP2] a wave that leaves more faces short than one event holds opens a task for each of them', () => {
  const codes = Array.from({ length: 1_005 }, (_, i) => `w${String(i).padStart(4, '0')}`);
  const ids = codes.map((code) => `luma:${code}`);
  const ofOne = (i: number): readonly (readonly [string, number])[] =>
    ids.slice(i * 201, (i + 1) * 201).map((id) => [id, 1]);
  const { world, events } = given(
    ...reserve,
    ...codes.map((code) => sku(['luma', code], [])),
    ...ids.flatMap((id) => [face('A-01-1', id, [0, 12]), stock('A-03-5', [id, 1])]),
    ...[0, 1, 2, 3, 4].map((i) => order(String(i), ofOne(i))),
  ).when(releaseWave, next(5), supervisor);
  const opened = world.all(replenishmentTaskDocument).map(({ body }) => body);
  expect(opened.map(({ skuId }) => skuId).toSorted()).toEqual(ids);
  expect(new Set(opened.map(({ reason, quantity }) => `${reason} ${quantity}`))).toEqual(
    new Set(['demand 1']),
  );
  expect(
    events
      .filter(({ type }) => type === replenishmentOpened.type)
      .map((event) => {
        const { success, data } = replenishmentOpened.schema.safeParse(event.body);
        return success && data.tasks.length;
      }),
  ).toEqual([1_000, 5]);
  const waiting = world.all(waitingPickDocument).map(({ body }) => body.skuId);
  expect(waiting.toSorted()).toEqual(ids);
});
