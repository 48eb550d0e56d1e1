import { expect, test } from 'vitest';
import { plan, withdraw } from '../jobs/replenishment/decide/plan.ts';
import { clearFace, setFace } from '../jobs/replenishment/decide/set-face.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { locationAvoided, locationBlocked, locationDoubted } from '../layout/layout-events.ts';
import { pickFaceDocument } from '../layout/pick-face.ts';
import { findStock } from '../stock/allocate.ts';
import { lotStopped } from '../stock/lot-stop.ts';
import { given, supervisor } from '../testing/given.ts';
import { bulkBin, face, reserve } from '../testing/replenish-floor.ts';
import { instant, stock, today } from '../testing/small-warehouse.ts';
import { uuid, type World } from '../testing/world.ts';
import { openReplenishment } from './replenishment-task.ts';

/** Open tasks in the order they are done: reason, source, target, units. */
const tasks = (world: World): readonly string[] =>
  openReplenishment(world.view).map(({ body }) => {
    const { reason, source, target, quantity } = body;
    return `${reason} ${source.locationId}${source.lot ? `/${source.lot}` : ''} > ${target} ${quantity}`;
  });
const planned = (...events: readonly DomainEvent[]): readonly string[] => {
  const { world, when } = given(...events);
  const { rejection } = when(plan, {}, supervisor);
  return rejection ? [rejection.code] : tasks(world);
};

const luma = { code: 'luma', minimumRemainingLifeDays: 30 };

test('[RP1] a face is a bin for picking with a least and a most', () => {
  const { world, when } = given(...reserve);
  const wish = { locationId: 'A-01-1', skuId: 'luma:mug', min: 6, max: 30 };
  expect(when(setFace, wish, supervisor).rejection).toBe(null);
  expect(world.all(pickFaceDocument)).toEqual([{ key: 'A-01-1|luma:mug', body: wish }]);
  expect(when(setFace, wish, supervisor).events).toEqual([]);
  const refused = (over: Partial<typeof wish>): unknown =>
    when(setFace, { ...wish, ...over }, supervisor).rejection;
  expect(refused({ skuId: 'luma:hat' })).toEqual({
    code: 'replenishment.sku_unknown',
    data: { sku: 'luma:hat' },
  });
  expect(refused({ locationId: 'A-01-5' })).toEqual({
    code: 'replenishment.not_a_pick_bin',
    data: { bin: 'A-01-5' },
  });
  expect(refused({ min: 30 })).toEqual({
    code: 'replenishment.least_above_most',
    data: { min: 30, max: 30 },
  });
  when(clearFace, { locationId: 'A-01-1', skuId: 'luma:mug' }, supervisor);
  expect(world.all(pickFaceDocument)).toEqual([]);
});

test('[RP1] a bin that may not hold the goods is no face of theirs', () => {
  const { when } = given(bulkBin('B-04-1', { kind: 'pick', brand: 'nord' }));
  const wish = { locationId: 'B-04-1', skuId: 'luma:mug', min: 6, max: 30 };
  expect(when(setFace, wish, supervisor).rejection).toEqual({
    code: 'replenishment.goods_not_here',
    data: { bin: 'B-04-1', why: 'other_brand' },
  });
});

test('[S21] orders are served from reserve only while the SKU has no face', () => {
  const goods = [...reserve, stock('A-01-5', ['luma:mug', 24]), stock('A-01-1', ['luma:mug', 4])];
  const found = (...more: readonly DomainEvent[]): readonly string[] =>
    findStock(
      given(...goods, ...more).world.view,
      { skuId: 'luma:mug', quantity: 10, brand: luma, today },
      new Map(),
    ).map(({ locationId, quantity }) => `${locationId} ${quantity}`);
  expect(found()).toEqual(['A-01-1 4', 'A-01-5 6']);
  expect(found(face('A-01-1', 'luma:mug', [6, 30]))).toEqual(['A-01-1 4']);
});

test('[RP2] at or below its least a face is filled up, and not again while that comes', () => {
  const mugs = [...reserve, face('A-01-1', 'luma:mug', [6, 30]), stock('A-01-5', ['luma:mug', 60])];
  expect(planned(...mugs, stock('A-01-1', ['luma:mug', 7]))).toEqual(['replenishment.nothing_to_plan']);
  const { world, when } = given(...mugs, stock('A-01-1', ['luma:mug', 6]));
  when(plan, {}, supervisor);
  expect(tasks(world)).toEqual(['min_max A-01-5 > A-01-1 24']);
  expect(when(plan, {}, supervisor).rejection).toEqual({
    code: 'replenishment.nothing_to_plan',
    data: { faces: 1 },
  });
});

test('[RP3] a supervisor takes back what nobody has begun', () => {
  const { world, when } = given(
    ...reserve,
    face('A-01-1', 'luma:mug', [6, 30]),
    stock('A-01-5', ['luma:mug', 60]),
  );
  when(plan, {}, supervisor);
  const [task] = openReplenishment(world.view);
  when(withdraw, { taskId: task?.key ?? '' }, supervisor);
  expect(tasks(world)).toEqual([]);
  expect(when(withdraw, { taskId: 'gone' }, supervisor).events).toEqual([]);
});

test('[RP4] the first to expire comes first, whatever else is good', () => {
  const cream = (
    units: number,
    lot: string,
    expiry: string,
  ): readonly [[string, number], { lot: string; expiry: string }] => [['luma:cream', units], { lot, expiry }];
  expect(
    planned(
      ...reserve,
      face('A-02-1', 'luma:cream', [2, 24]),
      stock('A-01-5', ...cream(36, 'L1', '2026-12-01')),
      stock('A-03-5', ...cream(12, 'L2', '2026-08-01')),
      stock('B-02-5', ...cream(40, 'L3', '2026-03-20')),
    ),
  ).toEqual(['min_max A-03-5/L2 > A-02-1 12', 'min_max A-01-5/L1 > A-02-1 12']);
});

test('[RP4] without expiry the oldest day comes first, and of one day the smallest remainder', () => {
  const at = '2026-02-01T08:00:00.000Z';
  expect(
    planned(
      ...reserve,
      face('A-01-1', 'luma:mug', [6, 48]),
      stock('A-01-5', ['luma:mug', 24], { at: '2026-02-02T08:00:00.000Z' }),
      stock('A-03-5', ['luma:mug', 24], { at }),
      stock('B-02-5', ['luma:mug', 5], { at: '2026-02-01T09:00:00.000Z' }),
    ),
  ).toEqual(['min_max B-02-5 > A-01-1 5', 'min_max A-03-5 > A-01-1 24', 'min_max A-01-5 > A-01-1 12']);
});

test('[RP4] units that may not be sold, stopped lots and stopped bins are no reserve', () => {
  const empty = 'replenishment.nothing_to_plan';
  const mugs = [...reserve, face('A-01-1', 'luma:mug', [6, 30]), stock('A-01-5', ['luma:mug', 24])];
  expect(planned(...mugs)).toEqual(['min_max A-01-5 > A-01-1 24']);
  const doubted = locationDoubted.create({ locationId: 'A-01-5', doubtful: true });
  expect(planned(...mugs, doubted)).toEqual([empty]);
  const blocked = locationBlocked.create({ locationId: 'A-01-5', reason: 'pallet', at: instant(1) });
  expect(planned(...mugs, blocked)).toEqual([empty]);
  for (const status of ['hold', 'damaged', 'expired', 'recalled', 'altered'] as const) {
    const bad = stock('A-01-5', ['luma:mug', 24], { status });
    expect(planned(...reserve, face('A-01-1', 'luma:mug', [6, 30]), bad)).toEqual([empty]);
  }
  const cream = [
    ...reserve,
    face('A-02-1', 'luma:cream', [2, 24]),
    stock('A-01-5', ['luma:cream', 24], { lot: 'L1', expiry: '2026-12-01' }),
  ];
  expect(planned(...cream)).toEqual(['min_max A-01-5/L1 > A-02-1 24']);
  const stopped = { skuId: 'luma:cream', lot: 'L1', status: 'recalled' as const, reason: 'seal' };
  expect(planned(...cream, lotStopped.create({ ...stopped, at: instant(1) }))).toEqual([empty]);
});

test('[RP4] another brand’s reserve stays theirs', () => {
  expect(
    planned(
      bulkBin('A-01-5', { brand: 'nord' }),
      face('A-01-1', 'luma:mug', [6, 30]),
      stock('A-01-5', ['luma:mug', 24]),
    ),
  ).toEqual(['replenishment.nothing_to_plan']);
});

test('[RP5] filling up stops at whole cases, unless not one fits', () => {
  const mugs = [...reserve, stock('A-01-5', ['luma:mug', 60])];
  expect(planned(...mugs, face('A-01-1', 'luma:mug', [6, 30]))).toEqual(['min_max A-01-5 > A-01-1 24']);
  expect(planned(...mugs, face('A-01-1', 'luma:mug', [2, 8]))).toEqual(['min_max A-01-5 > A-01-1 8']);
});

test('[RP6] never above the most, beyond the room, or to a face that is closed or full', () => {
  const mugs = [...reserve, stock('A-01-5', ['luma:mug', 60]), face('A-01-1', 'luma:mug', [6, 12])];
  expect(planned(...mugs, stock('A-01-1', ['luma:mug', 5]))).toEqual(['min_max A-01-5 > A-01-1 7']);
  const closed = locationBlocked.create({ locationId: 'A-01-1', reason: 'ladder', at: instant(1) });
  expect(planned(...mugs, closed)).toEqual(['replenishment.nothing_to_plan']);
  const full = locationAvoided.create({
    locationId: 'A-01-1',
    avoided: { reason: 'full', at: instant(0), commandId: uuid(1), bookUnits: 0 },
  });
  expect(planned(...mugs, full)).toEqual(['replenishment.nothing_to_plan']);
});
