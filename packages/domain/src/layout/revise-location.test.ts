import { expect, test } from 'vitest';
import { countRequested } from '../stock/count-request.ts';
import { stock } from '../testing/small-warehouse.ts';
import { openWorld, uuid, type World } from '../testing/world.ts';
import { locationBlocked, locationDoubted } from './layout-events.ts';
import { locationDocument, plainPlace } from './location.ts';
import { reviseLocation, type StatedLocation } from './revise-location.ts';

const at = '2026-03-04T09:00:00.000Z';
const stated = (over: Partial<StatedLocation>): StatedLocation => ({ limits: {}, gone: false, ...over });
const take = (world: World, locationId: string, over: Partial<StatedLocation>) => {
  const revised = reviseLocation(world.view, locationId, { stated: stated(over), at });
  if (revised.ok) world.apply(revised.value);
  return revised.ok ? revised.value.map(({ type }) => type.split('.')[1]) : revised.error;
};

test('[M3] what is not said of a place stays, and nothing new is no event', () => {
  const world = openWorld([
    locationBlocked.create({ locationId: 'A-01-1', reason: 'broken', at }),
    locationDoubted.create({ locationId: 'A-01-1', doubtful: true }),
  ]);
  const before = world.get(locationDocument, 'A-01-1');
  const change = { kind: 'bulk', limits: { mostWeightGrams: 900_000, velocity: 'A' } } as const;
  expect(take(world, 'A-01-1', change)).toEqual(['location_set']);
  expect(world.get(locationDocument, 'A-01-1')).toEqual({
    ...before,
    kind: 'bulk',
    limits: { ...plainPlace, mostWeightGrams: 900_000, velocity: 'A' },
  });
  expect(take(world, 'A-01-1', change)).toEqual([]);
  expect(take(world, 'N-01', {})).toBe('kind_missing');
  expect(take(world, 'N-01', { kind: 'pick', blocked: 'not built yet' })).toEqual([
    'location_set',
    'location_blocked',
  ]);
  expect(take(world, 'N-01', { kind: 'pick', blocked: 'still not' })).toEqual([]);
  expect(world.get(locationDocument, 'N-01')).toMatchObject({
    kind: 'pick',
    zone: 'main',
    blocked: { reason: 'not built yet', at },
  });
});

test('[M3] a place with goods does not vanish, is not renamed and changes neither kind nor brand', () => {
  const world = openWorld([stock('A-01-1', ['luma:mug', 5])]);
  for (const over of [{ gone: true }, { kind: 'quarantine' }, { brand: 'nord' }] as const)
    expect(take(world, 'A-01-1', over)).toBe('location_has_stock');
  expect(take(world, 'A-99-1', { renamedFrom: 'A-01-1' })).toBe('location_has_stock');
  expect(take(world, 'A-01-1', { zone: 'front', limits: { level: 2 } })).toEqual(['location_set']);
});

test('[M3] an empty place may go or be renamed, with what the floor knows of it', () => {
  const world = openWorld([
    locationBlocked.create({ locationId: 'A-02-1', reason: 'broken', at }),
    countRequested.create({
      locationId: 'B-01-1',
      skuId: null,
      reason: 'zero_check',
      seenQuantity: null,
      raisedBy: 'ana',
      at,
      commandId: uuid(1),
    }),
  ]);
  expect(take(world, 'A-01-1', { gone: true })).toEqual(['location_removed']);
  expect(take(world, 'A-01-1', { gone: true })).toEqual([]);
  const former = world.get(locationDocument, 'A-02-1');
  const renamed = { renamedFrom: 'A-02-1', segments: ['A', '92', '1'] };
  expect(take(world, 'A-92-1', renamed)).toEqual(['location_removed', 'location_set']);
  expect(take(world, 'A-92-1', renamed)).toEqual([]);
  expect(world.get(locationDocument, 'A-92-1')).toEqual({ ...former, segments: ['A', '92', '1'] });
  expect(take(world, 'A-92-1', { renamedFrom: 'A-03-1' })).toBe('renamed_onto_another');
  expect(take(world, 'B-01-1', { gone: true })).toBe('location_to_count');
  expect(take(world, 'Q-01', { gone: true })).toBe('location_needed');
  expect(take(world, 'Q-01', { kind: 'pick' })).toBe('location_needed');
  expect(take(world, 'S-01', { gone: true })).toBe('location_needed');
});
