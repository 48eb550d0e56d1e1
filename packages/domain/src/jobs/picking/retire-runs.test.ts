import { expect, test } from 'vitest';
import { handlingUnitDocument, handlingUnitFreed } from '../../handling-units/handling-unit.ts';
import { ana } from '../../testing/given.ts';
import { anaWithTotes, firstRun } from '../../testing/released-run.ts';
import { order, stock } from '../../testing/small-warehouse.ts';
import type { World } from '../../testing/world.ts';
import { drop } from './decide/drop.ts';
import { recordPick } from './decide/record-pick.ts';
import { runFinished } from './events.ts';
import { retireRuns } from './retire-runs.ts';
import { pickTaskDocument, progressDocument, runDocument } from './state.ts';

const mugs = [
  stock('A-01-1', ['luma:mug', 10]),
  order('1', [['luma:mug', 3]]),
  order('2', [['luma:mug', 2]]),
];
const finishedAt = '2026-03-04T12:00:00.000Z';
const later = (days: number): string => new Date(Date.parse(finishedAt) + days * 86_400_000).toISOString();

/** Ana's run, finished, its totes left at a station. */
function dropped(): World {
  const { world, floor } = anaWithTotes(...mugs);
  floor.scan('A-01-1');
  floor.count(5);
  floor.scan('T-1', 'T-2');
  world.run(drop, { runId: firstRun, stationId: 'S-01' }, ana);
  world.apply([runFinished.create({ runId: firstRun, stationId: 'S-01', at: finishedAt })]);
  return world;
}
const held = (world: World) => ({
  runs: world.all(runDocument).filter(({ key }) => key === firstRun).length,
  tasks: world.all(pickTaskDocument).filter(({ body }) => body.runId === firstRun).length,
  progress: world.get(progressDocument, firstRun) === undefined ? 0 : 1,
  totes: world.all(handlingUnitDocument).filter(({ body }) => body.runId === firstRun).length,
});

test('[PK30] a run whose totes stand at a station stays fourteen days, then goes with tasks and totes', () => {
  const world = dropped();
  const before = held(world);
  expect(before).toMatchObject({ runs: 1 });
  expect(before.tasks).toBeGreaterThan(0);
  expect(before.totes).toBeGreaterThan(0);
  expect(retireRuns(world.view, later(13.9))).toEqual([]);
  world.apply(retireRuns(world.view, later(14)));
  expect(held(world)).toEqual({ runs: 0, tasks: 0, progress: 0, totes: 0 });
  expect(retireRuns(world.view, later(15))).toEqual([]);
});

test('[PK30] when its totes are gone it stays two days; runs under way stay for ever', () => {
  const world = dropped();
  const totes = world.all(handlingUnitDocument).filter(({ body }) => body.runId === firstRun);
  world.apply(totes.map(({ key }) => handlingUnitFreed.create({ lpn: key })));
  expect(retireRuns(world.view, later(1.9))).toEqual([]);
  const retired = retireRuns(world.view, later(2));
  expect(retired).toHaveLength(1);
  const { world: working } = anaWithTotes(...mugs);
  expect(retireRuns(working.view, later(900))).toEqual([]);
});

test('[PK30] a late pick of a run that is gone is a record of unknown work', () => {
  const world = dropped();
  const [task] = world.all(pickTaskDocument).filter(({ body }) => body.runId === firstRun);
  if (!task) throw new Error('no task');
  world.apply(retireRuns(world.view, later(14)));
  const { locationId, skuId, lot, expiry } = task.body;
  const { rejection, events } = world.run(
    recordPick,
    {
      runId: firstRun,
      stop: 'gone',
      slot: 1,
      tote: 'T-1',
      locationId,
      skuId,
      lot,
      expiry,
      serials: [],
      splits: [{ taskId: task.key, quantity: 1 }],
    },
    ana,
  );
  expect(rejection).toBe(null);
  expect(events.map(({ type }) => type)).toContain('discrepancies.raised.v1');
});
