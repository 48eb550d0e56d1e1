import { expect, test } from 'vitest';
import { brandDocument } from '../catalog/brand.ts';
import { brandSet } from '../catalog/catalog-events.ts';
import { siteDocument, siteKey } from '../layout/location.ts';
import { memoryDocuments } from '../kernel/memory-view.ts';
import { nextBatch, trolleyOf } from '../jobs/replenishment/batch.ts';
import { plan } from '../jobs/replenishment/decide/plan.ts';
import { rules } from '../rules.ts';
import { supervisor } from '../testing/given.ts';
import { describeGoods } from '../testing/received-goods.ts';
import { face, reserve } from '../testing/replenish-floor.ts';
import { site, stock } from '../testing/small-warehouse.ts';
import { openWorld } from '../testing/world.ts';
import { judgeLimits, limitsChangeSchema, type LimitsChange } from './limits.ts';

const anyBrand = { brands: [] };
const ofBrand = (code: string, limits: Extract<LimitsChange, { kind: 'brand' }>['limits']): LimitsChange => ({
  kind: 'brand',
  code,
  limits,
});
const days = (A: number, B: number, C: number): LimitsChange => ({ kind: 'count_days', days: { A, B, C } });
const trolley = (tasks: number, kilograms: number, litres: number): LimitsChange => ({
  kind: 'trolley',
  trolley: { tasks, kilograms, litres },
});

test('[LM1] what a change does not name stays, also what somebody else changed meanwhile', () => {
  const world = openWorld();
  const before = world.get(brandDocument, 'luma');
  if (!before) throw new Error('no brand');
  const first = judgeLimits(world.view, ofBrand('luma', { secondCounterFrom: 4 }), anyBrand);
  if (first.ok) world.apply([first.value]);
  const second = judgeLimits(world.view, ofBrand('luma', { varianceLimitUnits: 0 }), { brands: ['luma'] });
  expect(second).toEqual({
    ok: true,
    value: brandSet.create({ brand: { ...before, secondCounterFrom: 4, varianceLimitUnits: 0 } }),
  });
  const cycle = judgeLimits(world.view, days(7, 30, 60), anyBrand);
  if (cycle.ok) world.apply([cycle.value]);
  expect(world.get(siteDocument, siteKey)).toEqual({ ...site, countDays: { A: 7, B: 30, C: 60 } });
});

test('[LM1] a value outside its bounds is refused by name', () => {
  const wrong = [
    ofBrand('luma', { secondCounterFrom: 0 }),
    ofBrand('luma', { varianceLimitPercent: 101 }),
    ofBrand('luma', { varianceLimitUnits: -1 }),
    ofBrand('luma', { overTolerancePercent: 101 }),
    ofBrand('luma', { underTolerancePercent: -1 }),
    ofBrand('luma', { minimumRemainingLifeDays: 1.5 }),
    days(0, 30, 60),
    days(1, 30, 1001),
    trolley(0, 150, 600),
    trolley(8, 150, 0.5),
  ];
  expect(
    wrong.map((change) =>
      limitsChangeSchema.safeParse(change).error?.issues.map(({ path }) => path.join('.')),
    ),
  ).toEqual([
    ['limits.secondCounterFrom'],
    ['limits.varianceLimitPercent'],
    ['limits.varianceLimitUnits'],
    ['limits.overTolerancePercent'],
    ['limits.underTolerancePercent'],
    ['limits.minimumRemainingLifeDays'],
    ['days.A'],
    ['days.C'],
    ['trolley.tasks'],
    ['trolley.litres'],
  ]);
});

test('[LM2] nobody changes a brand they may not see, nor one that is not there', () => {
  const { view } = openWorld();
  const limits = { keypadFrom: 3 };
  expect([
    judgeLimits(view, ofBrand('luma', limits), { brands: ['nord'] }),
    judgeLimits(view, ofBrand('gone', limits), anyBrand),
    judgeLimits(memoryDocuments(rules.documents).view, days(1, 2, 3), anyBrand),
  ]).toEqual([
    { ok: false, error: 'other_brand' },
    { ok: false, error: 'brand_unknown' },
    { ok: false, error: 'no_site' },
  ]);
});

test('[LM3] fast movers are counted at least as often as slower ones', () => {
  const { view } = openWorld();
  const refusals = [days(30, 30, 30), days(31, 30, 180), days(30, 181, 180)].map((change) => {
    const judged = judgeLimits(view, change, anyBrand);
    return judged.ok ? null : judged.error;
  });
  expect(refusals).toEqual([null, 'fast_movers_last', 'fast_movers_last']);
});

test('[LM5] the next trip is made up by what the building says of its trolleys', () => {
  const world = openWorld([
    ...reserve,
    stock('A-03-5', ['luma:mug', 60]),
    stock('B-02-5', ['luma:cream', 40], { lot: 'L1', expiry: '2027-01-01' }),
    stock('A-01-5', ['luma:bowl', 30]),
    face('A-01-1', 'luma:mug', [2, 10]),
    face('A-02-1', 'luma:cream', [2, 10]),
    face('A-03-1', 'luma:bowl', [2, 10]),
  ]);
  world.run(plan, {}, supervisor);
  const trips = (tasks: number, kilograms: number): number => {
    const judged = judgeLimits(world.view, trolley(tasks, kilograms, 600), anyBrand);
    if (judged.ok) world.apply([judged.value]);
    expect(world.get(siteDocument, siteKey)).toEqual({ ...site, trolley: { tasks, kilograms, litres: 600 } });
    return nextBatch(world.view).length;
  };
  expect(trolleyOf(openWorld().view)).toEqual({ tasks: 8, kilograms: 150, litres: 600 });
  expect([nextBatch(world.view).length, trips(2, 150), trips(8, 150)]).toEqual([3, 2, 3]);
  describeGoods(world, 'luma:mug', { weightGrams: 900 });
  describeGoods(world, 'luma:cream', { weightGrams: 900 });
  describeGoods(world, 'luma:bowl', { weightGrams: 900 });
  // Nine kilograms each: the first always comes along, and a second one where both may weigh eighteen.
  expect([trips(8, 5), trips(8, 18), trips(8, 27)]).toEqual([1, 2, 3]);
});
