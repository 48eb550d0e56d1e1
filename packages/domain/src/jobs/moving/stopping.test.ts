import { describe, expect, test } from 'vitest';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import { handlingUnitDocument } from '../../handling-units/handling-unit.ts';
import { locationDocument } from '../../layout/location.ts';
import { orderLineDocument } from '../../orders/order.ts';
import { countRequestDocument } from '../../stock/count-request.ts';
import { lotStopOf } from '../../stock/lot-stop.ts';
import { ana, ben, supervisor } from '../../testing/given.ts';
import { bookedOf, takesOut } from '../../testing/moved-by-hand.ts';
import { walkMoving } from '../../testing/moving-floor.ts';
import { plainRoute } from '../../testing/plain-route.ts';
import { received } from '../../testing/received-goods.ts';
import { anaWithTotes, releasedWorld } from '../../testing/released-run.ts';
import { gtin, order, stock } from '../../testing/small-warehouse.ts';
import { openWorld, type By, type World } from '../../testing/world.ts';
import { openTasks, putAway } from '../../testing/other-work.ts';
import { closeRecall } from './decide/close-recall.ts';
import { liftRecall } from './decide/lift-recall.ts';
import { recallLot } from './decide/recall-lot.ts';
import { releaseGoods } from './decide/release-goods.ts';
import { reportMissing } from './decide/report-missing.ts';
import { stopGoods } from './decide/stop-goods.ts';
import { undo } from './decide/undo.ts';
import { fetchesOf } from './fetches.ts';
import { accountOf } from './recall-account.ts';
import { reasonsFor, stopCaseDocument, stopReasonField } from './state.ts';

const entry = { mode: 'scan' as const };
const boss: By = { operatorId: 'sue' };
const listed = (world: World): readonly string[] =>
  fetchesOf(world.view, { from: { aisle: null, xMm: 0, yMm: 0 }, planRoute: plainRoute }).map(
    ({ line, locationId }) => `${line.quantity} ${line.skuId} ${line.status} at ${locationId}`,
  );
const mugsAt = { place: { kind: 'location' as const, id: 'A-01-1' }, skuId: 'luma:mug', lot: null };
const hold = { ...mugsAt, status: 'hold' as const, reason: 'quality' as const, note: 'smells', entry };
const creamL1 = { skuId: 'luma:cream', lot: 'L1' };
const recall = { ...creamL1, status: 'recalled' as const, reason: 'supplier_notice' as const, note: '' };
const cream = (place: string, lot: string, quantity: number) =>
  stock(place, ['luma:cream', quantity], { lot, expiry: '2026-09-01' });

describe('holds and damage', () => {
  test('[MV20] an operator holds all of one kind where it lies; a part is taken out', () => {
    const world = openWorld([stock('A-01-1', ['luma:mug', 6])]);
    const floor = walkMoving(world, ben);
    floor.scan('A-01-1');
    floor.take(2, { status: 'hold', reason: 'quality', note: '' });
    expect(floor.situation.target?.locationId).toBe('Q-01');
    const done = world.run(stopGoods, hold, ana);
    expect([done.rejection, bookedOf(world, 'luma:mug')]).toEqual([
      null,
      ['2 hu:hands:ben hold', '4 loc:A-01-1 hold'],
    ]);
    expect(world.all(stopCaseDocument).map(({ body }) => body)).toEqual([
      {
        skuId: 'luma:mug',
        lot: null,
        status: 'hold',
        scope: 'goods',
        state: 'open',
        reason: 'quality',
        note: 'smells',
        by: ['ben', 'ana'],
        openedAt: '2026-03-04T06:01:00.000Z',
        closed: null,
      },
    ]);
  });

  test('[MV9] [MV21] a stop that is taken back leaves what others stopped', () => {
    const world = openWorld([stock('A-01-1', ['luma:mug', 6]), stock('C-01-1', ['luma:mug', 9])]);
    const floor = walkMoving(world, ben);
    floor.scan('C-01-1');
    floor.take(2, { status: 'hold', reason: 'quality', note: '' });
    world.run(stopGoods, hold, ana);
    expect([floor.undo(), listed(world)]).toEqual(['accepted undone', ['6 luma:mug hold at A-01-1']]);
  });

  test('[MV9] of two who set goods apart, each takes back their own', () => {
    const world = openWorld([stock('A-01-1', ['luma:mug', 6])]);
    const [first, second] = [walkMoving(world, ben), walkMoving(world, ana)];
    for (const floor of [first, second]) {
      floor.scan('A-01-1');
      floor.take(2, { status: 'hold', reason: 'quality', note: '' });
    }
    first.undo();
    expect(world.all(stopCaseDocument)).toMatchObject([{ body: { state: 'open', by: ['ben', 'ana'] } }]);
    second.undo();
    expect(world.all(stopCaseDocument)).toEqual([]);
  });

  test('[MV34] [MV9] goods that are free again go back as good ones', () => {
    const world = openWorld([cream('A-02-1', 'L1', 5)]);
    world.run(recallLot, recall, boss);
    const place = { kind: 'location' as const, id: 'A-02-1' };
    const { commandId } = takesOut(world, { ...creamL1, place, quantity: 3 }, ben);
    world.run(liftRecall, { ...creamL1, note: 'found good' }, supervisor);
    world.run(undo, { undoes: commandId, reason: null }, ben);
    expect(bookedOf(world, 'luma:cream')).toEqual(['5 loc:A-02-1 available']);
  });

  test('[MV21] held goods are promised to nobody and listed until they lie in quarantine', () => {
    const world = releasedWorld(
      stock('A-01-1', ['luma:mug', 6]),
      order('1', [['luma:mug', 4]]),
      stock('C-01-1', ['luma:mug', 9], { at: '2026-02-01T08:00:00.000Z' }),
    );
    world.run(stopGoods, hold, ana);
    expect([openTasks(world), bookedOf(world, 'luma:mug'), listed(world)]).toEqual([
      ['4 luma:mug at C-01-1'],
      ['6 loc:A-01-1 hold', '9 loc:C-01-1 available promised 4'],
      ['6 luma:mug hold at A-01-1'],
    ]);
    const floor = walkMoving(world, ben);
    floor.scan('A-01-1', 'A-01-1', 'Q-01', 'Q-01');
    expect([bookedOf(world, 'luma:mug')[1], listed(world)]).toEqual(['6 loc:Q-01 hold', []]);
  });

  test('[MV22] a supervisor releases a hold, not their own, and nothing that may not be sold', () => {
    const world = openWorld([stock('A-01-1', ['luma:mug', 6]), cream('B-01-1', 'L1', 3)]);
    world.run(stopGoods, hold, supervisor);
    const release = { ...mugsAt, status: 'hold' as const, note: 'checked' };
    expect([
      world.run(releaseGoods, { ...release, status: 'damaged' }, boss).rejection?.code,
      world.run(releaseGoods, { ...release, skuId: 'luma:bowl' }, boss).rejection?.code,
      world.run(releaseGoods, release, supervisor).rejection?.code,
    ]).toEqual(['moving.not_releasable', 'moving.not_stopped', 'moving.own_stop']);
    expect(world.run(releaseGoods, release, boss).rejection).toBeNull();
    expect([bookedOf(world, 'luma:mug'), world.all(stopCaseDocument)]).toEqual([
      ['6 loc:A-01-1 available'],
      [],
    ]);
    const creams = { place: { kind: 'location' as const, id: 'B-01-1' }, ...creamL1 };
    world.run(recallLot, { ...recall, status: 'hold' }, supervisor);
    expect(world.run(releaseGoods, { ...creams, status: 'hold', note: '' }, boss).rejection?.code).toBe(
      'moving.lot_stopped',
    );
    const old = openWorld([stock('B-01-1', ['luma:cream', 3], { lot: 'L1', expiry: '2026-02-01' })]);
    old.run(stopGoods, { ...hold, ...creams }, ana);
    expect(old.run(releaseGoods, { ...creams, status: 'hold', note: '' }, boss).rejection).toEqual({
      code: 'moving.past_its_date',
      data: { expiry: '2026-02-01' },
    });
  });
});

test('[MV20] [MV30] damage asks what is seen, a hold anything else, a recall first who told of it', () => {
  const [damaged, held, recalled] = [reasonsFor('damaged'), reasonsFor('hold'), reasonsFor('recalled')];
  expect(damaged).toEqual(['damaged_packaging', 'wet', 'crushed', 'leaking', 'contaminated']);
  const all = stopReasonField.options.toSorted();
  expect([...damaged, ...held].toSorted()).toEqual(all);
  expect(recalled.toSorted()).toEqual(all);
  expect(recalled.slice(0, 3)).toEqual(['supplier_notice', 'authority', 'customer_complaint']);
});

describe('recall', () => {
  const building = (): World =>
    releasedWorld(
      cream('A-02-1', 'L1', 5),
      cream('C-03-1', 'L1', 4),
      stock('B-01-1', ['luma:cream', 3], { lot: 'L2', expiry: '2026-12-01' }),
      ...received('P-1', ['luma:cream', 6, { lot: 'L1', expiry: '2026-09-01' }]),
      order('1', [['luma:cream', 4]]),
    );

  test('[MV30] a lot is recalled wherever it is; other lots take over and what no bin has is short', () => {
    const world = building();
    expect(openTasks(world)).toEqual(['4 L1 at A-02-1']);
    expect(world.run(recallLot, recall, supervisor).rejection).toBeNull();
    expect(bookedOf(world, 'luma:cream')).toEqual([
      '6 hu:P-1 recalled',
      '5 loc:A-02-1 recalled',
      '3 loc:B-01-1 available promised 3',
      '4 loc:C-03-1 recalled',
    ]);
    expect([openTasks(world), lotStopOf(world.view, 'luma:cream', 'L1')?.status]).toEqual([
      ['3 L2 at B-01-1'],
      'recalled',
    ]);
    expect(world.all(orderLineDocument)[0]?.body).toMatchObject({ short: 1 });
    expect(world.all(discrepancyDocument).map(({ body }) => [body.type, body.facts])).toEqual([
      [
        'lot_recalled',
        { lot: 'L1', status: 'recalled', units: 15, found: 3, missing: 1, orders: ['luma:1'] },
      ],
    ]);
    expect(world.run(recallLot, recall, boss).rejection?.code).toBe('moving.already_recalled');
  });

  test('[MV31] the recall lists every unit with its place and order, and bins are fetched with scans', () => {
    const { world, floor: picker } = anaWithTotes(cream('A-02-1', 'L1', 5), order('1', [['luma:cream', 2]]));
    picker.scan('A-02-1', `(01)0${gtin.cream}(10)L1`, `(01)0${gtin.cream}(10)L1`, 'T-1');
    world.run(recallLot, recall, supervisor);
    expect(accountOf(world.view, creamL1)).toEqual({
      rows: [
        { place: 'loc:A-02-1', kind: 'bin', id: 'A-02-1', quantity: 3, orderId: null },
        {
          place: 'hu:T-1',
          kind: 'tote',
          id: 'T-1',
          quantity: 2,
          orderId: world.get(handlingUnitDocument, 'T-1')?.orderId,
        },
      ],
      done: 0,
      open: 5,
    });
    expect(listed(world)).toEqual(['3 luma:cream recalled at A-02-1']);
    const floor = walkMoving(world, ben);
    expect(floor.situation.fetches.map(({ locationId }) => locationId)).toEqual(['A-02-1']);
    floor.scan('A-02-1', 'A-02-1');
    expect([floor.scan('A-03-1'), floor.scan('Q-01', 'Q-01')]).toEqual([
      'refused unfit_goods',
      'job_done all_put',
    ]);
    expect([listed(world), accountOf(world.view, creamL1)]).toMatchObject([[], { done: 3, open: 2 }]);
  });

  test('[MV32] [S12] what a device that did not know took or put stays, is told and is listed', () => {
    const world = building();
    world.run(recallLot, recall, supervisor);
    const unit = { kind: 'handlingUnit' as const, id: 'P-1' };
    putAway(world, { place: unit, ...creamL1, quantity: 6, locationId: 'B-02-1' }, ben);
    const floor = walkMoving(world, ben);
    floor.scan('A-02-1');
    floor.take(5);
    expect(
      world
        .all(discrepancyDocument)
        .map(({ body }) => body.type)
        .toSorted(),
    ).toEqual(['lot_recalled', 'unfit_stored']);
    expect(accountOf(world.view, creamL1).rows.map(({ kind, id, quantity }) => [kind, id, quantity])).toEqual(
      [
        ['bin', 'C-03-1', 4],
        ['hands', 'ben', 5],
        ['quarantine', 'Q-01', 6],
      ],
    );
  });

  test('[MV32] a pick that came late leaves the tote with recalled units, and taking it back makes none good', () => {
    const { world, floor: picker } = anaWithTotes(cream('A-02-1', 'L1', 5), order('1', [['luma:cream', 2]]));
    picker.scan('A-02-1', `(01)0${gtin.cream}(10)L1`, `(01)0${gtin.cream}(10)L1`);
    picker.scan('T-1');
    world.run(recallLot, recall, supervisor);
    picker.undo();
    expect(bookedOf(world, 'luma:cream')).toEqual([
      '0 loc:A-02-1 available promised 2',
      '5 loc:A-02-1 recalled',
    ]);
  });

  test('[MV33] a recall is closed when all of it lies in quarantine, and the lot stays stopped', () => {
    const world = openWorld([cream('A-02-1', 'L1', 5)]);
    world.run(recallLot, recall, supervisor);
    expect(world.run(closeRecall, creamL1, supervisor).rejection).toEqual({
      code: 'moving.units_open',
      data: { units: 5, places: 1 },
    });
    const floor = walkMoving(world, ben);
    floor.scan('A-02-1', 'A-02-1');
    expect(world.run(closeRecall, creamL1, supervisor).rejection?.code).toBe('moving.units_open');
    floor.scan('Q-01', 'Q-01');
    expect(world.run(closeRecall, creamL1, supervisor).rejection).toBeNull();
    expect([
      world.all(stopCaseDocument)[0]?.body.state,
      lotStopOf(world.view, 'luma:cream', 'L1')?.status,
      world.run(closeRecall, creamL1, supervisor).rejection?.code,
    ]).toEqual(['closed', 'recalled', 'moving.no_recall']);
  });

  test('[MV34] another supervisor lifts it with a reason; what is held otherwise stays so', () => {
    const world = openWorld([
      cream('A-02-1', 'L1', 5),
      cream('C-03-1', 'L1', 2),
      stock('C-04-1', ['luma:cream', 1], { lot: 'L1', expiry: '2026-02-01' }),
    ]);
    world.run(recallLot, recall, supervisor);
    expect(world.run(liftRecall, { ...creamL1, note: 'good' }, supervisor).rejection?.code).toBe(
      'moving.own_stop',
    );
    expect(world.run(liftRecall, { ...creamL1, note: 'good' }, boss).rejection).toBeNull();
    expect([bookedOf(world, 'luma:cream'), lotStopOf(world.view, 'luma:cream', 'L1')]).toEqual([
      ['5 loc:A-02-1 available', '2 loc:C-03-1 available', '1 loc:C-04-1 expired'],
      undefined,
    ]);
    expect(world.run(liftRecall, { ...creamL1, note: 'good' }, boss).rejection?.code).toBe(
      'moving.no_recall',
    );
    world.run(stopGoods, { ...hold, place: { kind: 'location', id: 'A-02-1' }, ...creamL1 }, ana);
    world.run(recallLot, recall, supervisor);
    world.run(liftRecall, { ...creamL1, note: 'good' }, boss);
    expect(bookedOf(world, 'luma:cream').slice(0, 2)).toEqual(['5 loc:A-02-1 hold', '2 loc:C-03-1 hold']);
  });

  test('[MV35] a bin that does not hold what the list says is doubted and counted, and stays listed', () => {
    const world = openWorld([cream('A-02-1', 'L1', 5)]);
    world.run(recallLot, recall, supervisor);
    world.run(reportMissing, { locationId: 'A-02-1', ...creamL1, found: 3 }, ben);
    expect([
      world.get(locationDocument, 'A-02-1')?.doubtful,
      world.all(countRequestDocument).map(({ body }) => [body.reason, body.seenQuantity]),
      world.all(discrepancyDocument).map(({ body }) => [body.type, body.quantity]),
      accountOf(world.view, creamL1).open,
    ]).toEqual([
      true,
      [['cannot_find', 3]],
      [
        ['lot_recalled', 5],
        ['move_differs', 2],
      ],
      5,
    ]);
  });
});
