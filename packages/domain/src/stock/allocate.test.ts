import { expect, test } from 'vitest';
import { locationBlocked, locationDoubted, locationSet } from '../layout/layout-events.ts';
import { locationDocument, type Location } from '../layout/location.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { instant, stock, today } from '../testing/small-warehouse.ts';
import { openWorld } from '../testing/world.ts';
import { findStock, type Demand } from './allocate.ts';
import { stockAllocated } from './ledger.ts';
import { stockStatusField } from './balance.ts';

const brand = { code: 'luma', minimumRemainingLifeDays: 30 };

function found(events: readonly DomainEvent[], demand: Partial<Demand> = {}): readonly string[] {
  const { view } = openWorld(events);
  const wanted = { skuId: 'luma:cream', quantity: 100, brand, today, ...demand };
  return findStock(view, wanted, new Map()).map(
    ({ locationId, balance, quantity }) => `${quantity} of ${balance.lot ?? '-'} at ${locationId}`,
  );
}

const cream = (bin: string, quantity: number, more: Parameters<typeof stock>[2] = {}): DomainEvent =>
  stock(bin, ['luma:cream', quantity], { lot: 'L1', expiry: '2026-09-01', ...more });

test('[S4] any serial serves, also one the book did not know', () => {
  const phones = [
    stock('A-01-1', ['luma:phone', 1], { serial: 'S-1' }),
    stock('A-01-1', ['luma:phone', 1], { serial: 'S-2' }),
    stock('A-01-1', ['luma:phone', 3]),
    stock('A-01-1', ['luma:phone', 1], { serial: 'S-3', status: 'damaged' }),
  ];
  expect(found(phones, { skuId: 'luma:phone' })).toEqual(['5 of - at A-01-1']);
  const { view } = openWorld(phones);
  const [part] = findStock(view, { skuId: 'luma:phone', quantity: 4, brand, today }, new Map());
  expect(part?.balanceKey).toBe('loc:A-01-1|luma:phone|||available');
  const promised = stockAllocated.create({ balanceKey: part?.balanceKey ?? '', quantity: 4 });
  expect(found([...phones, promised], { skuId: 'luma:phone' })).toEqual(['1 of - at A-01-1']);
});

test('[S5] what expires first goes first, the unknown last, then the oldest', () => {
  const early = '2026-01-01T08:00:00.000Z';
  expect(
    found([
      stock('A-01-1', ['luma:cream', 1], { lot: 'L0', at: early }),
      cream('A-02-1', 1, { lot: 'L2' }),
      cream('A-03-1', 1, { lot: 'L3', at: early }),
      cream('A-04-1', 1, { lot: 'L4', expiry: '2026-08-01' }),
    ]),
  ).toEqual(['1 of L4 at A-04-1', '1 of L3 at A-03-1', '1 of L2 at A-02-1', '1 of L0 at A-01-1']);
});

test('[S5] several balances are taken in turn, and what the same decision took is not taken again', () => {
  const { view } = openWorld([cream('A-01-1', 3, { expiry: '2026-08-01' }), cream('B-01-1', 5)]);
  const taken = new Map<string, number>();
  const take = (quantity: number): readonly (readonly [string, number])[] =>
    findStock(view, { skuId: 'luma:cream', quantity, brand, today }, taken).map((part) => [
      part.locationId,
      part.quantity,
    ]);
  expect(take(4)).toEqual([
    ['A-01-1', 3],
    ['B-01-1', 1],
  ]);
  expect(take(9)).toEqual([['B-01-1', 4]]);
  expect(take(1)).toEqual([]);
});

test('[S5] one lot only, or not at one bin', () => {
  const events = [cream('A-01-1', 3), cream('B-01-1', 5, { lot: 'L2' })];
  expect(found(events, { lot: 'L2' })).toEqual(['5 of L2 at B-01-1']);
  expect(found(events, { notAt: 'A-01-1' })).toEqual(['5 of L2 at B-01-1']);
});

test('[S6] only available units', () => {
  const bad = stockStatusField.options.filter((status) => status !== 'available');
  expect(found(bad.map((status) => cream('A-01-1', 2, { status })))).toEqual([]);
});

test('[S6] only open, undoubted, pickable bins of the same or no brand', () => {
  const { world } = { world: openWorld() };
  const change = (bin: string, over: Partial<Location>): DomainEvent => {
    const location = world.get(locationDocument, bin);
    if (!location) throw new Error(`no bin ${bin}`);
    return locationSet.create({ locationId: bin, location: { ...location, ...over } });
  };
  expect(
    found([
      change('A-01-1', { brand: 'nord' }),
      change('A-02-1', { brand: 'luma' }),
      locationBlocked.create({ locationId: 'A-03-1', reason: 'pallet', at: instant(0) }),
      locationDoubted.create({ locationId: 'A-04-1', doubtful: true }),
      ...['A-01-1', 'A-02-1', 'A-03-1', 'A-04-1', 'Q-01', 'R-01', 'Z-99'].map((bin) => cream(bin, 1)),
    ]),
  ).toEqual(['1 of L1 at A-02-1']);
});

test('[S7] only with more life left than the brand asks for', () => {
  const expiring = (expiry: string): readonly string[] => found([cream('A-01-1', 1, { expiry })]);
  expect(expiring('2026-04-04')).toEqual(['1 of L1 at A-01-1']);
  expect(expiring('2026-04-03')).toEqual([]);
  expect(expiring('2026-03-01')).toEqual([]);
  const onItsDay = { brand: { code: 'luma', minimumRemainingLifeDays: 0 } };
  expect(found([cream('A-01-1', 1, { expiry: today })], onItsDay)).toEqual([]);
});

test('[S7] goods of different expiry in one balance count as the first to expire', () => {
  expect(found([cream('A-01-1', 4), cream('A-01-1', 1, { expiry: '2026-03-10' })])).toEqual([]);
});

test('[S7] serials of one lot count as the first of them to expire', () => {
  const phone = (serial: string, expiry: string): DomainEvent =>
    stock('A-03-1', ['luma:phone', 1], { serial, expiry });
  const skuId = 'luma:phone';
  expect(found([phone('S-1', '2026-09-01'), phone('S-2', '2026-08-01')], { skuId })).toEqual([
    '2 of - at A-03-1',
  ]);
  expect(found([phone('S-1', '2026-09-01'), phone('S-2', '2026-03-10')], { skuId })).toEqual([]);
});
