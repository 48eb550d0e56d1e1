import { expect, test } from 'vitest';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import { locationDocument } from '../../layout/location.ts';
import { orderDocument } from '../../orders/order.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { countRequestDocument } from '../../stock/count-request.ts';
import { bookProblems } from '../../testing/books.ts';
import { walkFloor } from '../../testing/floor.ts';
import { ana, ben } from '../../testing/given.ts';
import { firstRun, releasedWorld } from '../../testing/released-run.ts';
import { gtin, order, stock } from '../../testing/small-warehouse.ts';
import type { World } from '../../testing/world.ts';
import { replaceTote } from './decide/bind-tote.ts';
import { checkZero } from './decide/check-zero.ts';
import { claimRun } from './decide/claim-run.ts';
import { skipStop } from './decide/skip-stop.ts';
import { runDocument } from './state.ts';

const younger = '2026-02-01T08:00:00.000Z';
const inTotes = (world: World): readonly string[] =>
  world
    .all(balanceDocument)
    .filter(({ body }) => body.place.startsWith('hu:'))
    .map(({ body }) => `${body.place.slice(3)}: ${body.quantity} ${body.skuId} ${body.lot ?? ''}`.trim());
const openCards = (world: World): readonly unknown[] =>
  world
    .all(discrepancyDocument)
    .filter(({ body }) => body.status === 'open')
    .map(({ body }) => [body.type, body.locationId, body.quantity, body.facts['cause'] ?? null]);

test('[PK14] a shift: three orders, everything that can go wrong, and the totes at the station', () => {
  const world = releasedWorld(
    stock('A-01-1', ['luma:mug', 15]),
    stock('C-01-1', ['luma:mug', 20], { at: younger }),
    stock('A-02-1', ['luma:cream', 4], { lot: 'L1', expiry: '2026-06-01' }),
    stock('A-02-1', ['luma:cream', 9], { lot: 'L2', expiry: '2026-07-01' }),
    stock('B-01-1', ['luma:bowl', 2]),
    stock('B-03-1', ['luma:plate', 1]),
    order('1', [
      ['luma:mug', 13],
      ['luma:plate', 1],
    ]),
    order('2', [
      ['luma:mug', 2],
      ['luma:cream', 2],
    ]),
    order('3', [['luma:bowl', 2]]),
  );
  world.run(claimRun, { runId: firstRun }, ana);
  const floor = walkFloor(world, firstRun, ana);

  expect(floor.scan('T-1', 'T-2')).toBe('step_done tote_bound');
  expect(floor.undo()).toBe('accepted undone');
  expect(floor.situation.bindSlot?.slot).toBe(2);
  expect(floor.scan('T-2', 'T-3')).toBe('step_done all_totes_bound');

  // Fifteen mugs: wrong bin, a case of twelve, one case too many, the wrong tote.
  expect(floor.scan('A-03-1')).toBe('refused wrong_bin');
  expect(floor.scan('A-01-1', gtin.tea)).toBe('refused wrong_item');
  expect(floor.scan(gtin.mugCase)).toBe('accepted pack_counted');
  expect(floor.scan(gtin.mugCase)).toBe('refused too_many');
  expect(floor.scan(gtin.mug, gtin.mug, gtin.mug)).toBe('step_done all_counted');
  expect(floor.scan('T-2')).toBe('refused wrong_tote');
  expect(floor.scan('T-1')).toBe('step_done into_tote');
  expect(floor.undo()).toBe('accepted undone');
  expect(floor.current).toMatchObject({ counted: 15, intoUnits: 13 });
  expect(floor.scan('T-1', 'T-2')).toBe('job_done stop_done');

  // The book says that the bin is empty now; it is not.
  expect(floor.scan('A-02-1')).toBe('not_awaited answer_first');
  floor.send(checkZero, { runId: firstRun, locationId: 'A-01-1', skuId: 'luma:mug', left: 1 });
  expect(world.all(countRequestDocument)).toMatchObject([
    { body: { reason: 'zero_check', seenQuantity: 1 } },
  ]);

  // Cream: later first; then an expired label, another lot on the second scan.
  floor.send(skipStop, { runId: firstRun, stop: floor.current.stop.key, reason: 'crowded' });
  expect(floor.undo()).toBe('accepted undone');
  expect(floor.scan('A-02-1', `(01)0${gtin.cream}(10)L1(17)260101`)).toBe('refused lot_expired');
  expect(floor.scan(`(01)0${gtin.cream}(10)L2`)).toBe('attention other_lot');
  expect(floor.scan(`(01)0${gtin.cream}(10)L2`, `(01)0${gtin.cream}(10)L2`)).toBe('step_done all_counted');
  expect(floor.scan('T-2')).toBe('job_done stop_done');

  // Bowls: the tote is full after the first one.
  expect(floor.scan('B-01-1', gtin.shared, 'T-3')).toBe('step_done into_tote');
  floor.send(replaceTote, { runId: firstRun, slot: 3, full: 'T-3', tote: 'T-4' });
  expect(floor.undo()).toBe('accepted undone');
  floor.send(replaceTote, { runId: firstRun, slot: 3, full: 'T-3', tote: 'T-4' });
  expect(floor.scan(gtin.shared, 'T-4')).toBe('job_done stop_done');
  floor.send(checkZero, { runId: firstRun, locationId: 'B-01-1', skuId: 'luma:bowl', left: 0 });

  // No plate anywhere; undone once because the wrong tile was tapped.
  expect(floor.scan('S-01')).toBe('refused stops_left');
  floor.short(0, 'blocked');
  floor.undo();
  expect(world.get(locationDocument, 'B-03-1')?.blocked).toBe(null);
  floor.short(0, 'cannot_find');
  expect(floor.situation.step).toBe('drop');
  expect(floor.scan('A-01-1')).toBe('refused not_a_station');
  expect(floor.scan('S-01')).toBe('job_done dropped');
  expect(floor.scan('S-01')).toBe('already_done run_finished');

  expect(inTotes(world)).toEqual([
    'T-1: 13 luma:mug',
    'T-2: 2 luma:cream L2',
    'T-2: 2 luma:mug',
    'T-3: 1 luma:bowl',
    'T-4: 1 luma:bowl',
  ]);
  expect(
    world.all(orderDocument).map(({ body }) => [body.status, body.unitsPicked, body.unitsShort]),
  ).toEqual([
    ['picked', 13, 1],
    ['picked', 4, 0],
    ['picked', 2, 0],
  ]);
  expect(world.get(runDocument, firstRun)).toMatchObject({
    status: 'finished',
    unitsPicked: 19,
    unitsShort: 1,
  });
  expect(openCards(world)).toEqual([['short_pick', 'B-03-1', 1, 'cannot_find']]);
  expect(bookProblems(world)).toEqual([]);
});

test('[PK9] an empty bin sends the picker to the next one, and undo back again', () => {
  const world = releasedWorld(
    stock('A-01-1', ['luma:mug', 6]),
    stock('B-02-1', ['luma:mug', 4], { at: younger }),
    order('1', [['luma:mug', 5]]),
  );
  world.run(claimRun, { runId: firstRun }, ana);
  const floor = walkFloor(world, firstRun, ana);
  floor.scan('T-1', 'A-01-1', gtin.mug, 'T-1');
  floor.short(0, 'empty');
  expect(floor.current.stop).toMatchObject({ locationId: 'B-02-1', remaining: 4, added: true });
  floor.undo();
  expect(floor.current.stop).toMatchObject({ locationId: 'A-01-1', remaining: 4 });
  floor.short(1, 'damaged');
  expect(floor.situation.stops.map(({ locationId, remaining }) => [locationId, remaining])).toEqual([
    ['A-01-1', 1],
    ['B-02-1', 3],
  ]);
  expect(floor.scan(gtin.mug, 'T-1')).toBe('job_done stop_done');
  expect(floor.scan('B-02-1')).toBe('step_done right_bin');
  expect(floor.count(3)).toBe('step_done all_counted');
  expect(floor.scan('T-1')).toBe('job_done all_picked');
  expect(floor.scan('S-01')).toBe('job_done dropped');
  expect(inTotes(world)).toEqual(['T-1: 5 luma:mug']);
  expect(openCards(world)).toEqual([['short_pick', 'A-01-1', 3, 'damaged']]);
  expect(bookProblems(world)).toEqual([]);
});

test('[PK7] two pickers at one bin that held less than its book: one card, both hands', () => {
  const world = releasedWorld(
    stock('A-01-1', ['luma:mug', 3]),
    stock('B-01-1', ['luma:mug', 9], { at: younger }),
    ...['1', '2', '3', '4'].map((name) => order(name, [['luma:mug', 2]])),
  );
  world.run(claimRun, { runId: firstRun }, ana);
  world.run(claimRun, { runId: 'W-1001-2' }, ben);
  const [first, second] = [walkFloor(world, firstRun, ana), walkFloor(world, 'W-1001-2', ben)];
  first.scan('T-1', 'T-2', 'T-3', 'A-01-1');
  first.count(3);
  first.scan('T-1', 'T-2');
  second.scan('T-4');
  // Ben's bin is another one; his hand takes from the one that Ana has just emptied.
  const { stop } = second.current;
  expect(stop.locationId).toBe('B-01-1');
  const task = stop.tasks[0]?.key ?? '';
  const taken = {
    runId: 'W-1001-2',
    stop: stop.key,
    slot: 1,
    tote: 'T-4',
    locationId: 'A-01-1',
    skuId: 'luma:mug',
    lot: null,
    expiry: null,
    serials: [],
    splits: [{ taskId: task, quantity: 2 }],
  };
  world.send(
    { type: 'picking.record_pick', version: 1, body: taken },
    { ...ben, expect: { quantityBefore: 3 } },
  );
  const cards = world.all(discrepancyDocument).map(({ body }) => body);
  expect(cards).toMatchObject([{ type: 'below_zero', locationId: 'A-01-1', quantity: -2, status: 'open' }]);
  expect(
    cards[0]?.evidence.map(({ operatorId, deviceId, expected }) => [operatorId, deviceId, expected]),
  ).toEqual([
    ['ana', 'ana-device', { quantityBefore: 3, bookBefore: 3, quantity: 2 }],
    ['ana', 'ana-device', { quantityBefore: 1, bookBefore: 1, quantity: 1 }],
    ['ben', 'ben-device', { quantityBefore: 3 }],
  ]);
  expect(world.get(locationDocument, 'A-01-1')?.doubtful).toBe(true);
  expect(second.situation.step).toBe('drop');
  expect(bookProblems(world)).toEqual([]);
});
