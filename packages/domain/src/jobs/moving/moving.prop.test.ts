import * as fc from 'fast-check';
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
import { balanceDocument } from '../../stock/balance.ts';
import { placeKey } from '../../stock/place.ts';
import { poolKey } from '../../stock/pool.ts';
import { movementOf } from '../../stock/suspense.ts';
import { plainRoute } from '../../testing/plain-route.ts';
import { release } from '../../testing/busy-warehouse.ts';
import { act } from '../../testing/random-commands.ts';
import { actMoving, movingFloor, movingIntents, type MovingIntent } from '../../testing/random-moving.ts';
import { whoAsks } from '../../testing/who-asks.ts';
import { openWorld, type World, type WorldOptions } from '../../testing/world.ts';
import { undo } from './decide/undo.ts';
import { fetchesOf } from './fetches.ts';
import { carryDocument } from './state.ts';

function openFloor(options?: WorldOptions): World {
  const world = openWorld(movingFloor, options);
  act(world, release);
  return world;
}

const work: RandomWork<MovingIntent> = { intents: movingIntents, open: openFloor, act: actMoving };

test('[S1] [K1] [K2] [PK17] books balance and promises equal what tasks ask, facts are never refused, whatever is sent', () => {
  const { sent } = expectFactsToStand(work, { most: 40, numRuns: 60 });
  expect(commandsOf('moving').filter((type) => !sent.has(type))).toEqual([]);
});

test('[MV7] [MV23] [S6] units that must not be sold never reach a pickable bin, are never promised, and only a release makes them good', () => {
  expectNothingUnsafe(work, { most: 40, numRuns: 80, undos: [undo.type, 'picking.undo'] });
});

test('[MV21] goods that were stopped where they lie stay listed until they are carried away', () => {
  fc.assert(
    fc.property(movingIntents(30), (steps) => {
      const world = openFloor();
      const story: string[] = [];
      const stopped = new Set<string>();
      for (const step of steps) {
        const { said, done } = actMoving(world, step);
        story.push(said);
        for (const event of done.events) {
          const movement = movementOf(event);
          if (movement?.reason === 'stopped' && movement.from.kind === 'location')
            stopped.add(poolKey({ ...movement, place: placeKey(movement.to), status: movement.toStatus }));
        }
      }
      const from = { aisle: null, xMm: 0, yMm: 0 };
      const listed = new Set(fetchesOf(world.view, { from, planRoute: plainRoute }).map(({ key }) => key));
      const unlisted = world
        .all(balanceDocument)
        .filter(({ body }) => body.quantity > 0 && body.status !== 'available')
        .map(({ body }) => poolKey(body))
        .filter((key) => stopped.has(key) && !/^loc:(Q-01|Z-99)/.test(key) && !listed.has(key));
      expect({ story, unlisted }).toEqual({ story, unlisted: [] });
    }),
    { numRuns: 60 },
  );
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

/** What undo must restore to the last unit. Cards, trails, typed codes and plans of runs have rules of their own. */
const undone = new Set(['balance', 'location', 'handlingUnit', 'putawayTask', 'countRequest']);
/** Goods that came back may be older than those that stayed, what a label said stays known, and plans stay new. */
const bare = (picture: readonly string[]): readonly string[] =>
  picture
    .map((text) =>
      whoAsks(text)
        .replace(/"allocated":-?\d+,?/, '')
        .replace(/"since":"[^"]*",?/, '')
        .replace(/"expiry":("[^"]*"|null),?/, ''),
    )
    .filter((text) => !/"quantity":0[,}]/.test(text))
    .toSorted();

test('[MV9] undo of the latest command restores stock, bins and units', () => {
  expectUndoToRestore(work, {
    most: 30,
    numRuns: 60,
    picture: (world) => bare(world.picture(undone)),
    takeBack: (world, { type, done, by }) => {
      const latest = world.get(carryDocument, by.operatorId ?? '')?.undo.at(-1)?.commandId;
      if (!done || !type.startsWith('moving.') || latest !== done.commandId) return false;
      world.run(undo, { undoes: done.commandId, reason: 'wrong_bin' }, by);
      return true;
    },
  });
});
