import { expect, test } from 'vitest';
import type { DomainEvent } from '../kernel/event.ts';
import { bookProblems } from '../testing/books.ts';
import { plainMove } from '../testing/plain-move.ts';
import { stock } from '../testing/small-warehouse.ts';
import { openWorld, uuid, type World } from '../testing/world.ts';
import { balanceDocument, balanceKey, type Balance } from './balance.ts';
import { countRequestDocument, countRequested, countWithdrawn } from './count-request.ts';
import { stockAllocated, type Movement } from './ledger.ts';
import { atLocation, inHandlingUnit, placeKey, virtual, type Place } from './place.ts';
import { trailDocument, trailKey } from './trail.ts';

const by = (n: number): Movement['by'] => ({
  commandId: uuid(n),
  operatorId: 'ana',
  deviceId: 'ana-device',
  occurredAt: '2026-03-04T07:00:00.000Z',
  seenSeq: 12,
  expectedQuantity: 5,
});

const moved = (from: Place, to: Place, over: Partial<Movement> = {}): DomainEvent =>
  plainMove({
    skuId: 'luma:cream',
    lot: 'L1',
    quantity: 2,
    from,
    to,
    reason: 'putaway',
    at: '2026-03-04T07:00:00.000Z',
    ...over,
  });

const at = (world: World, place: Place, status: Balance['status'] = 'available'): Balance | undefined =>
  world.get(balanceDocument, balanceKey(place, { skuId: 'luma:cream', lot: 'L1', serial: null }, status));

const bin = atLocation('A-01-1');
const tote = inHandlingUnit('T-1');
const cream = stock('A-01-1', ['luma:cream', 5], { lot: 'L1', expiry: '2026-06-01' });

test('[S1] what leaves one place arrives at another; nothing is left of an empty balance', () => {
  const world = openWorld([cream, moved(bin, tote, { quantity: 5 })]);
  expect(at(world, bin)).toBeUndefined();
  expect(at(world, tote)).toMatchObject({ quantity: 5, allocated: 0 });
  expect(bookProblems(world)).toEqual([]);
  world.apply([moved(bin, tote, { quantity: 3 })]);
  expect(at(world, bin)).toMatchObject({ quantity: -3 });
  expect(bookProblems(world)).toEqual([]);
});

test('[S1] a movement from a place to itself changes nothing', () => {
  const world = openWorld([cream]);
  const before = world.picture();
  world.apply([moved(bin, bin, { by: by(1) })]);
  expect(world.picture()).toEqual(before);
});

test('[S2] goods keep expiry and age on their way and back, also when the movement does not say them', () => {
  const world = openWorld([cream, moved(bin, tote, { quantity: 5 })]);
  expect(at(world, tote)).toMatchObject({ expiry: '2026-06-01', since: '2026-01-10T08:00:00.000Z' });
  world.apply([moved(tote, bin, { quantity: 5 })]);
  expect(at(world, bin)).toMatchObject({ expiry: '2026-06-01', since: '2026-01-10T08:00:00.000Z' });
});

test('[S2] a later receipt is younger than an earlier one from the same supplier', () => {
  const [first, later] = ['2026-01-10T08:00:00.000Z', '2026-03-01T08:00:00.000Z'];
  const world = openWorld([
    moved(virtual('supplier'), bin, { at: first }),
    moved(virtual('supplier'), atLocation('B-01-1'), { at: later }),
  ]);
  expect(at(world, bin)?.since).toBe(first);
  expect(at(world, atLocation('B-01-1'))?.since).toBe(later);
});

test('[S2] goods put to older ones are as old and as short-lived as the worst of them', () => {
  const world = openWorld([
    cream,
    stock('A-01-1', ['luma:cream', 1], {
      lot: 'L1',
      expiry: '2026-05-01',
      at: '2026-02-02T08:00:00.000Z',
    }),
  ]);
  expect(at(world, bin)).toMatchObject({
    quantity: 6,
    expiry: '2026-05-01',
    since: '2026-01-10T08:00:00.000Z',
  });
});

test('[S2] goods put where the book was below zero bring their own age and expiry', () => {
  const world = openWorld([moved(bin, tote), cream]);
  expect(at(world, bin)).toMatchObject({
    quantity: 3,
    expiry: '2026-06-01',
    since: '2026-01-10T08:00:00.000Z',
  });
});

test('[S3] a promise that comes back to an emptied balance is kept', () => {
  const key = balanceKey(bin, { skuId: 'luma:cream', lot: 'L1', serial: null }, 'available');
  const world = openWorld([stockAllocated.create({ balanceKey: key, quantity: 3 })]);
  expect(at(world, bin)).toMatchObject({ quantity: 0, allocated: 3, place: 'loc:A-01-1', lot: 'L1' });
  world.apply([cream]);
  expect(at(world, bin)).toMatchObject({ quantity: 5, allocated: 3, since: '2026-01-10T08:00:00.000Z' });
  world.apply([stockAllocated.create({ balanceKey: key, quantity: -3 })]);
  expect(at(world, bin)).toMatchObject({ quantity: 5, allocated: 0 });
});

test('[S3] a key that names no balance promises nothing', () => {
  const world = openWorld();
  const before = world.picture();
  for (const balanceKeyOf of ['|||', 'a|b', 'a|b|||gone', 'a|b|c|d|available|e']) {
    world.apply([stockAllocated.create({ balanceKey: balanceKeyOf, quantity: 1 })]);
  }
  expect(world.picture()).toEqual(before);
});

test('[S8] the trail tells the last eight hands on a location with the book before each', () => {
  const world = openWorld([cream]);
  for (let n = 1; n <= 9; n++) world.apply([moved(bin, tote, { quantity: 1, reason: 'pick', by: by(n) })]);
  world.apply([moved(tote, bin, { quantity: 4, reason: 'pick_undone', by: by(10) })]);
  const trail = world.get(trailDocument, trailKey(placeKey(bin), 'luma:cream'));
  expect(trail?.steps.map(({ commandId, change, bookBefore }) => [commandId, change, bookBefore])).toEqual([
    ...[3, 4, 5, 6, 7, 8, 9].map((n) => [uuid(n), -1, 6 - n]),
    [uuid(10), 4, -4],
  ]);
  expect(trail?.steps[0]).toEqual({
    commandId: uuid(3),
    operatorId: 'ana',
    deviceId: 'ana-device',
    occurredAt: '2026-03-04T07:00:00.000Z',
    reason: 'pick',
    change: -1,
    bookBefore: 3,
    expectedQuantity: 5,
    seenSeq: 12,
  });
});

test('[S9] a request to count stands until everyone who asked took it back', () => {
  const ask = (n: number, seenQuantity: number | null): DomainEvent =>
    countRequested.create({
      locationId: 'A-01-1',
      skuId: 'luma:cream',
      reason: 'short',
      seenQuantity,
      raisedBy: 'ana',
      at: '2026-03-04T07:00:00.000Z',
      commandId: uuid(n),
    });
  const takeBack = (n: number): DomainEvent =>
    countWithdrawn.create({ locationId: 'A-01-1', skuId: 'luma:cream', commandId: uuid(n) });
  const world = openWorld([ask(1, 2), ask(2, null), ask(2, null)]);
  const requests = (): readonly unknown[] =>
    world.all(countRequestDocument).map(({ body }) => body.commandIds);
  expect(requests()).toEqual([[uuid(1), uuid(2)]]);
  world.apply([takeBack(1), takeBack(3)]);
  expect(requests()).toEqual([[uuid(2)]]);
  world.apply([takeBack(2)]);
  expect(requests()).toEqual([]);
});
