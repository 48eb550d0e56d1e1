import { expect, test } from 'vitest';
import { locationBlocked } from '../../../layout/layout-events.ts';
import { countMade } from '../../../stock/count-mark.ts';
import { bigBuilding } from '../../../testing/big-building.ts';
import { countedReads } from '../../../testing/counted-reads.ts';
import { plainRoute } from '../../../testing/plain-route.ts';
import { instant } from '../../../testing/small-warehouse.ts';
import type { World } from '../../../testing/world.ts';
import { countList, mostListed } from './count-list.ts';
import { cyclePlan } from './cycle-plan.ts';
import { dayPlanSchema, type DayPlan } from '../../../stock/day-plan.ts';
import { dayPlanOf, stillDue } from './day-plan.ts';

const now = instant(120);
const planOf = (world: World): DayPlan => dayPlanOf(cyclePlan(world.view, now), now);
const counted = (locationId: string, at: string) =>
  countMade.create({ locationId, skuId: null, at, operatorId: 'ana', deviceId: 'd' });
const everybody = { isTaken: () => false, most: mostListed };

test('[CT12] a device that carries the plan reads as much in a building twice as big', () => {
  const reads = [60, 120].map((aisles) => {
    const world = bigBuilding(aisles);
    // As many bins as the bigger one has to count in a day.
    const bins = planOf(bigBuilding(60)).bins.slice(0, mostListed);
    const { view, documents } = countedReads(world.view);
    const reading = { operatorId: 'ana', deviceId: 'd', now, planRoute: plainRoute };
    const list = countList(view, { ...reading, dayPlan: { ...planOf(world), bins } });
    expect(list.map(({ why }) => why)).toEqual(bins.map(() => 'cycle'));
    return documents();
  });
  expect(reads[1]).toBe(reads[0]);
});

test('[CT12] what was counted or closed since the plan was made, or is in other hands, is left out', () => {
  const world = bigBuilding(24);
  const plan = planOf(world);
  const [first = '', second = '', third = '', fourth = ''] = plan.bins;
  expect(plan.bins.length).toBeGreaterThan(4);
  world.apply([
    counted(first, instant(130)),
    counted(second, instant(110)),
    locationBlocked.create({ locationId: third, reason: 'blocked', at: now }),
  ]);
  const isTaken = (locationId: string): boolean => locationId === fourth;
  expect(stillDue(world.view, plan, { isTaken, most: mostListed })).toEqual([second, ...plan.bins.slice(4)]);
  expect(stillDue(world.view, plan, { isTaken, most: 2 })).toEqual([second, plan.bins[4]]);
  expect(stillDue(world.view, null, everybody)).toEqual([]);
});

test('[CT12] the plan survives its way to the device', () => {
  const plan = planOf(bigBuilding(4));
  expect(dayPlanSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  expect(plan.classes.C).toEqual({ bins: 200, days: 180, covered: 0, due: 200, doneToday: 0, leftToday: 2 });
});
