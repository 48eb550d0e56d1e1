import { expect, test } from 'vitest';
import { siteSet } from '../../../layout/layout-events.ts';
import { countMade } from '../../../stock/count-mark.ts';
import { countRequested } from '../../../stock/count-request.ts';
import { plainRoute } from '../../../testing/plain-route.ts';
import { describeGoods } from '../../../testing/received-goods.ts';
import { bins, instant, site, stock, today } from '../../../testing/small-warehouse.ts';
import { openWorld, uuid, type World } from '../../../testing/world.ts';
import { countList } from './count-list.ts';
import { cyclePlan } from './cycle-plan.ts';
import { dayPlanOf } from './day-plan.ts';

const now = instant(120);
const countDays = siteSet.create({ site: { ...site, countDays: { A: 1, B: 4, C: 8 } } });
const made = (locationId: string, at: string, skuId: string | null = null) =>
  countMade.create({ locationId, skuId, at, operatorId: 'ana', deviceId: 'd' });

/** Mugs move fast, bowls at times, and the rest slowly; ten bins are empty. */
const building = (...events: Parameters<typeof openWorld>[0] & object[]): World => {
  const world = openWorld([stock('B-01-1', ['luma:mug', 5]), stock('C-01-1', ['luma:bowl', 5]), ...events]);
  describeGoods(world, 'luma:mug', { velocity: 'A' });
  describeGoods(world, 'luma:bowl', { velocity: 'B' });
  return world;
};

test('[CT12] fast movers come round most often, by the days of the house or of the building', () => {
  expect(cyclePlan(building().view, now).classes).toEqual({
    A: { bins: 1, days: 30, covered: 0, due: 1, doneToday: 0, leftToday: 1 },
    B: { bins: 1, days: 90, covered: 0, due: 1, doneToday: 0, leftToday: 1 },
    C: { bins: 10, days: 180, covered: 0, due: 10, doneToday: 0, leftToday: 1 },
  });
  const { classes, today: due } = cyclePlan(building(countDays).view, now);
  expect(classes.C).toEqual({ bins: 10, days: 8, covered: 0, due: 10, doneToday: 0, leftToday: 2 });
  expect(due.map(({ locationId, velocity }) => `${velocity} ${locationId}`)).toEqual([
    'A B-01-1',
    'B C-01-1',
    'C A-01-1',
    'C A-02-1',
  ]);
});

test('[CT12] [S15] a count for whatever reason resets the turn, and today’s share shrinks with it', () => {
  const world = building(countDays, made('A-01-1', instant(60)), made('A-02-1', '2026-03-01T08:00:00.000Z'));
  const { classes, today: due } = cyclePlan(world.view, now);
  expect(classes.C).toEqual({ bins: 10, days: 8, covered: 2, due: 8, doneToday: 1, leftToday: 1 });
  expect(due.map(({ locationId }) => locationId)).toEqual(['B-01-1', 'C-01-1', 'A-03-1']);
  const week = cyclePlan(world.view, '2026-03-10T08:00:00.000Z');
  expect(week.classes.C).toMatchObject({ covered: 1, due: 9, doneToday: 0, leftToday: 2 });
});

test('[CT12] the longest uncounted comes first once everything was counted', () => {
  const days = bins.map((bin, i) => made(bin, `2026-01-${String(10 + i)}T08:00:00.000Z`)).toReversed();
  const { today: due } = cyclePlan(building(countDays, ...days).view, now);
  expect(due.map(({ locationId }) => locationId)).toEqual(['B-01-1', 'C-01-1', 'A-01-1', 'A-02-1']);
});

test('[CT12] a bin counted SKU by SKU is as old as the oldest of them', () => {
  const both = building(
    countDays,
    stock('B-01-1', ['luma:plate', 2]),
    made('B-01-1', instant(60), 'luma:mug'),
  );
  expect(cyclePlan(both.view, now).classes.A).toMatchObject({ covered: 0, due: 1 });
  both.apply([made('B-01-1', instant(70), 'luma:plate')]);
  expect(cyclePlan(both.view, now).classes.A).toMatchObject({ covered: 1, due: 0, doneToday: 1 });
});

test('[CT12] the same documents and clock give the same plan, whoever asks', () => {
  const world = building(countDays);
  const device = openWorld(world.log.slice(openWorld().log.length), { roles: ['picker'] });
  expect(cyclePlan(device.view, now)).toEqual(cyclePlan(world.view, now));
});

test('[CT11] requests, repetitions and the cycle are one list in walking order, each bin once', () => {
  const asked = (locationId: string, skuId: string | null, n: number) =>
    countRequested.create({
      locationId,
      skuId,
      reason: 'short',
      seenQuantity: 1,
      raisedBy: 'ben',
      at: `${today}T06:00:00.000Z`,
      commandId: uuid(n),
    });
  const world = building(
    countDays,
    asked('C-03-1', 'luma:mug', 1),
    asked('A-01-1', 'luma:mug', 2),
    asked('A-01-1', null, 3),
    asked('S-01', null, 4),
  );
  const dayPlan = dayPlanOf(cyclePlan(world.view, now), now);
  const reading = { operatorId: 'ana', deviceId: 'd', now, planRoute: plainRoute };
  const list = countList(world.view, { ...reading, dayPlan });
  expect(list.map(({ locationId, only, why, reason }) => [locationId, only, why, reason])).toEqual([
    ['A-01-1', null, 'asked', 'short'],
    ['A-02-1', null, 'cycle', null],
    ['B-01-1', null, 'cycle', null],
    ['C-01-1', null, 'cycle', null],
    ['C-03-1', 'luma:mug', 'asked', 'short'],
  ]);
});
