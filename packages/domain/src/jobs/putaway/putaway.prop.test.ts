import { expect, test } from 'vitest';
import { commandsOf } from '../../testing/deed.ts';
import {
  expectFactsToStand,
  expectNothingUnsafe,
  expectPartsToApply,
  expectSameOnDevices,
  expectSameReplay,
  expectUndoToRestore,
  type RandomWork,
} from '../../testing/random-work.ts';
import { actPutaway, busyDock, putawayIntents, type PutawayIntent } from '../../testing/random-putaway.ts';
import { badAt } from '../../testing/stock-safety.ts';
import { whoAsks } from '../../testing/who-asks.ts';
import { openWorld, type World, type WorldOptions } from '../../testing/world.ts';
import { undo } from './decide/undo.ts';
import { loadDocument } from './state.ts';

const openDock = (options?: WorldOptions): World => openWorld(busyDock, options);

const work: RandomWork<PutawayIntent> = { intents: putawayIntents, open: openDock, act: actPutaway };

test('[S1] [K1] [K2] books balance, facts are never refused, nothing throws, whatever is sent', () => {
  const { sent } = expectFactsToStand(work, { most: 40, numRuns: 60 });
  expect(commandsOf('putaway').filter((type) => !sent.has(type))).toEqual([]);
});

test('[PA8] [S6] damaged, expired, recalled, altered and held units never reach a pickable bin, whatever is sent', () => {
  const safety = { most: 40, numRuns: 100, undos: [undo.type], atTheEnd: badAt('pick', 'bulk') };
  expectNothingUnsafe(work, safety);
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

/** What undo must restore to the last unit. Cards, trails and typed codes have rules of their own. */
const undone = new Set(['putawayLoad', 'putawayTask', 'balance', 'location', 'handlingUnit', 'countRequest']);
/** Goods that came back may be older than those that stayed, and an expiry that was read on a label stays known. */
const withoutAge = (picture: readonly string[]): readonly string[] =>
  picture
    .map((text) =>
      whoAsks(text)
        .replace(/"since":"[^"]*",?/, '')
        .replace(/"expiry":("[^"]*"|null),?/, '')
        .replace(/"undo":\[.*\],?/, ''),
    )
    .toSorted();

test('[PA14] undo of the latest command restores load, tasks, stock, bins and units', () => {
  expectUndoToRestore(work, {
    most: 30,
    numRuns: 40,
    picture: (world) => withoutAge(world.picture(undone)),
    takeBack: (world, { done, by }) => {
      const load = world.get(loadDocument, `${by.operatorId}|${by.deviceId}`);
      if (!done || load?.undo.at(-1)?.commandId !== done.commandId) return false;
      world.run(undo, { undoes: done.commandId, reason: 'wrong_bin' }, by);
      return true;
    },
  });
});
