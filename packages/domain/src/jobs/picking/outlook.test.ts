import { expect, test } from 'vitest';
import { instant } from '../../testing/small-warehouse.ts';
import { outlookOf } from './outlook.ts';
import { pickingPace } from './pace.ts';
import type { Run } from './state.ts';
import { waveProgressOf } from './wave-progress.ts';

const run = (key: string, changes: Partial<Run> = {}) => ({
  key,
  body: {
    waveId: 'W-1',
    status: 'ready',
    band: 'normal',
    carrier: 'DPD',
    cutOffAt: instant(120),
    slots: [{ slot: 1, orderId: `o-${key}`, orderReference: key, brand: 'luma', tote: null, full: [] }],
    stops: 3,
    units: 30,
    unitsPicked: 0,
    unitsShort: 0,
    firstLocationId: null,
    claim: null,
    stationId: null,
    finishedAt: null,
    ...changes,
  } satisfies Run,
});
const held = (minute: number) => ({ operatorId: 'ana', deviceId: 'tc', at: instant(minute) });

test('the pace is what the last hour saw, and nothing while it saw too little', () => {
  const now = instant(120);
  const finished = run('a', {
    status: 'finished',
    claim: held(40),
    finishedAt: instant(80),
    unitsPicked: 40,
  });
  const underWay = run('b', { status: 'claimed', claim: held(90), unitsPicked: 10 });
  expect([
    // 20 of the 40 units fall into the last hour, and 10 more of the run under way.
    pickingPace([finished.body, underWay.body], now),
    // In half an hour 10 units: 20 in an hour.
    pickingPace([underWay.body], now),
    pickingPace([{ ...underWay.body, claim: held(115) }], now),
    pickingPace([{ ...underWay.body, unitsPicked: 4 }], now),
    pickingPace([], now),
  ]).toEqual([30, 20, null, null, null]);
});

const runs = [
  run('W-1-2', { cutOffAt: instant(60) }),
  run('W-1-1', { status: 'claimed', claim: held(0), unitsPicked: 10 }),
  run('W-1-3', { status: 'finished', unitsPicked: 28, unitsShort: 2, finishedAt: instant(10) }),
];

test('work is done one after the other, and what ends too late for its cut-off is at risk', () => {
  const outlook = outlookOf(runs, [{ orderId: 'late', carrier: 'DPD', cutOffAt: instant(120), units: 30 }], {
    now: instant(0),
    unitsPerHour: 60,
  });
  expect(outlook).toEqual({
    orders: [
      {
        orderId: 'o-W-1-1',
        carrier: 'DPD',
        cutOffAt: instant(120),
        pickedAt: instant(20),
        atRisk: false,
      },
      { orderId: 'o-W-1-2', carrier: 'DPD', cutOffAt: instant(60), pickedAt: instant(50), atRisk: true },
      { orderId: 'late', carrier: 'DPD', cutOffAt: instant(120), pickedAt: instant(80), atRisk: false },
    ],
    runPickedAt: new Map([
      ['W-1-1', instant(20)],
      ['W-1-2', instant(50)],
    ]),
    runsAtRisk: new Set(['W-1-2']),
  });
  expect(waveProgressOf(runs, outlook)).toEqual({
    picked: 38,
    picking: 20,
    atRisk: 30,
    toDo: 0,
    pickedAt: instant(50),
    // The first run has 100 minutes to its own cut-off, the second 10.
    spareMs: 10 * 60_000,
  });
});

test('without a pace nothing is guessed: at risk is only what could not be packed any more', () => {
  const outlook = outlookOf(runs, [], { now: instant(50), unitsPerHour: null });
  expect([[...outlook.runPickedAt], [...outlook.runsAtRisk]]).toEqual([[], ['W-1-2']]);
  const { pickedAt, spareMs } = waveProgressOf(runs, outlook);
  expect([pickedAt, spareMs]).toEqual([null, null]);
});
