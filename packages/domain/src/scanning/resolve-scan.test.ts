import { expect, test } from 'vitest';
import { handlingUnitBound } from '../handling-units/handling-unit.ts';
import { scanOf } from '../testing/floor.ts';
import { gtin } from '../testing/small-warehouse.ts';
import { openWorld } from '../testing/world.ts';
import { resolveScan, type ResolvedScan } from './resolve-scan.ts';
import type { ScanMeaning } from './scan.ts';

const world = openWorld([
  handlingUnitBound.create({ lpn: '340123450000000018', runId: 'W-1', slot: 1, orderId: 'luma:1' }),
]);
const resolve = (text: string, skuId: string | null = null): ResolvedScan =>
  resolveScan(world.view, scanOf(text), { skuId });
const skusOf = (scan: ResolvedScan): readonly (readonly [string, number])[] =>
  scan.kind === 'item' ? scan.candidates.map(({ skuId, units }) => [skuId, units]) : [];

test('[C1] the first meaning that is known wins', () => {
  const meanings: [ScanMeaning, ...ScanMeaning[]] = [
    { kind: 'location', code: 'Z-99' },
    { kind: 'location', code: 'A-01-1' },
    { kind: 'text', code: gtin.mug },
  ];
  const scan = { ...scanOf('?'), meanings };
  expect(resolveScan(world.view, scan, { skuId: null })).toMatchObject({
    kind: 'location',
    locationId: 'A-01-1',
  });
  expect(resolve('S-01')).toMatchObject({ kind: 'station', locationId: 'S-01' });
  expect(resolve('Q-01')).toMatchObject({ kind: 'location', locationId: 'Q-01' });
});

test('[C1] what nobody knows is unknown, with its text', () => {
  const unknown = (text: string, code: string | null): ResolvedScan => ({
    kind: 'unknown',
    read: { text, raw: text, code, doubts: [] },
  });
  expect(resolve('Z-99')).toEqual(unknown('Z-99', null));
  expect(resolve('what?')).toEqual(unknown('what?', 'what?'));
  expect(resolve('(10)LOT')).toEqual({
    ...unknown('(10)LOT', null),
    says: { lot: 'LOT', expiry: null, serial: null },
  });
});

test('[C1] units that are not registered are still units', () => {
  expect(resolve('T-1')).toMatchObject({ kind: 'handlingUnit', lpn: 'T-1', unit: { state: 'empty' } });
  expect(resolve('T-99')).toEqual({ kind: 'handlingUnit', lpn: 'T-99', unit: null });
  expect(resolve('SLOT-2')).toEqual({ kind: 'cartSlot', slot: 2 });
});

test('[C2] the expected SKU decides between several; without it all are offered', () => {
  expect(skusOf(resolve(gtin.shared, 'luma:plate'))).toEqual([['luma:plate', 1]]);
  expect(skusOf(resolve(gtin.shared, 'luma:mug'))).toEqual([
    ['luma:bowl', 1],
    ['luma:plate', 1],
  ]);
  expect(skusOf(resolve(gtin.shared))).toHaveLength(2);
});

test('[C3] a pack stands for its factor times the count in the code', () => {
  expect(skusOf(resolve(gtin.mug))).toEqual([['luma:mug', 1]]);
  expect(skusOf(resolve(gtin.mugCase))).toEqual([['luma:mug', 12]]);
  expect(skusOf(resolve(`(01)${gtin.mugCase}(30)2`))).toEqual([['luma:mug', 24]]);
  expect(skusOf(resolve(`(01)${gtin.mugCase}(30)0`))).toEqual([['luma:mug', 12]]);
});

test('[C3] lot, expiry and serial are kept as read', () => {
  expect(resolve(`(01)0${gtin.cream}(10)L1(17)260601(21)S-1`)).toMatchObject({
    kind: 'item',
    lot: 'L1',
    expiry: '2026-06-01',
    serial: 'S-1',
  });
});

test('[C4] an SSCC is a handling unit before anything else', () => {
  expect(resolve(`(00)340123450000000018(01)0${gtin.mug}`)).toMatchObject({
    kind: 'handlingUnit',
    lpn: '340123450000000018',
    unit: { state: 'bound' },
  });
});

test('[C5] a logistic label says what is in its unit', () => {
  expect(resolve(`(00)340123450000000018(02)1${gtin.mug}(37)4`)).not.toHaveProperty('contents');
  const scan = {
    ...scanOf(`(00)340123450000000018(01)0${gtin.cream}(30)24(10)L1(17)260601`),
  };
  expect(resolveScan(world.view, scan, { skuId: null })).toMatchObject({
    kind: 'handlingUnit',
    contents: { candidates: [{ skuId: 'luma:cream', units: 24 }], lot: 'L1', expiry: '2026-06-01' },
  });
});

test('[C6] a net weight is read in grams', () => {
  expect(resolve(`(01)0${gtin.cream}(3103)001250`)).toMatchObject({ kind: 'item', netWeightGrams: 1250 });
  expect(resolve(`(01)0${gtin.cream}(3101)000012`)).toMatchObject({ netWeightGrams: 1200 });
  expect(resolve(`(01)0${gtin.cream}`)).not.toHaveProperty('netWeightGrams');
});
