import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { handlingUnitBound } from '../handling-units/handling-unit.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { ordersInTotes } from '../jobs/moving/orders-in-totes.ts';
import { balanceDocument } from '../stock/balance.ts';
import type { Movement } from '../stock/ledger.ts';
import { atLocation, inHandlingUnit, virtual, type Place } from '../stock/place.ts';
import { busyWarehouse, release } from '../testing/busy-warehouse.ts';
import { ben } from '../testing/given.ts';
import { takesOut } from '../testing/moved-by-hand.ts';
import { plainMove } from '../testing/plain-move.ts';
import { act, intents } from '../testing/random-commands.ts';
import { anaPicks } from '../testing/released-run.ts';
import { gtin, order, stock } from '../testing/small-warehouse.ts';
import { openWorld, type World } from '../testing/world.ts';
import { lotTrace, type LotTrace } from './lot-trace.ts';
import { recallOrders } from './recall-orders.ts';

const creamL1 = { skuId: 'luma:cream', lot: 'L1' };
const cream = `(01)0${gtin.cream}(10)L1`;
const later = '2026-03-06T09:00:00.000Z';

/** Ana picked five of the lot: two for one order, three for the other. */
function pickedForTwo() {
  const trace = lotTrace(creamL1);
  const world = openWorld(
    [
      stock('A-02-1', ['luma:cream', 9], { lot: 'L1', expiry: '2026-09-01' }),
      order('1', [['luma:cream', 2]]),
      order('2', [['luma:cream', 3]]),
    ],
    { watch: (_view, events) => trace.tell(events) },
  );
  const { floor } = anaPicks(world);
  floor.scan('A-02-1', cream);
  floor.count(2);
  floor.scan('T-1', cream);
  floor.count(3);
  floor.scan('T-2');
  return { world, floor, trace };
}

/** What was booked beside the commands of people, as packing and carriers would. */
function book(world: World, trace: LotTrace, events: readonly DomainEvent[]): void {
  trace.tell(events);
  world.apply(events);
}

const moved = (from: Place, to: Place, changes: Partial<Movement>): DomainEvent =>
  plainMove({
    ...creamL1,
    from,
    to,
    quantity: 1,
    reason: 'moved',
    at: later,
    ...changes,
  });

const told = (world: World, trace: LotTrace): readonly string[] =>
  recallOrders(world.view, trace.orders()).map(
    ({ reference, units, places }) =>
      `${units} for ${reference}: ${places.map((one) => `${one.units} ${one.where} ${one.id}`).join(', ')}`,
  );

test('[MV36] a recall lists the orders with units of the lot: reference, brand, how many, when, where', () => {
  const { world, trace } = pickedForTwo();
  const orders = recallOrders(world.view, trace.orders());
  expect(orders).toEqual([
    {
      number: 1,
      orderId: 'luma:1',
      reference: '1',
      brand: 'luma',
      units: 2,
      serials: [],
      at: orders[0]?.at,
      places: [{ where: 'tote', id: 'T-1', units: 2 }],
    },
    {
      number: 2,
      orderId: 'luma:2',
      reference: '2',
      brand: 'luma',
      units: 3,
      serials: [],
      at: orders[1]?.at,
      places: [{ where: 'tote', id: 'T-2', units: 3 }],
    },
  ]);
  expect(orders.map(({ at }) => at !== null && at > '2026-03-04T06:00')).toEqual([true, true]);
  // The tablet knows the same from its book, but not since when.
  expect(ordersInTotes(world.view, creamL1)).toEqual(orders.map((one) => ({ ...one, at: null })));
});

test('[MV36] a pick that was taken back is no order’s any more; the other order keeps its number', () => {
  const { world, floor, trace } = pickedForTwo();
  floor.undo();
  expect(told(world, trace)).toEqual(['2 for 1: 2 tote T-1']);
  floor.scan('T-2');
  expect(trace.orders().map(({ number, orderId }) => [number, orderId])).toEqual([
    [1, 'luma:1'],
    [2, 'luma:2'],
  ]);
});

test('[MV36] units are followed into parcels and to the customer, and out of orders into bins and hands', () => {
  const { world, trace } = pickedForTwo();
  const [one, two] = [inHandlingUnit('T-1'), inHandlingUnit('T-2')];
  book(world, trace, [moved(one, inHandlingUnit('C-9'), { quantity: 2 })]);
  book(world, trace, [moved(two, virtual('customer'), { reason: 'ship' })]);
  expect(told(world, trace)).toEqual(['2 for 1: 2 gone C-9', '3 for 2: 2 tote T-2, 1 shipped ']);
  expect(recallOrders(world.view, trace.orders())[1]?.at).toBe(later);
  book(world, trace, [moved(two, atLocation('Q-01'), {})]);
  takesOut(world, { place: { kind: 'handlingUnit', id: 'T-2' }, ...creamL1, quantity: 1 }, ben);
  expect(told(world, trace)).toEqual(['2 for 1: 2 gone C-9', '1 for 2: 1 shipped ']);
  // Put back from the hands into the tote it is the order's again.
  book(world, trace, [moved(inHandlingUnit('hands:ben'), two, { reason: 'taken_undone' })]);
  expect(told(world, trace)[1]).toBe('2 for 2: 1 tote T-2, 1 shipped ');
});

test('[MV36] packed units say in what they are, once that is known', () => {
  const { world, trace } = pickedForTwo();
  book(world, trace, [moved(inHandlingUnit('T-1'), inHandlingUnit('C-9'), { quantity: 2 })]);
  book(world, trace, [
    handlingUnitBound.create({ lpn: 'C-9', runId: 'W-1001-1', slot: 1, orderId: 'luma:1' }),
  ]);
  expect(told(world, trace)[0]).toBe('2 for 1: 2 packed C-9');
});

test('[MV36] a tote that serves another order says that its goods are gone, and keeps both apart', () => {
  const { world, trace } = pickedForTwo();
  book(world, trace, [
    handlingUnitBound.create({ lpn: 'T-1', runId: 'W-1002-1', slot: 1, orderId: 'luma:3' }),
  ]);
  book(world, trace, [
    moved(atLocation('A-02-1'), inHandlingUnit('T-1'), { reason: 'pick', serial: 'SN-1' }),
  ]);
  expect(told(world, trace)).toEqual([
    '2 for 1: 2 gone T-1',
    '3 for 2: 3 tote T-2',
    // Nothing in its commit says for which order it was.
    '1 for null: 1 tote T-1',
  ]);
  expect(recallOrders(world.view, trace.orders())[2]).toMatchObject({ orderId: null, serials: ['SN-1'] });
  // The unit with the number that was read leaves, not the oldest.
  book(world, trace, [moved(inHandlingUnit('T-1'), atLocation('Q-01'), { serial: 'SN-1' })]);
  expect(told(world, trace)).toEqual(['2 for 1: 2 gone T-1', '3 for 2: 3 tote T-2']);
});

test('[MV36] other lots and products are not told of', () => {
  const { trace } = pickedForTwo();
  const other = lotTrace({ ...creamL1, lot: 'L2' });
  const pick = moved(atLocation('A-02-1'), inHandlingUnit('T-1'), { reason: 'pick' });
  other.tell([pick]);
  trace.tell([moved(atLocation('A-02-1'), inHandlingUnit('T-1'), { reason: 'pick', skuId: 'luma:mug' })]);
  expect([other.orders(), trace.orders().length]).toEqual([[], 2]);
});

test('[MV36] whatever pickers do, the units of orders in a tote are those the ledger has there', () => {
  let units = 0;
  fc.assert(
    fc.property(intents(40), (steps) => {
      const traces = ['L1', 'L2'].map((lot) => ({ lot, trace: lotTrace({ ...creamL1, lot }) }));
      const world = openWorld(busyWarehouse, {
        watch: (_view, events) => traces.forEach(({ trace }) => trace.tell(events)),
      });
      for (const step of [release, ...steps]) act(world, step);
      for (const { lot, trace } of traces) {
        const traced = new Map<string, number>();
        for (const { place, units: more } of trace.orders().flatMap(({ shares }) => shares))
          traced.set(place, (traced.get(place) ?? 0) + more);
        const booked = new Map<string, number>();
        for (const { body } of world.all(balanceDocument)) {
          if (body.skuId !== creamL1.skuId || body.lot !== lot || !body.place.startsWith('hu:T-')) continue;
          booked.set(body.place, (booked.get(body.place) ?? 0) + body.quantity);
        }
        expect(traced).toEqual(booked);
        for (const [, some] of traced) units += some;
      }
    }),
    { numRuns: 60 },
  );
  expect(units).toBeGreaterThan(10);
});
