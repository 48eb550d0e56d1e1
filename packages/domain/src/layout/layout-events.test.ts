import { expect, test } from 'vitest';
import type { DomainEvent } from '../kernel/event.ts';
import { instant } from '../testing/small-warehouse.ts';
import { openWorld, uuid, type World } from '../testing/world.ts';
import { locationBlocked, locationDoubted, locationSet, locationUnblocked } from './layout-events.ts';
import { locationDocument, type Location } from './location.ts';

const bin = (world: World): Location => {
  const location = world.get(locationDocument, 'A-01-1');
  if (!location) throw new Error('A-01-1 is a bin');
  return location;
};
const doubt = (n: number | null, doubtful = true): DomainEvent =>
  locationDoubted.create({
    locationId: 'A-01-1',
    doubtful,
    ...(n === null ? {} : { commandId: uuid(n) }),
  });

test('[L1] a new plan keeps what the floor found out', () => {
  const plain = bin(openWorld());
  const blocked = { reason: 'pallet', at: instant(1) };
  const world = openWorld([
    locationBlocked.create({ locationId: 'A-01-1', ...blocked }),
    doubt(1),
    locationSet.create({ locationId: 'A-01-1', location: { ...plain, zone: 'cold' } }),
  ]);
  expect(bin(world)).toEqual({ ...plain, zone: 'cold', blocked, doubtful: true, doubtedBy: [uuid(1)] });
});

test('[L2] taking one doubt back leaves the others; trusting ends all', () => {
  const world = openWorld([doubt(1), doubt(2), doubt(2), doubt(1, false)]);
  expect(bin(world)).toMatchObject({ doubtful: true, doubtedBy: [uuid(2)] });
  world.apply([doubt(2, false)]);
  expect(bin(world)).toEqual(bin(openWorld()));
  world.apply([doubt(1), doubt(2), doubt(null, false)]);
  expect(bin(world)).toEqual(bin(openWorld()));
});

test('[L2] a doubt without a name is ended only by trusting the bin', () => {
  const world = openWorld([doubt(null), doubt(1), doubt(1, false)]);
  expect(bin(world).doubtful).toBe(true);
  world.apply([doubt(null, false)]);
  expect(bin(world).doubtful).toBe(false);
});

test('[L2] a block is taken back only while it is that block', () => {
  const block = (n: number): DomainEvent =>
    locationBlocked.create({ locationId: 'A-01-1', reason: 'blocked', at: instant(n) });
  const world = openWorld([
    block(1),
    block(2),
    locationUnblocked.create({ locationId: 'A-01-1', blockedAt: instant(1) }),
  ]);
  expect(bin(world).blocked).toEqual({ reason: 'blocked', at: instant(2) });
  world.apply([locationUnblocked.create({ locationId: 'A-01-1', blockedAt: instant(2) })]);
  expect(bin(world).blocked).toBe(null);
  world.apply([block(3), locationUnblocked.create({ locationId: 'A-01-1' })]);
  expect(bin(world).blocked).toBe(null);
});
