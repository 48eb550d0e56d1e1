import { expect, test } from 'vitest';
import { discrepancyDocument } from '../../../discrepancies/discrepancy.ts';
import { handlingUnitDocument } from '../../../handling-units/handling-unit.ts';
import { ana } from '../../../testing/given.ts';
import { anaWithTotes, firstRun, releasedWorld } from '../../../testing/released-run.ts';
import { order, stock } from '../../../testing/small-warehouse.ts';
import { runDocument } from '../state.ts';
import { bindTote, replaceTote } from './bind-tote.ts';
import { drop } from './drop.ts';
import { undo } from './undo.ts';

const runId = firstRun;
const goods = [
  stock('A-01-1', ['luma:mug', 10]),
  ...['1', '2', '3', '4'].map((name) => order(name, [['luma:mug', 2]])),
];

test('[PK3] a tote carries the order of its slot', () => {
  const world = releasedWorld(...goods);
  world.run(bindTote, { runId, slot: 2, tote: 'T-1' }, ana);
  expect(world.get(runDocument, runId)?.slots.map(({ tote }) => tote)).toEqual([null, 'T-1', null]);
  expect(world.get(handlingUnitDocument, 'T-1')).toMatchObject({
    state: 'bound',
    runId,
    slot: 2,
    orderId: 'luma:2',
  });
  expect(world.all(discrepancyDocument)).toEqual([]);
});

test('[PK3] a tote that the book has elsewhere is bound, and told', () => {
  const world = releasedWorld(...goods);
  world.run(bindTote, { runId: 'W-1001-2', slot: 1, tote: 'T-1' }, ana);
  world.run(bindTote, { runId, slot: 1, tote: 'T-1' }, ana);
  expect(world.get(handlingUnitDocument, 'T-1')).toMatchObject({ runId, orderId: 'luma:1' });
  expect(world.all(discrepancyDocument).map(({ body }) => [body.type, body.orderId, body.facts])).toEqual([
    ['tote_in_use', 'luma:1', { tote: 'T-1', otherOrder: 'luma:4', otherRun: 'W-1001-2' }],
  ]);
});

test('[PK3] the tote that stood in the slot is kept as full', () => {
  const world = releasedWorld(...goods);
  for (const tote of ['T-1', 'T-2', 'T-1']) world.run(bindTote, { runId, slot: 1, tote }, ana);
  expect(world.get(runDocument, runId)?.slots[0]).toMatchObject({ tote: 'T-1', full: ['T-2'] });
});

test('[PK4] a full tote keeps its order, and all totes of the run are dropped with it', () => {
  const { world } = anaWithTotes(...goods);
  world.run(replaceTote, { runId, slot: 1, full: 'T-1', tote: 'T-4' }, ana);
  expect(world.get(runDocument, runId)?.slots[0]).toMatchObject({ tote: 'T-4', full: ['T-1'] });
  expect(world.get(handlingUnitDocument, 'T-1')).toMatchObject({ state: 'bound', orderId: 'luma:1' });
  world.run(drop, { runId, stationId: 'S-01' }, ana);
  const states = ['T-1', 'T-2', 'T-3', 'T-4'].map((lpn) => world.get(handlingUnitDocument, lpn));
  expect(states.map((unit) => [unit?.state, unit?.locationId])).toEqual(
    states.map(() => ['dropped', 'S-01']),
  );
});

test('[PK4] however often totes are replaced, the run stays small and none is forgotten', () => {
  const world = releasedWorld(...goods);
  for (let n = 0; n < 30; n++) world.run(bindTote, { runId, slot: 1, tote: `T-${100 + n}` }, ana);
  expect(world.get(runDocument, runId)?.slots[0]?.full).toHaveLength(20);
  world.run(drop, { runId, stationId: 'S-01' }, ana);
  const dropped = world.all(handlingUnitDocument).filter(({ body }) => body.state === 'dropped');
  expect(dropped).toHaveLength(30);
});

test('[PK19] a slot that the run does not have is told', () => {
  const world = releasedWorld(...goods);
  world.run(bindTote, { runId, slot: 9, tote: 'T-1' }, ana);
  world.run(replaceTote, { runId: 'W-9-9', slot: 1, full: 'T-1', tote: 'T-2' }, ana);
  expect(world.all(discrepancyDocument).map(({ body }) => [body.type, body.runId])).toEqual([
    ['reference_unknown', runId],
    ['reference_unknown', 'W-9-9'],
  ]);
  expect(world.get(handlingUnitDocument, 'T-1')?.state).toBe('empty');
});

test('[H2] undo of a binding frees a tote that was empty and gives another back', () => {
  const world = releasedWorld(...goods);
  world.run(bindTote, { runId: 'W-1001-2', slot: 1, tote: 'T-1' }, ana);
  const before = world.get(handlingUnitDocument, 'T-1');
  const second = world.run(bindTote, { runId, slot: 1, tote: 'T-1' }, ana);
  world.run(undo, { runId, undoes: second.commandId }, ana);
  expect(world.get(handlingUnitDocument, 'T-1')).toEqual(before);
  const third = world.run(bindTote, { runId, slot: 1, tote: 'T-2' }, ana);
  world.run(undo, { runId, undoes: third.commandId }, ana);
  expect(world.get(handlingUnitDocument, 'T-2')?.state).toBe('empty');
  expect(world.get(runDocument, runId)?.slots[0]).toMatchObject({ tote: null, full: [] });
});
