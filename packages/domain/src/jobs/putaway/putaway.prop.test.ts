import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  expectPartsToApply,
  expectSameOnDevices,
  expectSameReplay,
  type RandomWork,
} from '../../testing/random-work.ts';
import { isPickable, locationDocument } from '../../layout/location.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { bookProblems } from '../../testing/books.ts';
import { actPutaway, busyDock, putawayIntents, putawayTypes } from '../../testing/random-putaway.ts';
import { unsafeEvents } from '../../testing/stock-safety.ts';
import { openWorld, type World, type WorldOptions } from '../../testing/world.ts';
import { loadDocument } from './state.ts';

const openDock = (options?: WorldOptions): World => openWorld(busyDock, options);

const work: RandomWork<Parameters<typeof actPutaway>[1]> = {
  intents: putawayIntents,
  open: () => openDock(),
  act: actPutaway,
};

test('[S1] [K1] [K2] books balance, facts are never refused, nothing throws, whatever is sent', () => {
  const sent = new Set<string>();
  fc.assert(
    fc.property(putawayIntents(40), (steps) => {
      const world = openDock();
      const story: string[] = [];
      for (const step of steps) {
        const { said, done, type } = actPutaway(world, step);
        story.push(said);
        sent.add(type);
        const refused = done !== null && done.rejection !== null && type !== 'putaway.take';
        expect({ story, refused, problems: bookProblems(world) }).toEqual({
          story,
          refused: false,
          problems: [],
        });
      }
    }),
    { numRuns: 60 },
  );
  expect(putawayTypes.filter((type) => !sent.has(type))).toEqual([]);
});

test('[PA8] [S6] damaged, expired, recalled, altered and held units never reach a pickable bin, whatever is sent', () => {
  fc.assert(
    fc.property(putawayIntents(40), (steps) => {
      const story: string[] = [];
      const world = openDock({
        watch: (view, events, type) => {
          const unsafe = unsafeEvents(view, events, type === 'putaway.undo');
          expect({ story, unsafe }).toEqual({ story, unsafe: [] });
        },
      });
      for (const step of steps) story.push(actPutaway(world, step).said);
      const bad = world.all(balanceDocument).filter(({ body }) => {
        const location = world.get(locationDocument, body.place.replace('loc:', ''));
        return (
          location !== undefined && isPickable(location) && body.status !== 'available' && body.quantity > 0
        );
      });
      expect({ story, bad }).toEqual({ story, bad: [] });
    }),
    { numRuns: 100 },
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

/** What undo must restore to the last unit. Cards, trails and typed codes have rules of their own. */
const undone = new Set(['putawayLoad', 'putawayTask', 'balance', 'location', 'handlingUnit', 'countRequest']);
/** Goods that came back may be older than those that stayed, and an expiry that was read on a label stays known. */
const withoutAge = (picture: readonly string[]): readonly string[] =>
  picture
    .map((text) =>
      text
        .replace(/"since":"[^"]*",?/, '')
        .replace(/"expiry":("[^"]*"|null),?/, '')
        .replace(/"undo":\[.*\],?/, ''),
    )
    .toSorted();

test('[PA14] undo of the latest command restores load, tasks, stock, bins and units', () => {
  fc.assert(
    fc.property(putawayIntents(30), (steps) => {
      const world = openDock();
      for (const step of steps) {
        const before = withoutAge(world.picture(undone));
        const { done, said, by } = actPutaway(world, step);
        const load = world.get(loadDocument, `${by.operatorId}|${by.deviceId}`);
        if (!done || load?.undo.at(-1)?.commandId !== done.commandId) continue;
        world.send(
          { type: 'putaway.undo', version: 1, body: { undoes: done.commandId, reason: 'wrong_bin' } },
          by,
        );
        expect({ said, picture: withoutAge(world.picture(undone)) }).toEqual({ said, picture: before });
      }
    }),
    { numRuns: 40 },
  );
});
