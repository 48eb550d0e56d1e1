import { expect, test } from 'vitest';
import { instant, site } from '../testing/small-warehouse.ts';
import { backlogOf, waitingSince } from './backlog.ts';
import { dispatchesOf } from './dispatches.ts';
import { dueCutOffs } from './due-cut-off.ts';
import type { Order } from './order.ts';

const order = (reference: string, changes: Partial<Order> = {}) => ({
  key: `luma:${reference}`,
  body: {
    brand: 'luma',
    reference,
    channel: 'web',
    orderType: 'B2C',
    placedAt: instant(0),
    paidAt: instant(1),
    holdUntil: null,
    promisedShipBy: null,
    service: 'standard',
    carrier: 'DPD',
    band: 'normal',
    country: 'PL',
    buyerNote: null,
    giftNote: null,
    problem: null,
    shortPolicy: 'ship_part',
    status: 'open',
    held: null,
    waveId: null,
    lines: 1,
    units: 2,
    unitsPicked: 0,
    unitsShort: 0,
    droppedAt: null,
    ...changes,
  } satisfies Order,
});

test('the backlog tells orders that may go, in their order, from those that may not', () => {
  const open = [
    order('1', { paidAt: instant(5) }),
    order('2', { paidAt: null }),
    order('3', { paidAt: instant(9), band: 'express' }),
    order('4', { problem: 'address' }),
    order('5', { paidAt: instant(2) }),
  ];
  const { ready, kept, oldest } = backlogOf(open, instant(60));
  expect({
    ready: ready.map(({ body }) => body.reference),
    kept: kept.map(({ entry, reason }) => [entry.body.reference, reason]),
    oldest: oldest && [oldest.body.reference, waitingSince(oldest.body)],
  }).toEqual({
    ready: ['3', '5', '1'],
    kept: [
      ['2', 'unpaid'],
      ['4', 'data_invalid'],
    ],
    oldest: ['5', instant(2)],
  });
});

/** Warsaw is an hour ahead; Friday 6 March is a holiday of the test floor. */
const due = dueCutOffs(site, { now: instant(0), offset: () => 60 });

test('what is due today takes the next dispatch, a normal order only when its promise asks for it', () => {
  const cutOffs = [
    order('1', { band: 'express' }),
    order('2', { band: 'due_today', brand: 'nord' }),
    order('3'),
    order('4', { promisedShipBy: '2026-03-05T12:00:00.000Z' }),
    order('5', { promisedShipBy: '2026-03-06T12:00:00.000Z' }),
    order('6', { band: 'express', carrier: null }),
  ].map(({ body }) => due(body));
  expect(cutOffs).toEqual([
    '2026-03-04T16:00:00.000Z',
    '2026-03-04T14:30:00.000Z',
    null,
    '2026-03-04T16:00:00.000Z',
    null,
    null,
  ]);
});

test('orders gather at the dispatch they are for, the first to leave first', () => {
  const at = (cutOffAt: string | null, pickedAt: string | null) => ({ carrier: 'DPD', cutOffAt, pickedAt });
  expect(
    dispatchesOf([
      at(instant(90), instant(40)),
      at(instant(60), null),
      at(null, instant(1)),
      at(instant(90), instant(50)),
    ]),
  ).toEqual([
    { carrier: 'DPD', cutOffAt: instant(60), orders: 1, pickedAt: null },
    { carrier: 'DPD', cutOffAt: instant(90), orders: 2, pickedAt: instant(50) },
  ]);
});
