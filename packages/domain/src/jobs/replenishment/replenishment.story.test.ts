import { expect, test } from 'vitest';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import { handlingUnitDocument } from '../../handling-units/handling-unit.ts';
import type { DomainEvent } from '../../kernel/event.ts';
import { locationDocument } from '../../layout/location.ts';
import { openReplenishment } from '../../replenishing/replenishment-task.ts';
import { waitingPickDocument } from '../../replenishing/waiting-pick.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { countRequestDocument } from '../../stock/count-request.ts';
import { stockAllocated } from '../../stock/ledger.ts';
import { lotStopped } from '../../stock/lot-stop.ts';
import { bookProblems } from '../../testing/books.ts';
import { ana, ben, given, supervisor } from '../../testing/given.ts';
import { anaWithTotes, firstRun, releasedWorld } from '../../testing/released-run.ts';
import { face, reserve, walkReplenish } from '../../testing/replenish-floor.ts';
import { walkPutaway } from '../../testing/putaway-floor.ts';
import { received } from '../../testing/received-goods.ts';
import { gtin, instant, order, stock } from '../../testing/small-warehouse.ts';
import type { World } from '../../testing/world.ts';
import { walkFloor } from '../../testing/floor.ts';
import { putawayTaskDocument } from '../putaway-task.ts';
import { claim, leave } from './decide/claim.ts';
import { finish } from './decide/finish.ts';
import { plan } from './decide/plan.ts';
import { put } from './decide/put.ts';
import { reportShort } from './decide/report-short.ts';
import { skip } from './decide/skip.ts';
import { take } from './decide/take.ts';
import { flowTable } from './flow/on-scan.ts';
import { tripDocument } from './state.ts';

const mugs: readonly DomainEvent[] = [
  ...reserve,
  face('A-01-1', 'luma:mug', [6, 30]),
  stock('A-01-1', ['luma:mug', 4]),
  stock('A-03-5', ['luma:mug', 12]),
  stock('B-02-5', ['luma:mug', 40], { at: '2026-02-01T08:00:00.000Z' }),
];

/** Quantities at places, by the end of their key. */
const at = (world: World, ...places: readonly string[]): readonly number[] =>
  places.map((place) =>
    world
      .all(balanceDocument)
      .filter(({ body }) => body.place === place)
      .reduce((sum, { body }) => sum + body.quantity, 0),
  );
const cards = (world: World): readonly string[] =>
  world
    .all(discrepancyDocument)
    .filter(({ body }) => body.status === 'open')
    .map(({ body }) => `${body.type} ${body.locationId ?? ''} ${body.quantity ?? ''}`.trim());
const tasks = (world: World): readonly string[] =>
  openReplenishment(world.view).map(
    ({ body }) => `${body.reason} ${body.source.locationId} > ${body.target} ${body.quantity}`,
  );
const plannedWorld = (...events: readonly DomainEvent[]): World => {
  const { world, when } = given(...events);
  expect(when(plan, {}, supervisor).rejection).toBe(null);
  return world;
};

test('[RP9] [RP10] [RP11] [RP12] [RP13] a trip: trolley, all sources, the face, and an empty trolley', () => {
  const world = plannedWorld(...mugs);
  expect(tasks(world)).toEqual(['min_max A-03-5 > A-01-1 12', 'min_max B-02-5 > A-01-1 12']);
  const floor = walkReplenish(world, ana);
  expect(floor.situation.batch).toHaveLength(2);
  expect(floor.scan('A-03-5')).toBe('not_awaited scan_trolley');
  expect(floor.scan('T-1')).toBe('step_done begun');
  expect(floor.situation.step).toBe('take_bin');
  expect(floor.current.locationId).toBe('A-03-5');
  expect(floor.scan('C-04-1')).toBe('refused wrong_bin');
  expect(floor.scan('A-03-5')).toBe('step_done right_bin');
  expect(floor.scan(gtin.tea)).toBe('refused wrong_item');
  expect(floor.scan(gtin.mug)).toBe('accepted right_goods');
  expect(floor.scan('T-2')).toBe('refused wrong_trolley');
  expect(floor.scan('T-1')).toBe('step_done taken');
  expect(at(world, 'loc:A-03-5', 'hu:T-1', 'loc:A-01-1')).toEqual([0, 12, 4]);
  expect(world.get(handlingUnitDocument, 'T-1')?.state).toBe('received');
  expect(floor.scan('B-02-5', gtin.mugCase)).toBe('accepted right_goods');
  expect(floor.take(12)).toBe('step_done all_taken');
  expect(floor.situation.step).toBe('put_bin');
  expect(floor.scan('A-02-1')).toBe('refused wrong_bin');
  expect(floor.scan('A-01-1')).toBe('step_done right_bin');
  expect(floor.scan(gtin.tea)).toBe('refused wrong_item');
  expect(floor.scan(gtin.mug)).toBe('accepted right_goods');
  expect(floor.put(5)).toBe('step_done put_part');
  expect(floor.scan('A-01-1', gtin.mug, 'A-01-1')).toBe('step_done put');
  expect(floor.scan('A-01-1', gtin.mug)).toBe('accepted right_goods');
  expect(floor.put(12)).toBe('job_done all_put');
  expect(floor.situation.step).toBe('finish');
  floor.send(finish, { trolley: 'empty' });
  expect(world.all(tripDocument)).toEqual([]);
  expect(at(world, 'loc:A-03-5', 'loc:B-02-5', 'hu:T-1', 'loc:A-01-1')).toEqual([0, 28, 0, 28]);
  expect(world.get(handlingUnitDocument, 'T-1')?.state).toBe('empty');
  expect(tasks(world)).toEqual([]);
  expect(cards(world)).toEqual([]);
  expect(bookProblems(world)).toEqual([]);
});

test('[RP19] units taken or put once more, with nothing proved in between, count, are told, and the bin is counted', () => {
  const world = plannedWorld(...mugs, stock('B-02-5', ['luma:mug', 40]));
  const floor = walkReplenish(world, ana);
  floor.scan('T-1', 'A-03-5', gtin.mug);
  expect(floor.take(12)).toBe('step_done taken');
  const goods = {
    skuId: 'luma:mug',
    lot: null,
    expiry: null,
    serials: [],
    trolley: 'T-1',
    taskId: openReplenishment(world.view)[0]?.key ?? '',
  };
  world.run(take, { ...goods, locationId: 'A-03-5', quantity: 12, target: 'A-01-1' }, ana);
  expect(at(world, 'loc:A-03-5', 'hu:T-1')).toEqual([-12, 24]);
  expect(cards(world)).toEqual(['below_zero A-03-5 -12', 'counted_twice A-03-5 12']);
  expect(floor.undo()).toBe('accepted undone');
  expect([cards(world), at(world, 'loc:A-03-5', 'hu:T-1')]).toEqual([[], [0, 12]]);
  floor.scan('B-02-5', gtin.mug);
  floor.take(12);
  expect(floor.scan('A-01-1', gtin.mug)).toBe('accepted right_goods');
  floor.put(5);
  world.run(put, { ...goods, locationId: 'A-01-1', quantity: 5, bin: 'has_room' }, ana);
  expect(at(world, 'hu:T-1', 'loc:A-01-1')).toEqual([14, 14]);
  expect(cards(world)).toEqual(['counted_twice A-01-1 5']);
  expect(world.all(countRequestDocument).map(({ key }) => key)).toEqual(['A-01-1|luma:mug']);
  expect(bookProblems(world)).toEqual([]);
});

test('[RP9] what somebody else took stays theirs; what is left is free', () => {
  const world = plannedWorld(...mugs);
  const taskIds = openReplenishment(world.view).map(({ key }) => key);
  const entry = { mode: 'scan' as const };
  world.run(claim, { taskIds: taskIds.slice(0, 1), trolley: 'T-1', entry }, ana);
  const same = world.run(claim, { taskIds: taskIds.slice(0, 1), trolley: 'T-1', entry }, ana);
  expect([same.events, same.rejection]).toEqual([[], null]);
  expect(world.run(claim, { taskIds: taskIds.slice(0, 1), trolley: 'T-2', entry }, ben).rejection).toEqual({
    code: 'replenishment.taken',
    data: { operator: 'ana' },
  });
  expect(world.run(claim, { taskIds, trolley: 'T-1', entry }, ben).rejection).toEqual({
    code: 'replenishment.trolley_in_use',
    data: { trolley: 'T-1' },
  });
  world.run(claim, { taskIds, trolley: 'T-2', entry }, ben);
  expect(world.all(tripDocument).map(({ key, body }) => [key, body.tasks])).toEqual([
    ['ana|ana-device', taskIds.slice(0, 1)],
    ['ben|ben-device', taskIds.slice(1)],
  ]);
  world.run(leave, { taskIds }, ben);
  expect(world.all(tripDocument).map(({ key }) => key)).toEqual(['ana|ana-device']);
  expect(world.run(claim, { taskIds: ['gone'], trolley: 'T-3', entry }, ben).rejection).toEqual({
    code: 'replenishment.nothing_left',
    data: {},
  });
});

test('[RP10] a source left for later comes at the end of the walk', () => {
  const world = plannedWorld(...mugs);
  const floor = walkReplenish(world, ana);
  floor.scan('T-1');
  const { key } = floor.current;
  floor.send(skip, { taskId: key, reason: 'crowded' });
  expect(floor.current.locationId).toBe('B-02-5');
  expect(floor.undo()).toBe('accepted undone');
  expect(floor.current.key).toBe(key);
});

test('[RP7] fewer at the source: it is counted, and the rest comes from the next one on the same trip', () => {
  const world = plannedWorld(...mugs);
  const floor = walkReplenish(world, ana);
  floor.scan('T-1', 'A-03-5', gtin.mug);
  const before = world.picture(
    new Set(['replenishmentTask', 'replenishmentTrip', 'location', 'countRequest']),
  );
  floor.send(reportShort, { taskId: floor.current.key, found: 5, damaged: null, cause: 'empty' });
  expect(floor.current.units).toBe(5);
  expect(cards(world)).toEqual(['replenish_short A-03-5 7']);
  expect(world.get(locationDocument, 'A-03-5')?.doubtful).toBe(true);
  expect(world.all(countRequestDocument).map(({ key }) => key)).toEqual(['A-03-5|luma:mug']);
  expect(tasks(world)).toEqual([
    'min_max A-03-5 > A-01-1 12',
    'min_max B-02-5 > A-01-1 12',
    'min_max B-02-5 > A-01-1 7',
  ]);
  expect(floor.situation.takes).toHaveLength(3);
  expect(floor.undo()).toBe('accepted undone');
  const after = world.picture(
    new Set(['replenishmentTask', 'replenishmentTrip', 'location', 'countRequest']),
  );
  expect(after).toEqual(before);
  expect(cards(world)).toEqual([]);
});

test('[RP7] nothing at the source ends its stop there', () => {
  const world = plannedWorld(...mugs);
  const floor = walkReplenish(world, ana);
  floor.scan('T-1', 'A-03-5', gtin.mug);
  floor.send(reportShort, { taskId: floor.current.key, found: 0, damaged: null, cause: 'cannot_find' });
  expect([floor.situation.step, floor.current.locationId]).toEqual(['take_bin', 'B-02-5']);
  expect(tasks(world)).toEqual(['min_max B-02-5 > A-01-1 12', 'min_max B-02-5 > A-01-1 12']);
});

test('[RP7] [K15] what a person shows and says of an empty source stands on its card', () => {
  const world = plannedWorld(...mugs);
  const floor = walkReplenish(world, ana);
  floor.scan('T-1', 'A-03-5', gtin.mug);
  const sha256 = 'b'.repeat(64);
  floor.send(reportShort, {
    taskId: floor.current.key,
    found: 0,
    damaged: null,
    cause: 'blocked',
    blobs: [{ sha256, size: 9, mime: 'image/webp' }],
    note: 'A beam is bent',
  });
  expect(world.all(discrepancyDocument).map(({ body }) => body.evidence)).toMatchObject([
    [{ did: 'short', photos: [sha256], ownWords: 'A beam is bent' }],
  ]);
});

test('[RP13] a full face keeps what fits, the rest goes back where it came from', () => {
  const world = plannedWorld(...mugs);
  const floor = walkReplenish(world, ana);
  floor.scan('T-1', 'A-03-5', gtin.mug, 'T-1', 'B-02-5', gtin.mug, 'T-1', 'A-01-1', gtin.mug);
  expect(floor.put(7, 'full')).toBe('step_done face_full');
  expect(world.get(locationDocument, 'A-01-1')?.avoided?.reason).toBe('full');
  const rest = floor.situation.puts.map(({ body }) => body.target);
  expect(rest).toEqual(['A-03-5', 'B-02-5']);
  expect(floor.scan('A-03-5', gtin.mug)).toBe('accepted right_goods');
  expect(floor.put(5)).toBe('step_done put');
  expect(at(world, 'loc:A-03-5', 'loc:A-01-1', 'hu:T-1')).toEqual([5, 11, 12]);
});

test('[RP13] units of a lot that was stopped on the way never become pickable', () => {
  const world = plannedWorld(
    ...reserve,
    face('A-02-1', 'luma:cream', [2, 24]),
    stock('A-03-5', ['luma:cream', 12], { lot: 'L1', expiry: '2026-12-01' }),
  );
  const floor = walkReplenish(world, ana);
  floor.scan('T-1', 'A-03-5', gtin.cream, 'T-1');
  world.apply([
    lotStopped.create({ skuId: 'luma:cream', lot: 'L1', status: 'recalled', reason: 'seal', at: instant(9) }),
  ]);
  expect(floor.scan('A-02-1')).toBe('refused unfit_goods');
  const { key: taskId } = floor.current;
  const where = { locationId: 'A-02-1', skuId: 'luma:cream', lot: 'L1', expiry: null, serials: [] };
  floor.send(put, { ...where, taskId, quantity: 12, trolley: 'T-1', bin: 'has_room' });
  expect(at(world, 'loc:A-02-1', 'loc:Q-01', 'hu:T-1')).toEqual([0, 12, 0]);
  expect(cards(world)).toEqual(['unfit_stored A-02-1 -12']);
});

test('[RP14] two people on one task: both facts stand, both put, and one card tells of it', () => {
  const world = plannedWorld(...mugs);
  const [first] = openReplenishment(world.view);
  const floor = walkReplenish(world, ana);
  floor.scan('T-1', 'A-03-5', gtin.mug, 'T-1');
  const taskId = first?.key ?? '';
  const goods = { taskId, skuId: 'luma:mug', lot: null, expiry: null, serials: [], trolley: 'T-2' };
  world.run(take, { ...goods, locationId: 'A-03-5', quantity: 12, target: 'A-01-1' }, ben);
  expect(cards(world)).toEqual(['below_zero A-03-5 -12', 'replenished_twice A-03-5']);
  const hers = walkReplenish(world, ben);
  expect([hers.situation.step, hers.current.units]).toEqual(['put_bin', 12]);
  world.run(put, { ...goods, locationId: 'A-01-1', quantity: 12, bin: 'has_room' }, ben);
  expect(at(world, 'loc:A-03-5', 'loc:A-01-1', 'hu:T-1', 'hu:T-2')).toEqual([-12, 16, 12, 0]);
  expect(hers.situation.step).toBe('finish');
  expect(bookProblems(world)).toEqual([]);
});

test('[RP14] more than the trolley holds comes out of suspense, and is told', () => {
  const world = plannedWorld(...mugs);
  const floor = walkReplenish(world, ana);
  floor.scan('T-1', 'A-03-5', gtin.mug, 'T-1');
  const { key: taskId } = openReplenishment(world.view)[0] ?? { key: '' };
  const goods = { taskId, skuId: 'luma:mug', lot: null, expiry: null, serials: [], trolley: 'T-1' };
  floor.send(put, { ...goods, locationId: 'A-01-1', quantity: 15, bin: 'has_room' });
  expect(at(world, 'hu:T-1', 'loc:A-01-1', 'virtual:suspense')).toEqual([0, 19, -3]);
  expect(cards(world)).toEqual(['receipt_differs A-01-1 -3']);
});

test('[RP15] undo takes back the latest command, until the goods are put', () => {
  const world = plannedWorld(...mugs);
  const floor = walkReplenish(world, ana);
  floor.scan('T-1', 'A-03-5', gtin.mug);
  const kinds = new Set(['balance', 'replenishmentTask', 'handlingUnit']);
  const before = world.picture(kinds);
  floor.scan('T-1');
  expect(floor.undo()).toBe('accepted undone');
  expect(world.picture(kinds)).toEqual(before);
  expect(floor.situation.step).toBe('take_quantity');
  floor.scan('T-1', 'B-02-5', gtin.mug, 'T-1', 'A-01-1', gtin.mug);
  floor.put(12);
  const undone = floor.situation.trip?.undo.map(({ what }) => what);
  expect(undone).not.toContain('put');
});

test('[RP16] what is left on the trolley is told, and tasks not taken are free', () => {
  const world = plannedWorld(...mugs);
  const floor = walkReplenish(world, ana);
  floor.scan('T-1', 'A-03-5', gtin.mug, 'T-1');
  floor.send(finish, { trolley: 'goods_left' });
  expect(cards(world)).toEqual(['left_on_trolley  12']);
  expect(openReplenishment(world.view).map(({ body }) => [body.source.locationId, body.claim])).toEqual([
    ['B-02-5', undefined],
  ]);
});

test('[RP16] goods that stay on the trolley go back into reserve as putaway says', () => {
  const world = plannedWorld(...mugs);
  const floor = walkReplenish(world, ana);
  floor.scan('T-1', 'A-03-5', gtin.mug, 'T-1');
  floor.send(finish, { trolley: 'goods_left' });
  expect(cards(world)).toEqual(['left_on_trolley  12']);
  expect(
    world.all(putawayTaskDocument).map(({ key, body }) => [key, body.status, body.contents[0]?.quantity]),
  ).toEqual([['T-1', 'open', 12]]);
  // Somebody filled the face meanwhile: with what comes it has its most [ST9].
  world.apply([stock('A-01-1', ['luma:mug', 20])]);
  const dock = walkPutaway(world, ana);
  expect(dock.scan('T-1')).toBe('step_done taken');
  expect([dock.target, dock.situation.current?.units]).toEqual(['B-02-5 same_sku', 12]);
  dock.scan('B-02-5', 'T-1');
  expect(dock.scan('B-02-5')).toBe('job_done all_stored');
  expect(at(world, 'hu:T-1', 'loc:B-02-5')).toEqual([0, 52]);
  expect(world.all(putawayTaskDocument).map(({ body }) => body.status)).toEqual(['stored']);
  const again = walkReplenish(world, ben);
  expect(again.scan('T-1')).not.toContain('in_use');
});

test('[RP17] every step answers every kind of scan', () => {
  const kinds = Object.keys(flowTable.start).toSorted();
  for (const handlers of Object.values(flowTable)) expect(Object.keys(handlers).toSorted()).toEqual(kinds);
  const world = plannedWorld(...mugs);
  const floor = walkReplenish(world, ana);
  const seen = new Set<string>();
  const codes = ['%CMD:NEXT', '%CMD:UNDO', 'SLOT-1', 'whatever', 'T-9', 'S-01', gtin.tea, 'C-01-1'];
  for (const step of ['T-1', 'A-03-5', gtin.mug, 'T-1', 'B-02-5', gtin.mug, 'T-1', 'A-01-1', gtin.mug, '']) {
    seen.add(floor.situation.step);
    for (const code of codes.slice(2)) expect(floor.scan(code)).not.toBe('null');
    if (step !== '') floor.scan(step);
  }
  floor.put(12);
  floor.scan('A-01-1', gtin.mug, '%CMD:NEXT');
  seen.add(floor.situation.step);
  expect([...seen].toSorted()).toEqual(Object.keys(flowTable).toSorted());
});

const orders = [order('1', [['luma:mug', 10]])];

/** Somebody picks ten mugs from a face that has them by the book, and more lie in reserve. */
const anaAtShortFace = (...more: readonly DomainEvent[]) =>
  anaWithTotes(
    ...reserve,
    face('A-01-1', 'luma:mug', [0, 30]),
    stock('A-01-1', ['luma:mug', 11]),
    stock('A-03-5', ['luma:mug', 24]),
    ...more,
    ...orders,
  );
type Picker = ReturnType<typeof anaWithTotes>['floor'];
/** Takes what there is at the stop into the tote. */
function pick(floor: Picker, units: number): void {
  floor.scan(gtin.mug);
  floor.count(units);
  floor.scan('T-1');
}

test('[RP2] [PK25] a wave that needs more than the face holds asks for it, in whole cases', () => {
  const world = releasedWorld(...mugs, ...orders);
  expect(tasks(world)).toEqual(['demand A-03-5 > A-01-1 12', 'min_max B-02-5 > A-01-1 12']);
  expect(world.all(waitingPickDocument).map(({ body }) => [body.locationId, body.quantity])).toEqual([
    ['A-01-1', 6],
  ]);
  expect(bookProblems(world)).toEqual([]);
});

test('[PK25] a wave waits for no more than reserve has', () => {
  const world = releasedWorld(...mugs, order('1', [['luma:mug', 50]]), order('2', [['luma:mug', 30]]));
  const waits = world.all(waitingPickDocument).map(({ body }) => [body.orderId, body.quantity]);
  expect(waits).toEqual([['luma:1', 46]]);
});

test('[RP8] [PK25] a short at the pick waits for replenishment and comes back into the route when it is put', () => {
  const { world, floor } = anaAtShortFace();
  floor.scan('A-01-1');
  floor.short(4, 'empty');
  expect(tasks(world)).toEqual(['urgent A-03-5 > A-01-1 12']);
  expect(world.all(discrepancyDocument)[0]?.body.done.at(-1)).toEqual({
    code: 'replenishment_asked',
    data: { location: 'A-01-1', quantity: 6 },
  });
  pick(floor, 4);
  expect(floor.situation.step).toBe('waiting');
  expect(floor.scan('A-01-1')).toBe('not_awaited goods_on_their_way');
  const trolley = walkReplenish(world, ben);
  trolley.scan('T-5', 'A-03-5', gtin.mug, 'T-5', 'A-01-1', gtin.mug);
  expect(trolley.current.waiting).toBe(6);
  expect(trolley.put(12)).toBe('job_done all_put');
  expect(world.all(waitingPickDocument)).toEqual([]);
  expect([floor.situation.step, floor.current.stop.remaining]).toEqual(['item', 6]);
  expect(bookProblems(world)).toEqual([]);
  pick(floor, 6);
  expect(floor.situation.step).toBe('drop');
});

test('[RP8] goods that putaway brings to the face serve those who wait, and no undo takes them away', () => {
  const { world, floor } = anaAtShortFace(...received('P-9', ['luma:mug', 10]));
  floor.scan('A-01-1');
  floor.short(4, 'empty');
  pick(floor, 4);
  expect(floor.situation.step).toBe('waiting');
  const dock = walkPutaway(world, ben);
  dock.scan('P-9', 'A-01-1', 'A-01-1', gtin.mug);
  expect(dock.store(4)).toBe('step_done stored_part');
  // Four of the six that are missing: a stop again, and two wait on.
  expect(world.all(waitingPickDocument).map(({ body }) => body.quantity)).toEqual([2]);
  expect([floor.situation.step, floor.current.stop.remaining]).toEqual(['item', 4]);
  expect(dock.undo('wrong_bin')).toBe('not_awaited nothing_to_undo');
  dock.scan('A-01-1', 'A-01-1', gtin.mug);
  expect(dock.store(6)).toBe('job_done all_stored');
  expect(world.all(waitingPickDocument)).toEqual([]);
  expect(floor.current.stop.remaining).toBe(6);
  expect(bookProblems(world)).toEqual([]);
  pick(floor, 6);
  expect(floor.situation.step).toBe('drop');
});

test('[PK25] taking a short back ends the waiting and withdraws what nobody has begun', () => {
  const { world, floor } = anaAtShortFace();
  floor.scan('A-01-1');
  const kinds = new Set(['pickTask', 'waitingPick', 'replenishmentTask', 'balance']);
  const before = world.picture(kinds);
  floor.short(4, 'empty');
  expect(floor.undo()).toBe('accepted undone');
  expect(world.picture(kinds)).toEqual(before);
});

test('[PK25] the station scanned twice goes without what waits: it is short then', () => {
  const { world, floor } = anaWithTotes(
    ...reserve,
    face('A-01-1', 'luma:mug', [0, 30]),
    stock('A-03-5', ['luma:mug', 24]),
    ...orders,
  );
  expect([floor.situation.step, floor.situation.stops]).toEqual(['waiting', []]);
  expect(floor.scan('S-01')).toBe('attention lines_wait');
  expect(floor.scan('S-01')).toBe('job_done dropped');
  expect(world.all(waitingPickDocument)).toEqual([]);
  expect(cards(world)).toEqual(['short_pick  10']);
  expect(walkFloor(world, firstRun, ana).situation.step).toBe('finished');
});

test('[RP18] a pick that takes a face to its least plans its filling up, and taking it back withdraws that', () => {
  const { world, floor } = anaWithTotes(
    ...reserve,
    face('A-01-1', 'luma:mug', [6, 30]),
    stock('A-01-1', ['luma:mug', 20]),
    stock('A-03-5', ['luma:mug', 40]),
    order('1', [['luma:mug', 12]]),
  );
  expect(tasks(world)).toEqual([]);
  world.apply([stockAllocated.create({ balanceKey: 'loc:A-01-1|luma:mug|||available', quantity: 2 })]);
  floor.scan('A-01-1', gtin.mug);
  floor.count(12);
  floor.scan('T-1');
  expect(tasks(world)).toEqual(['min_max A-03-5 > A-01-1 12']);
  expect(floor.undo()).toBe('accepted undone');
  expect(tasks(world)).toEqual([]);
});
