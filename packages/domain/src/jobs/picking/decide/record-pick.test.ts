import { describe, expect, test } from 'vitest';
import { discrepancyDocument } from '../../../discrepancies/discrepancy.ts';
import { handlingUnitBound } from '../../../handling-units/handling-unit.ts';
import { locationDocument } from '../../../layout/location.ts';
import { orderCancelled } from '../../../orders/order-events.ts';
import { orderDocument, orderLineDocument } from '../../../orders/order.ts';
import { waveDocument } from '../../../orders/wave.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { countRequestDocument } from '../../../stock/count-request.ts';
import { bookProblems } from '../../../testing/books.ts';
import { ana, ben } from '../../../testing/given.ts';
import { anaWithTotes, firstRun } from '../../../testing/released-run.ts';
import { instant, order, stock } from '../../../testing/small-warehouse.ts';
import { openWorld, type By, type World } from '../../../testing/world.ts';
import { pickTaskDocument, progressDocument, runDocument } from '../state.ts';
import { recordPick, type RecordPick } from './record-pick.ts';
import { undo } from './undo.ts';

const mugs = [stock('A-01-1', ['luma:mug', 10]), order('1', [['luma:mug', 4]])];
const mugPick: RecordPick = {
  runId: firstRun,
  stop: 'A-01-1|luma:mug|',
  slot: 1,
  tote: 'T-1',
  locationId: 'A-01-1',
  skuId: 'luma:mug',
  lot: null,
  expiry: null,
  serials: [],
  splits: [{ taskId: 'W-1001-1.001', quantity: 3 }],
};
const pick = (world: World, over: Partial<RecordPick> = {}, by: By = ana): string =>
  world.run(recordPick, { ...mugPick, ...over }, by).commandId;
const balances = (world: World): readonly string[] =>
  world
    .all(balanceDocument)
    .filter(({ body }) => !body.place.startsWith('virtual'))
    .map(
      ({ body }) =>
        `${body.place} ${body.skuId} ${body.lot ?? ''}${body.serial ?? ''} ${body.quantity}/${body.allocated}`,
    );
const cards = (world: World): readonly (readonly [string, number | null])[] =>
  world.all(discrepancyDocument).map(({ body }) => [body.type, body.quantity]);

test('[PK7] the book follows from bin to tote, with task, order, wave and run', () => {
  const { world } = anaWithTotes(...mugs);
  pick(world);
  expect(balances(world)).toEqual(['hu:T-1 luma:mug  3/0', 'loc:A-01-1 luma:mug  7/1']);
  expect(world.get(pickTaskDocument, 'W-1001-1.001')).toMatchObject({ quantity: 4, picked: 3, short: 0 });
  expect(world.get(orderLineDocument, 'luma:1#00001')).toMatchObject({ picked: 3, short: 0 });
  expect(world.get(orderDocument, 'luma:1')).toMatchObject({ unitsPicked: 3 });
  expect(world.get(waveDocument, 'W-1001')).toMatchObject({ unitsPicked: 3 });
  expect(world.get(runDocument, firstRun)).toMatchObject({ unitsPicked: 3 });
  expect(cards(world)).toEqual([]);
});

test('[PK7] a task named twice takes the sum', () => {
  const { world } = anaWithTotes(...mugs);
  const split = { taskId: 'W-1001-1.001', quantity: 2 };
  pick(world, { splits: [split, split] });
  expect(balances(world)).toEqual(['hu:T-1 luma:mug  4/0', 'loc:A-01-1 luma:mug  6/0']);
  expect(world.get(pickTaskDocument, 'W-1001-1.001')?.picked).toBe(4);
});

describe('[PK7] serial-tracked goods', () => {
  const phones = [
    stock('A-03-1', ['luma:phone', 1], { serial: 'S-1' }),
    stock('A-03-1', ['luma:phone', 2]),
    order('1', [['luma:phone', 3]]),
  ];
  const phonePick = { stop: 'A-03-1|luma:phone|', locationId: 'A-03-1', skuId: 'luma:phone' };

  test('[PK7] move serial by serial, units without one together', () => {
    const { world } = anaWithTotes(...phones);
    pick(world, { ...phonePick, serials: ['S-1', 'S-9', 'S-1'] });
    expect(balances(world)).toEqual([
      'hu:T-1 luma:phone S-1 1/0',
      'hu:T-1 luma:phone S-9 1/0',
      'hu:T-1 luma:phone  1/0',
      'loc:A-03-1 luma:phone S-9 -1/0',
      'loc:A-03-1 luma:phone  1/0',
    ]);
    expect([cards(world), bookProblems(world)]).toEqual([[], []]);
  });

  test('[PK7] never move more serials than units', () => {
    const { world } = anaWithTotes(...phones);
    pick(world, {
      ...phonePick,
      serials: ['S-1', 'S-2', 'S-3', 'S-4'],
      splits: [{ taskId: 'W-1001-1.001', quantity: 2 }],
    });
    const inTote = world.all(balanceDocument).filter(({ body }) => body.place === 'hu:T-1');
    expect(inTote.map(({ body }) => [body.serial, body.quantity])).toEqual([
      ['S-1', 1],
      ['S-2', 1],
    ]);
    expect(bookProblems(world)).toEqual([]);
  });

  test('[PK7] fall below zero as a bin, not serial by serial', () => {
    const { world } = anaWithTotes(...phones);
    pick(world, { ...phonePick, serials: ['S-7', 'S-8', 'S-9'] });
    pick(world, { ...phonePick, serials: ['S-5'], splits: [{ taskId: 'W-1001-1.001', quantity: 1 }] });
    expect(cards(world)).toEqual([
      ['below_zero', -1],
      ['over_pick', 1],
    ]);
  });
});

test('[PK7] more than asked stands; promises are used up only as far as they go', () => {
  const { world } = anaWithTotes(...mugs);
  pick(world, { splits: [{ taskId: 'W-1001-1.001', quantity: 6 }] });
  expect(balances(world)).toEqual(['hu:T-1 luma:mug  6/0', 'loc:A-01-1 luma:mug  4/0']);
  expect(cards(world)).toEqual([['over_pick', 2]]);
});

test('[PK7] another bin than the task says stands, and frees the promise there', () => {
  const { world } = anaWithTotes(
    ...mugs,
    stock('C-01-1', ['luma:mug', 9], { at: '2026-02-01T08:00:00.000Z' }),
  );
  pick(world, { locationId: 'C-01-1' });
  expect(balances(world)).toEqual([
    'hu:T-1 luma:mug  3/0',
    'loc:A-01-1 luma:mug  10/1',
    'loc:C-01-1 luma:mug  6/0',
  ]);
  expect(bookProblems(world)).toEqual([]);
});

test('[PK7] an unknown task, or one of another run or SKU, moves goods and no order', () => {
  const { world } = anaWithTotes(...mugs, stock('A-02-1', ['luma:bowl', 5]));
  pick(world, { splits: [{ taskId: 'no-task', quantity: 1 }] });
  pick(world, { skuId: 'luma:bowl', locationId: 'A-02-1' });
  expect(world.get(orderDocument, 'luma:1')?.unitsPicked).toBe(0);
  expect(world.get(pickTaskDocument, 'W-1001-1.001')?.picked).toBe(0);
  expect(cards(world)).toEqual([
    ['reference_unknown', null],
    ['reference_unknown', null],
  ]);
  expect(bookProblems(world)).toEqual([]);
});

describe('[PK7] a lot that was not asked for', () => {
  const cream = [
    stock('A-02-1', ['luma:cream', 5], { lot: 'L1', expiry: '2026-06-01' }),
    stock('A-02-1', ['luma:cream', 5], { lot: 'L2', expiry: '2026-07-01' }),
    stock('A-02-1', ['luma:cream', 5], { lot: 'L3', expiry: '2026-03-01' }),
    stock('A-02-1', ['luma:cream', 5], { lot: 'L4', expiry: '2026-09-01', status: 'recalled' }),
    order('1', [['luma:cream', 2]]),
  ];
  const creamPick = (lot: string): Partial<RecordPick> => ({
    stop: 'A-02-1|luma:cream|L1',
    locationId: 'A-02-1',
    skuId: 'luma:cream',
    lot,
    splits: [{ taskId: 'W-1001-1.001', quantity: 2 }],
  });
  const raisedBy = (lot: string): readonly unknown[] => {
    const { world } = anaWithTotes(...cream);
    pick(world, creamPick(lot));
    expect(bookProblems(world)).toEqual([]);
    return world
      .all(discrepancyDocument)
      .map(({ body }) => [body.type, body.severity, body.facts['unfit'] ?? null]);
  };

  test('[PK7] is fine where the brand allows it', () => {
    expect([raisedBy('L1'), raisedBy('L2')]).toEqual([[], []]);
  });

  test('[PK7] is serious when it is expired or recalled by the book', () => {
    expect(raisedBy('L3')).toEqual([['other_lot', 'serious', 'expired']]);
    expect(raisedBy('L4')).toEqual([
      ['below_zero', 'serious', null],
      ['other_lot', 'serious', 'recalled'],
    ]);
  });

  test('[PK7] is told where the brand does not allow it', () => {
    const { world } = anaWithTotes(
      stock('A-04-1', ['nord:tea', 8], { lot: 'N1', expiry: '2026-12-01' }),
      stock('A-04-1', ['nord:tea', 8], { lot: 'N2', expiry: '2026-12-24' }),
      order('1', [['nord:tea', 2]], { brand: 'nord' }),
    );
    pick(world, {
      stop: 'A-04-1|nord:tea|N1',
      locationId: 'A-04-1',
      skuId: 'nord:tea',
      lot: 'N2',
      splits: [{ taskId: 'W-1001-1.001', quantity: 2 }],
    });
    expect(world.all(discrepancyDocument).map(({ body }) => [body.type, body.severity])).toEqual([
      ['other_lot', 'attention'],
    ]);
  });
});

test('[PK7] a tote of another order and a cancelled order are told, the goods have moved', () => {
  const { world } = anaWithTotes(...mugs);
  world.apply([
    handlingUnitBound.create({ lpn: 'T-5', runId: 'W-8-1', slot: 1, orderId: 'luma:8' }),
    orderCancelled.create({ orderId: 'luma:1', reason: 'customer' }),
  ]);
  pick(world, { tote: 'T-5' });
  pick(world, { tote: 'T-1', splits: [{ taskId: 'W-1001-1.001', quantity: 1 }] });
  expect(
    world.all(discrepancyDocument).map(({ body }) => [body.type, body.orderId, body.evidence.length]),
  ).toEqual([
    ['order_cancelled', 'luma:1', 2],
    ['tote_in_use', 'luma:1', 1],
  ]);
  expect(balances(world)).toEqual([
    'hu:T-1 luma:mug  1/0',
    'hu:T-5 luma:mug  3/0',
    'loc:A-01-1 luma:mug  6/0',
  ]);
});

test('[PK7] two people below zero at one bin are one card with both stories', () => {
  const { world } = anaWithTotes(stock('A-01-1', ['luma:mug', 5]), order('1', [['luma:mug', 4]]));
  world.apply([
    stock('B-01-1', ['luma:mug', 9], { at: '2026-03-01T08:00:00.000Z' }),
    order('2', [['luma:mug', 6]]),
  ]);
  const seen = { stream: 'wh:1', seq: 41, hash: '' };
  pick(
    world,
    { splits: [{ taskId: 'W-1001-1.001', quantity: 4 }] },
    { ...ana, seen, expect: { quantityBefore: 5 } },
  );
  pick(
    world,
    { runId: 'W-2-2', splits: [{ taskId: 'x', quantity: 3 }] },
    { ...ben, seen, expect: { quantityBefore: 5 } },
  );
  const card = world.all(discrepancyDocument).find(({ body }) => body.type === 'below_zero')?.body;
  expect(card).toMatchObject({
    severity: 'serious',
    locationId: 'A-01-1',
    skuId: 'luma:mug',
    quantity: -2,
    facts: { bookBefore: 1, taken: 3, bookNow: -2 },
    done: [
      { code: 'bin_stopped', data: { location: 'A-01-1' } },
      { code: 'count_requested', data: { location: 'A-01-1' } },
    ],
    openedAt: instant(5),
  });
  expect(
    card?.evidence.map(({ operatorId, deviceId, did, seenSeq, expected, share }) => ({
      operatorId,
      deviceId,
      did,
      seenSeq,
      expected,
      share,
    })),
  ).toEqual([
    {
      operatorId: 'ana',
      deviceId: 'ana-device',
      did: 'picked',
      seenSeq: 41,
      expected: { quantityBefore: 5, bookBefore: 5, quantity: 4 },
      share: null,
    },
    {
      operatorId: 'ben',
      deviceId: 'ben-device',
      did: 'picked',
      seenSeq: 41,
      expected: { quantityBefore: 5 },
      share: -3,
    },
  ]);
  expect(world.get(locationDocument, 'A-01-1')?.doubtful).toBe(true);
  expect(world.all(countRequestDocument).map(({ body }) => body.reason)).toEqual(['below_zero']);
});

test('[PK18] work on a run held by nobody or by another device stands, as one card', () => {
  const { world } = anaWithTotes(...mugs);
  pick(world, { splits: [{ taskId: 'W-1001-1.001', quantity: 1 }] }, ben);
  pick(world, { splits: [{ taskId: 'W-1001-1.001', quantity: 1 }] }, { ...ana, deviceId: 'spare' });
  expect(
    world.all(discrepancyDocument).map(({ body }) => [body.type, body.facts, body.evidence.length]),
  ).toEqual([['run_not_held', { run: firstRun, heldBy: 'ana', status: 'claimed' }, 2]]);
});

test('[PK19] a pick for a run the book does not know moves the goods', () => {
  const world = openWorld([stock('A-01-1', ['luma:mug', 10])]);
  pick(world, { runId: 'W-9-9' });
  expect(cards(world)).toEqual([['reference_unknown', null]]);
  expect(balances(world)).toEqual(['hu:T-1 luma:mug  3/0', 'loc:A-01-1 luma:mug  7/0']);
  expect(world.all(progressDocument)).toEqual([]);
});

test('[K8] a pick with more serials than can be undone leaves nothing to undo', () => {
  const serials = Array.from({ length: 150 }, (_, i) => `S-${i}`);
  const { world } = anaWithTotes(
    ...serials.map((serial) => stock('A-03-1', ['luma:phone', 1], { serial })),
    order('1', [['luma:phone', 150]]),
  );
  const commandId = pick(world, {
    stop: 'A-03-1|luma:phone|',
    locationId: 'A-03-1',
    skuId: 'luma:phone',
    serials,
    splits: [{ taskId: 'W-1001-1.001', quantity: 150 }],
  });
  expect(world.get(progressDocument, firstRun)?.undo).toEqual([]);
  world.run(undo, { runId: firstRun, undoes: commandId }, ana);
  expect(cards(world)).toEqual([['reference_unknown', null]]);
  expect(bookProblems(world)).toEqual([]);
});
