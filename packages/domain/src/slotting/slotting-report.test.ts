import { expect, test } from 'vitest';
import type { Sku } from '../catalog/sku.ts';
import { everydayGoods } from '../catalog/storage-class.ts';
import { plainPlace, type Location, type LocationKind, type PlaceLimits } from '../layout/location.ts';
import type { Balance } from '../stock/balance.ts';
import type { SlottingInput } from './building.ts';
import { slottingReport } from './slotting-report.ts';
import { classesByPicks, type Usage } from './usage.ts';

const now = '2026-03-04T09:00:00.000Z';
const longAgo = '2025-06-01T00:00:00.000Z';

const place = (
  key: string,
  kind: LocationKind,
  over: Partial<Location> & { at?: Partial<PlaceLimits> } = {},
) => {
  const { at, ...rest } = over;
  const body: Location = {
    kind,
    zone: 'main',
    brand: null,
    aisle: kind === 'station' ? null : 'A',
    segments: key.split('-'),
    xMm: 0,
    yMm: kind === 'station' ? 0 : Number(key.split('-')[1]) * 6000,
    blocked: null,
    doubtful: false,
    limits: { ...plainPlace, mixing: 'one_sku', ...at },
    ...rest,
  };
  return { key, body };
};
const sku = (code: string, over: Partial<Sku> = {}): [string, Sku] => [
  `luma:${code}`,
  {
    brand: 'luma',
    code,
    name: code,
    nameLanguage: null,
    variant: {},
    unit: 'piece',
    packs: [],
    tracking: { lot: false, expiry: false, serial: false },
    weightGrams: 100,
    storage: { ...everydayGoods, lengthMm: 100, widthMm: 100, heightMm: 100 },
    picture: null,
    ...over,
  },
];
const lies = (
  bin: string,
  [code, quantity]: readonly [code: string, quantity: number],
  more: Partial<Balance> = {},
): Balance => ({
  place: `loc:${bin}`,
  skuId: `luma:${code}`,
  lot: null,
  serial: null,
  status: 'available',
  expiry: null,
  quantity,
  allocated: 0,
  since: longAgo,
  ...more,
});
const picked = (code: string, picks: number, units = picks): [string, Usage] => [
  `luma:${code}`,
  { picks, units },
];

const station = place('S-0', 'station');
const report = (over: Partial<SlottingInput>) =>
  slottingReport({
    now,
    windowDays: 90,
    site: { plan: { aisles: [{ code: 'A', xMm: 0 }], crossAisleYsMm: [0, 60_000] } },
    skus: new Map(['fast', 'mid', 'slow', 'idle'].map((code) => sku(code))),
    locations: [station, ...[1, 2, 3, 9].map((bay) => place(`A-0${bay}`, 'pick'))],
    balances: [],
    usage: new Map(),
    most: 10,
    ...over,
  });

test('[SL1] classes follow from picks, the boundary belongs to the better one', () => {
  const usage = new Map([
    picked('a', 79),
    picked('b', 2),
    picked('c', 14),
    picked('d', 4),
    picked('e', 1),
    picked('f', 0),
  ]);
  expect([...classesByPicks(usage)]).toEqual([
    ['luma:a', 'A'],
    ['luma:c', 'A'],
    ['luma:d', 'B'],
    ['luma:b', 'C'],
    ['luma:e', 'C'],
  ]);
  expect(classesByPicks(new Map()).size).toBe(0);
});

test('[SL2] [SL6] a fast mover behind slower ones moves to the nearest empty face that may take it', () => {
  const { far } = report({
    locations: [
      station,
      place('A-01', 'pick', { at: { temperature: 'cool' } }),
      place('A-02', 'pick', { blocked: { reason: 'broken', at: now } }),
      place('A-03', 'pick'),
      place('A-09', 'pick'),
    ],
    balances: [lies('A-09', ['fast', 40])],
    usage: new Map([picked('fast', 100)]),
  });
  expect(far).toEqual({
    count: 1,
    lines: [
      {
        kind: 'far',
        skuId: 'luma:fast',
        locationId: 'A-09',
        units: 40,
        picks: 100,
        walkMm: 54_000,
        savedSeconds: 6000,
        move: { from: 'A-09', to: 'A-03', units: 40, swapWith: null },
      },
    ],
  });
});

test('[SL6] without an empty face it swaps with an article picked less, if each may lie in the other', () => {
  const full = [
    lies('A-01', ['slow', 5]),
    lies('A-02', ['mid', 5]),
    lies('A-03', ['idle', 5]),
    lies('A-09', ['fast', 40]),
  ];
  const usage = new Map([picked('fast', 100), picked('mid', 10), picked('slow', 60)]);
  const move = (over: Partial<SlottingInput>) =>
    report({ balances: full, usage, ...over }).far.lines[0]?.move;
  // The nearest face holds something that is picked nearly as often.
  expect(move({})).toEqual({ from: 'A-09', to: 'A-02', units: 40, swapWith: 'luma:mid' });
  const cool = sku('mid', { storage: { ...everydayGoods, temperature: 'cool' } });
  const skus = new Map([sku('fast'), cool, sku('slow'), sku('idle')]);
  expect(move({ skus })).toEqual({ from: 'A-09', to: 'A-03', units: 40, swapWith: 'luma:idle' });
  expect(
    move({
      balances: [full[0], full[3]].flatMap((each) => each ?? []),
      usage: new Map([...usage, picked('mid', 200)]),
      locations: [station, place('A-01', 'pick'), place('A-09', 'pick')],
    }),
  ).toBeNull();
});

test('[SL2] fast movers that fill the nearest faces are near, whatever their order', () => {
  const { far } = report({
    skus: new Map([sku('fast'), sku('mid')]),
    balances: [lies('A-02', ['fast', 1]), lies('A-01', ['mid', 1])],
    usage: new Map([picked('fast', 100), picked('mid', 99)]),
  });
  expect(far).toEqual({ count: 0, lines: [] });
});

test('[SL3] stock is dead when it lay there the whole window, and leaves a near face for a far bin', () => {
  const recent = { since: '2026-02-20T00:00:00.000Z' };
  const { dead } = report({
    balances: [
      lies('A-01', ['idle', 7]),
      lies('A-02', ['slow', 3], recent),
      lies('A-01', ['mid', 1], { status: 'hold' }),
    ],
    usage: new Map([picked('fast', 5)]),
  });
  expect(dead).toEqual({
    count: 1,
    lines: [
      {
        kind: 'dead',
        skuId: 'luma:idle',
        locationId: 'A-01',
        units: 7,
        picks: 0,
        days: 276,
        bins: 1,
        move: { from: 'A-01', to: 'A-09', units: 7, swapWith: null },
      },
    ],
  });
});

test('[SL4] stock is too much when it lasts longer than half a year at its pace', () => {
  const { over } = report({
    locations: [station, place('A-01', 'pick'), place('A-05', 'bulk')],
    balances: [lies('A-01', ['slow', 100]), lies('A-01', ['fast', 100])],
    usage: new Map([picked('slow', 9, 18), picked('fast', 90)]),
  });
  expect(over).toEqual({
    count: 1,
    lines: [
      {
        kind: 'over',
        skuId: 'luma:slow',
        locationId: 'A-01',
        units: 100,
        picks: 9,
        weeks: 71,
        surplus: 63,
        move: { from: 'A-01', to: 'A-05', units: 63, swapWith: null },
      },
    ],
  });
});

test('[SL5] bins that hold more than they take are overfull, open ones without goods or promises empty', () => {
  const { overfull, empty, faces } = report({
    locations: [
      station,
      place('A-01', 'pick', { at: { capacityCm3: 10_000 } }),
      place('A-02', 'pick', { at: { mostWeightGrams: 1000 } }),
      place('A-03', 'pick', { at: { capacityCm3: 4000 } }),
      place('A-04', 'pick'),
      place('A-05', 'pick', { doubtful: true }),
    ],
    balances: [
      lies('A-01', ['mid', 15]),
      lies('A-02', ['slow', 8]),
      lies('A-04', ['fast', 0], { allocated: 2 }),
    ],
  });
  expect(overfull).toEqual({
    count: 1,
    lines: [
      {
        kind: 'overfull',
        skuId: 'luma:mid',
        locationId: 'A-01',
        units: 15,
        picks: 0,
        percent: 150,
        move: { from: 'A-01', to: 'A-03', units: 4, swapWith: null },
      },
    ],
  });
  expect(empty).toEqual({ count: 1, lines: [{ locationId: 'A-03', walkMm: 18_000 }] });
  expect(faces).toBe(4);
});
