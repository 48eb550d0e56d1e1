import { expect, test } from 'vitest';
import { openWorld } from '../testing/world.ts';
import {
  handlingUnitBound,
  handlingUnitDocument,
  handlingUnitDropped,
  handlingUnitFreed,
  handlingUnitRegistered,
  handlingUnitRestored,
} from './handling-unit.ts';

const bound = handlingUnitBound.create({ lpn: 'T-1', runId: 'W-1', slot: 2, orderId: 'luma:1' });

test('[H1] registering a unit again does not empty it while it is in use', () => {
  const world = openWorld([bound]);
  world.apply([handlingUnitRegistered.create({ lpn: 'T-1', locationId: 'R-01' })]);
  expect(world.get(handlingUnitDocument, 'T-1')).toEqual({
    kind: 'tote',
    state: 'bound',
    runId: 'W-1',
    slot: 2,
    orderId: 'luma:1',
    locationId: null,
  });
  world.apply([handlingUnitRegistered.create({ lpn: 'P-9', locationId: 'R-01' })]);
  expect(world.get(handlingUnitDocument, 'P-9')).toMatchObject({ kind: 'pallet', state: 'empty' });
});

test('[H2] a unit may be freed, or put back to what it was', () => {
  const dropped = handlingUnitDropped.create({ lpn: 'T-1', locationId: 'S-01' });
  const world = openWorld([bound, dropped]);
  const before = world.get(handlingUnitDocument, 'T-1');
  world.apply([handlingUnitBound.create({ lpn: 'T-1', runId: 'W-2', slot: 1, orderId: 'luma:2' })]);
  if (!before) throw new Error('T-1 is known');
  world.apply([handlingUnitRestored.create({ lpn: 'T-1', unit: before })]);
  expect(world.get(handlingUnitDocument, 'T-1')).toEqual(before);
  world.apply([handlingUnitFreed.create({ lpn: 'T-1' })]);
  expect(world.get(handlingUnitDocument, 'T-1')).toMatchObject({
    state: 'empty',
    runId: null,
    orderId: null,
  });
});
