import { expect, test } from 'vitest';
import { waveDocument } from '../../../orders/wave.ts';
import { ana, ben, supervisor } from '../../../testing/given.ts';
import { anaWithTotes, firstRun, releasedWorld } from '../../../testing/released-run.ts';
import { gtin, order, stock } from '../../../testing/small-warehouse.ts';
import { progressDocument, runDocument } from '../state.ts';
import { claimRun, handBackRun } from './claim-run.ts';
import { drop } from './drop.ts';

const goods = [
  stock('A-01-1', ['luma:mug', 10]),
  ...['1', '2', '3', '4'].map((name) => order(name, [['luma:mug', 2]])),
];
const runId = firstRun;

test('[PK1] a run is taken by one operator on one device, once', () => {
  const world = releasedWorld(...goods);
  expect(world.run(claimRun, { runId }, ana).rejection).toBe(null);
  expect(world.run(claimRun, { runId }, ana)).toMatchObject({ events: [], rejection: null });
  expect(world.run(claimRun, { runId }, ben).rejection).toEqual({
    code: 'picking.run_taken',
    data: { run: runId, operator: 'ana' },
  });
  expect(world.run(claimRun, { runId }, { ...ana, deviceId: 'spare' }).rejection?.code).toBe(
    'picking.run_taken',
  );
  expect(world.run(claimRun, { runId: 'W-1001-2' }, ana).rejection).toEqual({
    code: 'picking.holds_another_run',
    data: { run: runId },
  });
  expect(world.run(claimRun, { runId: 'W-9-9' }, ana).rejection?.code).toBe('picking.run_unknown');
  expect(world.get(waveDocument, 'W-1001')?.runsClaimed).toBe(1);
});

test('[PK1] a finished run is not taken, and leaves its picker free for the next', () => {
  const world = releasedWorld(...goods);
  world.run(claimRun, { runId }, ana);
  world.run(drop, { runId, stationId: 'S-01' }, ana);
  expect(world.run(claimRun, { runId }, ana).rejection?.code).toBe('picking.run_finished');
  expect(world.run(claimRun, { runId: 'W-1001-2' }, ana).rejection).toBe(null);
  expect(world.view.list(runDocument, 'operatorId', 'ana').map(({ key }) => key)).toEqual(['W-1001-2']);
});

test('[PK2] a run given back keeps its totes and what was picked', () => {
  const { world, floor } = anaWithTotes(...goods);
  floor.scan('A-01-1', gtin.mug, gtin.mug, 'T-1');
  world.run(handBackRun, { runId, reason: 'battery_low' }, ana);
  expect(world.get(runDocument, runId)).toMatchObject({
    status: 'ready',
    claim: null,
    unitsPicked: 2,
    slots: [{ tote: 'T-1' }, { tote: 'T-2' }, { tote: 'T-3' }],
  });
  expect(world.get(progressDocument, runId)).toBeUndefined();
  expect(world.run(handBackRun, { runId, reason: 'not_now' }, ana)).toMatchObject({ events: [] });
  expect(world.run(claimRun, { runId }, ben).rejection).toBe(null);
  expect(world.get(waveDocument, 'W-1001')?.runsClaimed).toBe(1);
});

test('[PK2] only its holder gives a run back, with nothing in the hand; a supervisor takes it', () => {
  const { world, floor } = anaWithTotes(...goods);
  floor.scan('A-01-1', gtin.mug);
  const ask = (reason: 'not_now' | 'reassigned', by = ana): unknown =>
    world.run(handBackRun, { runId, reason }, by).rejection;
  expect(ask('not_now')).toEqual({ code: 'picking.units_in_hand', data: { units: 1 } });
  expect(ask('reassigned')).toEqual({ code: 'picking.units_in_hand', data: { units: 1 } });
  expect(ask('not_now', ben)).toEqual({ code: 'picking.not_yours', data: { run: runId } });
  expect(ask('reassigned', ben)).toEqual({ code: 'picking.not_yours', data: { run: runId } });
  expect(ask('reassigned', supervisor)).toBe(null);
  expect(world.get(runDocument, runId)?.status).toBe('ready');
});

test('[PK2] a run that is finished or unknown is not given back', () => {
  const world = releasedWorld(...goods);
  world.run(drop, { runId, stationId: 'S-01' }, ana);
  const codeOf = (id: string): unknown =>
    world.run(handBackRun, { runId: id, reason: 'not_now' }, ana).rejection?.code;
  expect([codeOf(runId), codeOf('W-9-9')]).toEqual(['picking.run_finished', 'picking.run_unknown']);
});
