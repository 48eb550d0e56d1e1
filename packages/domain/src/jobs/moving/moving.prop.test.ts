import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  expectPartsToApply,
  expectSameOnDevices,
  expectSameReplay,
  type RandomWork,
} from '../../testing/random-work.ts';
import { rules } from '../../rules.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { placeKey } from '../../stock/place.ts';
import { poolKey } from '../../stock/pool.ts';
import { movementOf } from '../../stock/suspense.ts';
import { plainRoute } from '../../testing/plain-route.ts';
import { bookProblems } from '../../testing/books.ts';
import { release } from '../../testing/busy-warehouse.ts';
import { act } from '../../testing/random-commands.ts';
import { actMoving, movingFloor, movingIntents, movingTypes } from '../../testing/random-moving.ts';
import { unsafeEvents } from '../../testing/stock-safety.ts';
import { openWorld, type World, type WorldOptions } from '../../testing/world.ts';
import { fetchesOf } from './fetches.ts';
import { carryDocument } from './state.ts';

function openFloor(options?: WorldOptions): World {
  const world = openWorld(movingFloor, options);
  act(world, release);
  return world;
}

const work: RandomWork<Parameters<typeof actMoving>[1]> = {
  intents: movingIntents,
  open: () => openFloor(),
  act: actMoving,
};

test('[S1] [K1] [K2] [PK17] books balance and promises equal what tasks ask, facts are never refused, whatever is sent', () => {
  const sent = new Set<string>();
  fc.assert(
    fc.property(movingIntents(40), (steps) => {
      const world = openFloor();
      const story: string[] = [];
      for (const step of steps) {
        const { said, done, type } = actMoving(world, step);
        story.push(said);
        sent.add(type);
        const refused = done.rejection !== null && rules.commands.get(type)?.kind === 'fact';
        expect({ story, refused, problems: bookProblems(world) }).toEqual({
          story,
          refused: false,
          problems: [],
        });
      }
    }),
    { numRuns: 60 },
  );
  expect(movingTypes.filter((type) => !sent.has(type))).toEqual([]);
});

test('[MV7] [MV23] [S6] units that must not be sold never reach a pickable bin, are never promised, and only a release makes them good', () => {
  fc.assert(
    fc.property(movingIntents(40), (steps) => {
      const story: string[] = [];
      const world = openFloor({
        watch: (view, events, type) => {
          const unsafe = unsafeEvents(view, events, type.endsWith('.undo'));
          expect({ story, unsafe }).toEqual({ story, unsafe: [] });
        },
      });
      for (const step of steps) story.push(actMoving(world, step).said);
    }),
    { numRuns: 80 },
  );
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
  expect(() => expectSameReplay(work)).not.toThrow();
});

test('[K4] events apply to any part of the documents, and write only what is held', () => {
  expect(() => expectPartsToApply(work)).not.toThrow();
});

test('[K5] a device with its part of the documents sees the same effect as the server', () => {
  expect(() => expectSameOnDevices(work, 'picker')).not.toThrow();
});

/** What undo must restore to the last unit. Cards, trails, typed codes and plans of runs have rules of their own. */
const undone = new Set(['balance', 'location', 'handlingUnit', 'putawayTask', 'countRequest']);
/** Goods that came back may be older than those that stayed, what a label said stays known, and plans stay new. */
/** A second reason refreshes a request, and the first is not kept: who asks counts, and not what was said. */
const whoAsks = (text: string): string =>
  text.includes('"kind":"countRequest"')
    ? text.replaceAll(/"(?:at|raisedBy|reason|seenQuantity)":(?:"[^"]*"|null|-?\d+),?/g, '')
    : text;

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
  fc.assert(
    fc.property(movingIntents(30), (steps) => {
      const world = openFloor();
      for (const step of steps) {
        const before = bare(world.picture(undone));
        const { done, said, by, type } = actMoving(world, step);
        const carry = world.get(carryDocument, by.operatorId ?? '');
        if (!type.startsWith('moving.') || carry?.undo.at(-1)?.commandId !== done.commandId) continue;
        world.send(
          { type: 'moving.undo', version: 1, body: { undoes: done.commandId, reason: 'wrong_bin' } },
          by,
        );
        expect({ said, picture: bare(world.picture(undone)) }).toEqual({ said, picture: before });
      }
    }),
    { numRuns: 60 },
  );
});
