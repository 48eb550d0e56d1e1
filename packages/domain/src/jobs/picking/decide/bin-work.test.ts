import { expect, test } from 'vitest';
import { discrepancyDocument } from '../../../discrepancies/discrepancy.ts';
import { locationBlocked, locationDoubted } from '../../../layout/layout-events.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { countRequestDocument } from '../../../stock/count-request.ts';
import { bookProblems } from '../../../testing/books.ts';
import { ana } from '../../../testing/given.ts';
import { anaWithTotes, firstRun } from '../../../testing/released-run.ts';
import { gtin, instant, order, stock } from '../../../testing/small-warehouse.ts';
import type { World } from '../../../testing/world.ts';
import { pickTaskDocument, progressDocument, runDocument } from '../state.ts';
import { checkZero } from './check-zero.ts';
import { skipStop } from './skip-stop.ts';
import { undo } from './undo.ts';
import { useOtherLocation } from './use-other-location.ts';

const runId = firstRun;
const younger = '2026-02-01T08:00:00.000Z';
const mugs = [
  stock('A-01-1', ['luma:mug', 10]),
  order('1', [['luma:mug', 3]]),
  order('2', [['luma:mug', 2]]),
];
const other = stock('C-02-1', ['luma:mug', 9], { at: younger });

const useOther = (world: World, locationId = 'C-02-1', lot: string | null = null): string =>
  world.run(useOtherLocation, { runId, stop: 'A-01-1|luma:mug|', locationId, skuId: 'luma:mug', lot }, ana)
    .commandId;
const promises = (world: World): readonly (readonly [string, number])[] =>
  world
    .all(balanceDocument)
    .flatMap(({ body }) => (body.allocated === 0 ? [] : [[body.place, body.allocated]]));
const cards = (world: World): readonly unknown[] =>
  world.all(discrepancyDocument).map(({ body }) => [body.type, body.locationId, body.quantity]);

test('[PK13] units and promise move to the other bin', () => {
  const { world, floor } = anaWithTotes(...mugs, other);
  useOther(world);
  expect([promises(world), cards(world)]).toEqual([[['loc:C-02-1', 5]], []]);
  expect(floor.situation.stops.map(({ locationId, asked, added }) => [locationId, asked, added])).toEqual([
    ['C-02-1', 5, true],
  ]);
  expect(floor.situation.step).toBe('item');
  expect(world.get(runDocument, runId)?.stops).toBe(1);
  expect(bookProblems(world)).toEqual([]);
});

test('[PK13] what is picked or in the hand stays with the first bin', () => {
  const { world, floor } = anaWithTotes(...mugs, other);
  floor.scan('A-01-1', gtin.mug, gtin.mug, 'T-1', gtin.mug);
  useOther(world);
  expect(
    floor.situation.stops.map(({ locationId, asked, picked, remaining }) => [
      locationId,
      asked,
      picked,
      remaining,
    ]),
  ).toEqual([
    ['A-01-1', 3, 2, 1],
    ['C-02-1', 2, 0, 2],
  ]);
  expect([promises(world), world.get(runDocument, runId)?.stops]).toEqual([
    [
      ['loc:A-01-1', 1],
      ['loc:C-02-1', 2],
    ],
    2,
  ]);
  expect(floor.scan('A-01-1', 'T-1')).toBe('job_done stop_done');
  expect(bookProblems(world)).toEqual([]);
});

test('[PK13] the promise stays where it was when there is not enough free or fit stock', () => {
  const unfit = [
    [stock('C-02-1', ['luma:mug', 4], { at: younger })],
    [stock('C-02-1', ['luma:mug', 9], { status: 'damaged' })],
    [other, locationBlocked.create({ locationId: 'C-02-1', reason: 'pallet', at: instant(0) })],
    [other, locationDoubted.create({ locationId: 'C-02-1', doubtful: true })],
    [],
  ];
  for (const events of unfit) {
    const { world, floor } = anaWithTotes(...mugs, ...events);
    useOther(world);
    expect(promises(world)).toEqual([['loc:A-01-1', 5]]);
    expect(cards(world)).toMatchObject([['other_location', 'C-02-1', expect.any(Number)]]);
    expect(bookProblems(world)).toEqual([]);
    // The goods are taken there all the same, and then the first bin has promised nothing any more.
    floor.count(3);
    floor.scan('T-1');
    floor.count(2);
    floor.scan('T-2');
    expect(promises(world)).toEqual([]);
    expect(bookProblems(world)).toEqual([]);
  }
});

test('[PK13] an expired or short-lived lot gets no promise', () => {
  const { world } = anaWithTotes(
    stock('A-02-1', ['luma:cream', 5], { lot: 'L1', expiry: '2026-09-01' }),
    stock('C-02-1', ['luma:cream', 5], { lot: 'L2', expiry: '2026-03-20' }),
    order('1', [['luma:cream', 2]]),
  );
  world.run(
    useOtherLocation,
    { runId, stop: 'A-02-1|luma:cream|L1', locationId: 'C-02-1', skuId: 'luma:cream', lot: 'L2' },
    ana,
  );
  expect(promises(world)).toEqual([['loc:A-02-1', 2]]);
  expect(world.all(pickTaskDocument).map(({ body }) => [body.lot, body.expiry, body.quantity])).toEqual([
    ['L2', '2026-03-20', 2],
    ['L1', '2026-09-01', 0],
  ]);
});

test('[PK13] [PK15] undo brings tasks, promise and place of the person back', () => {
  const { world, floor } = anaWithTotes(...mugs, other);
  floor.scan('A-01-1', gtin.mug, gtin.mug, 'T-1');
  const kinds = new Set(['run', 'pickTask', 'balance', 'order']);
  const before = world.picture(kinds);
  const commandId = useOther(world);
  world.run(undo, { runId, undoes: commandId }, ana);
  expect(world.picture(kinds)).toEqual(before);
  expect(world.get(progressDocument, runId)?.locationId).toBe('A-01-1');
  expect(world.all(pickTaskDocument).map(({ key }) => key)).toEqual([`${runId}.001`, `${runId}.002`]);
});

test('[PK19] another bin for a stop nobody knows is told', () => {
  const { world } = anaWithTotes(...mugs);
  world.run(
    useOtherLocation,
    { runId, stop: 'x|y|', locationId: 'C-02-1', skuId: 'luma:mug', lot: null },
    ana,
  );
  expect(cards(world)).toEqual([['reference_unknown', null, null]]);
});

test('[PK11] a stop left for later goes to the end of its aisle, then of the run', () => {
  const { world, floor } = anaWithTotes(
    ...['A-01-1', 'A-02-1', 'A-03-1', 'B-01-1'].map((bin, i) =>
      stock(bin, [['luma:mug', 'luma:bowl', 'luma:plate', 'luma:cream'][i] ?? '', 9]),
    ),
    order('1', [
      ['luma:mug', 1],
      ['luma:bowl', 1],
      ['luma:plate', 1],
      ['luma:cream', 1],
    ]),
  );
  const bins = (): readonly string[] => floor.situation.stops.map(({ locationId }) => locationId);
  const skip = (stop: string): string => world.run(skipStop, { runId, stop, reason: 'later' }, ana).commandId;
  expect(bins()).toEqual(['A-01-1', 'A-02-1', 'A-03-1', 'B-01-1']);
  skip('A-01-1|luma:mug|');
  expect(bins()).toEqual(['A-02-1', 'A-03-1', 'A-01-1', 'B-01-1']);
  const second = skip('A-01-1|luma:mug|');
  expect(bins()).toEqual(['A-02-1', 'A-03-1', 'B-01-1', 'A-01-1']);
  expect(floor.situation.stops.at(-1)?.skips).toBe(2);
  world.run(undo, { runId, undoes: second }, ana);
  expect(bins()).toEqual(['A-02-1', 'A-03-1', 'A-01-1', 'B-01-1']);
  const before = world.picture(new Set(['pickTask']));
  skip('Z-1|x|');
  expect(world.picture(new Set(['pickTask']))).toEqual(before);
});

test('[PK12] after the last unit of the book someone looks; what is left is counted, not believed', () => {
  const { world, floor } = anaWithTotes(stock('A-01-1', ['luma:mug', 5]), ...mugs.slice(1));
  floor.scan('A-01-1');
  floor.count(5);
  floor.scan('T-1', 'T-2');
  expect(floor.situation.step).toBe('zero_check');
  expect(world.get(progressDocument, runId)?.zeroCheck).toEqual({ locationId: 'A-01-1', skuId: 'luma:mug' });
  const { commandId } = world.run(
    checkZero,
    { runId, locationId: 'A-01-1', skuId: 'luma:mug', left: 2 },
    ana,
  );
  expect(floor.situation.step).toBe('drop');
  expect(world.all(countRequestDocument)).toMatchObject([
    { body: { reason: 'zero_check', seenQuantity: 2 } },
  ]);
  expect(world.all(balanceDocument).filter(({ body }) => body.place === 'loc:A-01-1')).toEqual([]);
  world.run(undo, { runId, undoes: commandId }, ana);
  expect([floor.situation.step, world.all(countRequestDocument)]).toEqual(['zero_check', []]);
  world.run(checkZero, { runId, locationId: 'A-01-1', skuId: 'luma:mug', left: 0 }, ana);
  expect([floor.situation.step, world.all(countRequestDocument)]).toEqual(['drop', []]);
});
