import { test } from 'vitest';
import type { Sent } from '../../testing/deed.ts';
import {
  expectFactsToStand,
  expectNothingUnsafe,
  expectPartsToApply,
  expectSameOnDevices,
  expectSameReplay,
  expectUndoToRestore,
  type RandomWork,
} from '../../testing/random-work.ts';
import { busyWarehouse, release } from '../../testing/busy-warehouse.ts';
import { act, intents, type Intent } from '../../testing/random-commands.ts';
import { openWorld, type World, type WorldOptions } from '../../testing/world.ts';
import { undo } from './decide/undo.ts';
import { runDocument } from './state.ts';

function openShift(options?: WorldOptions): World {
  const world = openWorld(busyWarehouse, options);
  act(world, release);
  return world;
}

const work: RandomWork<Intent, Sent> = { intents, open: openShift, act };

test('[S1] [K1] [K2] [PK17] books balance, promises equal what tasks ask, facts are never refused, whatever is sent', () => {
  expectFactsToStand(work, { most: 40, numRuns: 80 });
});

test('[K3] events replayed from nothing give the same documents', () => {
  expectSameReplay(work);
});

test('[K4] events apply to any part of the documents, and write only what is held', () => {
  expectPartsToApply(work);
});

test('[K5] a device with its part of the documents sees the same effect as the server', () => {
  expectSameOnDevices(work, 'picker');
});

test('[S6] [S7] damaged, expired, recalled and held units are never promised nor made available', () => {
  expectNothingUnsafe(work, { most: 40, numRuns: 80, undos: [undo.type] });
});

/** What undo must restore to the last unit. Cards, trails and what others doubt have rules of their own. */
const undone = new Set(['run', 'pickTask', 'balance', 'order', 'orderLine', 'wave', 'counter']);
/** `since` may have become older: goods went back that came in earlier than those that stayed. */
const withoutAge = (picture: readonly string[]): readonly string[] =>
  picture.map((text) => text.replace(/"since":"[^"]*",?/, ''));

test('[PK15] undo of the latest command restores tasks, run, hand, stock and orders', () => {
  expectUndoToRestore(work, {
    most: 30,
    numRuns: 40,
    picture: (world) => withoutAge(world.picture(undone)),
    takeBack: (world, { done, body }) => {
      const kept = done.events.some(({ type }) => type === 'picking.undo_kept.v1');
      const runId = (body as { runId: string }).runId;
      if (!kept || !world.get(runDocument, runId)) return false;
      world.run(undo, { runId, undoes: done.commandId });
      return true;
    },
  });
});
