import { describe, expect, test } from 'vitest';
import { drop } from '../jobs/picking/decide/drop.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { supervisor } from '../testing/given.ts';
import { middleEurope } from '../testing/plain-route.ts';
import { firstRun, releasedWorld } from '../testing/released-run.ts';
import { order, site, stock } from '../testing/small-warehouse.ts';
import { openWorld } from '../testing/world.ts';
import { nextCutOff } from './cut-off.ts';
import { setBand, setHold } from './order-commands.ts';
import { orderCancelled, orderReleased } from './order-events.ts';
import { orderDocument, orderLineDocument, type Order } from './order.ts';
import { byReleaseOrder, notReleasable } from './release-rule.ts';
import { waveDocument, waveProgressed } from './wave.ts';

const now = '2026-03-04T08:00:00.000Z';
const later = '2026-03-04T09:00:00.000Z';
const imported = (over: Partial<Order> = {}): Order => {
  const held = openWorld([order('1', [['luma:mug', 1]])]).get(orderDocument, 'luma:1');
  if (!held) throw new Error('the order was imported');
  return { ...held, ...over };
};

test('[O1] an order may go when nothing speaks against it', () => {
  const reasons = [
    {},
    { status: 'cancelled' },
    { status: 'released' },
    { problem: 'address' },
    { paidAt: null },
    { paidAt: later },
    { held: { reason: 'fraud?', by: 'sam', at: now } },
    { holdUntil: later },
    { lines: 0 },
    { holdUntil: now, paidAt: now },
  ].map((over) => notReleasable(imported(over as Partial<Order>), now));
  expect(reasons).toEqual([
    null,
    'cancelled',
    'already_released',
    'data_invalid',
    'unpaid',
    'unpaid',
    'on_hold',
    'on_hold',
    'no_lines',
    null,
  ]);
});

test('[O2] band first, then the longest paid, then reference and brand', () => {
  const orders = [
    imported({ reference: 'b', paidAt: now }),
    imported({ reference: 'a', paidAt: now }),
    imported({ reference: 'a', paidAt: now, brand: 'alba' }),
    imported({ reference: 'old', paidAt: '2026-03-01T08:00:00.000Z' }),
    imported({ reference: 'due', band: 'due_today', paidAt: later }),
    imported({ reference: 'x', band: 'express', paidAt: later }),
  ];
  const sorted = [...orders, ...orders]
    .toSorted(byReleaseOrder)
    .map(({ brand, reference }) => `${brand}:${reference}`);
  expect(sorted).toEqual(
    ['luma:x', 'luma:due', 'luma:old', 'alba:a', 'luma:a', 'luma:b'].flatMap((key) => [key, key]),
  );
});

describe('[O3] the next cut-off', () => {
  const next = (from: string, over: { carrier?: string | null; brand?: string } = {}): string | null =>
    nextCutOff(site, { carrier: 'DPD', brand: 'luma', now: from, offset: middleEurope, ...over });

  test('[O3] is today while it is ahead, else the next day of dispatch', () => {
    expect(next('2026-03-04T15:59:59.000Z')).toBe('2026-03-04T16:00:00.000Z');
    expect(next('2026-03-04T16:00:00.000Z')).toBe('2026-03-05T16:00:00.000Z');
    // The 6th is a holiday, the 8th a Sunday.
    expect(next('2026-03-05T16:00:00.000Z')).toBe('2026-03-07T16:00:00.000Z');
    expect(next('2026-03-07T16:00:00.000Z')).toBe('2026-03-09T16:00:00.000Z');
  });

  test("[O3] is the brand's before everybody's, and none without a rule", () => {
    expect(next(now, { brand: 'nord' })).toBe('2026-03-04T14:30:00.000Z');
    expect(next(now, { carrier: 'UPS' })).toBe(null);
    expect(next(now, { carrier: null })).toBe(null);
  });

  test('[O3] goes by the clock of the day it falls on', () => {
    // Saturday evening in winter; the next dispatch is on Monday in summer time.
    expect(next('2026-03-28T16:30:00.000Z')).toBe('2026-03-30T15:00:00.000Z');
    expect(next('2026-10-24T15:30:00.000Z')).toBe('2026-10-26T16:00:00.000Z');
  });
});

test('[O4] a supervisor moves an open order to another band', () => {
  const world = openWorld([order('1', [['luma:mug', 1]])]);
  const ask = (orderId: string): ReturnType<typeof world.run> =>
    world.run(setBand, { orderId, band: 'express' }, supervisor);
  expect(ask('luma:1').events).toHaveLength(1);
  expect(world.get(orderDocument, 'luma:1')?.band).toBe('express');
  expect(ask('luma:1')).toMatchObject({ events: [], rejection: null });
  expect(ask('luma:2').rejection).toEqual({ code: 'orders.unknown', data: { orderId: 'luma:2' } });
  world.apply([orderReleased.create({ orderId: 'luma:1', waveId: 'W-1' })]);
  expect(ask('luma:1').rejection).toEqual({ code: 'orders.not_open', data: { order: '1' } });
});

test('[O5] a supervisor holds an order and lets it go', () => {
  const world = openWorld([order('1', [['luma:mug', 1]])]);
  const set = (reason: string | null, orderId = 'luma:1'): ReturnType<typeof world.run> =>
    world.run(setHold, { orderId, reason }, supervisor);
  set('address unclear');
  expect(world.get(orderDocument, 'luma:1')?.held).toMatchObject({ reason: 'address unclear', by: 'sam' });
  set(null);
  expect(world.get(orderDocument, 'luma:1')?.held).toBe(null);
  expect(set(null)).toMatchObject({ events: [], rejection: null });
  expect(set('x', 'luma:9').rejection).toMatchObject({ code: 'orders.unknown' });
});

describe('[O6] an order that comes again', () => {
  const first: DomainEvent = order('1', [
    ['luma:mug', 1],
    ['luma:cream', 2],
  ]);

  test('[O6] is refreshed while it is open, and keeps its hold', () => {
    const world = openWorld([first]);
    world.run(setHold, { orderId: 'luma:1', reason: 'wait' }, supervisor);
    world.apply([order('1', [['luma:mug', 5]], { band: 'express' })]);
    expect(world.get(orderDocument, 'luma:1')).toMatchObject({
      band: 'express',
      lines: 1,
      units: 5,
      held: { reason: 'wait' },
    });
    expect(world.all(orderLineDocument).map(({ body }) => [body.skuId, body.quantity])).toEqual([
      ['luma:mug', 5],
    ]);
  });

  test('[O6] stays as it is once released', () => {
    const world = releasedWorld(stock('A-01-1', ['luma:mug', 9]), order('1', [['luma:mug', 1]]));
    const before = world.picture();
    world.apply([order('1', [['luma:mug', 5]])]);
    expect(world.picture()).toEqual(before);
  });

  test('[O6] stays cancelled when its totes are dropped', () => {
    const world = releasedWorld(stock('A-01-1', ['luma:mug', 9]), order('1', [['luma:mug', 1]]));
    world.apply([orderCancelled.create({ orderId: 'luma:1', reason: 'customer' })]);
    world.run(drop, { runId: firstRun, stationId: 'S-01' });
    expect(world.get(orderDocument, 'luma:1')).toMatchObject({ status: 'cancelled', droppedAt: 'S-01' });
  });
});

test('[K1] counters of a wave never fall below nothing', () => {
  const world = releasedWorld(stock('A-01-1', ['luma:mug', 9]), order('1', [['luma:mug', 1]]));
  world.apply([waveProgressed.create({ waveId: 'W-1001', picked: -5, short: -5, orders: -5, claimed: -5 })]);
  expect(world.get(waveDocument, 'W-1001')).toMatchObject({
    unitsPicked: 0,
    unitsShort: 0,
    ordersPicked: 0,
    runsClaimed: 0,
    status: 'released',
  });
});
