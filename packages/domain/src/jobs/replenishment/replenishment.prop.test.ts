import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  expectPartsToApply,
  expectSameOnDevices,
  expectSameReplay,
  type RandomWork,
} from '../../testing/random-work.ts';
import type { DomainEvent } from '../../kernel/event.ts';
import type { View } from '../../kernel/document.ts';
import { isPickable, locationDocument } from '../../layout/location.ts';
import { facesOf, pickFaceDocument, pickFaceKey } from '../../layout/pick-face.ts';
import { faceLevel } from '../../replenishing/face-level.ts';
import { replenishmentOpened } from '../../replenishing/replenishment-task.ts';
import { rules } from '../../rules.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { bookProblems } from '../../testing/books.ts';
import {
  actReplenish,
  busyReserve,
  replenishIntents,
  replenishTypes,
} from '../../testing/random-replenishment.ts';
import { unsafeEvents } from '../../testing/stock-safety.ts';
import { openWorld, type World, type WorldOptions } from '../../testing/world.ts';
import { tripDocument } from './state.ts';

const openReserve = (options?: WorldOptions): World => openWorld(busyReserve, options);
const isFact = (type: string): boolean => rules.commands.get(type)?.kind === 'fact';

const work: RandomWork<Parameters<typeof actReplenish>[1]> = {
  intents: replenishIntents,
  open: () => openReserve(),
  act: actReplenish,
};

test('[S1] [K1] [K2] [PK17] books balance, facts are never refused, nothing throws, whatever is sent', () => {
  const sent = new Set<string>();
  fc.assert(
    fc.property(replenishIntents(40), (steps) => {
      const world = openReserve();
      const story: string[] = [];
      for (const step of steps) {
        const { said, done, type } = actReplenish(world, step);
        story.push(said);
        sent.add(type);
        const refused = isFact(type) && done !== null && done.rejection !== null;
        expect({ story, refused, problems: bookProblems(world) }).toEqual({
          story,
          refused: false,
          problems: [],
        });
      }
    }),
    { numRuns: 80 },
  );
  expect(replenishTypes.filter((type) => !sent.has(type))).toEqual([]);
});

test('[RP13] [S6] [S7] units that must not be sold are neither planned, promised nor made pickable', () => {
  fc.assert(
    fc.property(replenishIntents(40), (steps) => {
      const story: string[] = [];
      const world = openReserve({
        watch: (view, events, type) => {
          const undoes = type.endsWith('.undo');
          const unsafe = unsafeEvents(view, events, undoes);
          expect({ story, type, unsafe }).toEqual({ story, type, unsafe: [] });
        },
      });
      for (const step of steps) story.push(actReplenish(world, step).said);
    }),
    { numRuns: 100 },
  );
});

/** Faces that a decision plans above their most. */
function overfull(view: View, events: readonly DomainEvent[]): readonly string[] {
  const opened = events
    .filter(({ type }) => type === replenishmentOpened.type)
    .flatMap(({ body }) => replenishmentOpened.schema.parse(body).tasks)
    // What somebody took without being asked is no plan.
    .filter(({ task }) => task.taken === 0);
  return opened.flatMap(({ task }) => {
    const { skuId, target: locationId } = task;
    const face = view.get(pickFaceDocument, pickFaceKey({ skuId, locationId }));
    const planned = opened
      .filter(({ task: other }) => other.skuId === skuId && other.target === locationId)
      .reduce((sum, { task: { quantity } }) => sum + quantity, 0);
    return face && planned > face.max ? [`${planned} of ${skuId} to ${locationId}, of ${face.max}`] : [];
  });
}

test('[RP6] no plan takes a face above its most', () => {
  fc.assert(
    fc.property(replenishIntents(40), (steps) => {
      const story: string[] = [];
      const world = openReserve({
        watch: (view, events, type) => {
          const over = overfull(view, events);
          expect({ story, type, over }).toEqual({ story, type, over: [] });
        },
      });
      for (const step of steps) {
        const { said, type } = actReplenish(world, step);
        story.push(said);
        if (type !== 'replenishment.plan') continue;
        const above = world.all(pickFaceDocument).filter(({ body }) => {
          const { held, coming } = faceLevel(world.view, body);
          return coming > 0 && held + coming > body.max && facesOf(world.view, body.skuId).length > 0;
        });
        // What is above came there by hand; a plan never adds to it.
        const added = world.log.at(-1)?.type === replenishmentOpened.type ? above : [];
        const byPlan = added.filter(({ body }) =>
          replenishmentOpened.schema
            .parse(world.log.at(-1)?.body)
            .tasks.some(({ task }) => task.target === body.locationId && task.skuId === body.skuId),
        );
        expect({ story, byPlan }).toEqual({ story, byPlan: [] });
      }
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

/** What undo must restore to the last unit. Cards, trails and count requests have rules of their own (S9). */
const undone = new Set(['replenishmentTrip', 'replenishmentTask', 'balance', 'location', 'handlingUnit']);
/** Goods that came back may be older than those that stayed; units without a task of their own end as none. */
const withoutAge = (picture: readonly string[]): readonly string[] =>
  picture
    .map((text) =>
      text
        .replace(/"since":"[^"]*",?/, '')
        .replace(/"expiry":("[^"]*"|null),?/, '')
        .replace(/"undo":\[.*?\]\}\]|"undo":\[\]/, ''),
    )
    .toSorted();

test('[RP15] undo of the latest command restores trip, tasks, stock, bins and units', () => {
  fc.assert(
    fc.property(replenishIntents(30), (steps) => {
      const world = openReserve();
      for (const step of steps) {
        const before = withoutAge(world.picture(undone));
        const { done, said, by } = actReplenish(world, step);
        const trip = world.get(tripDocument, `${by.operatorId}|${by.deviceId}`);
        if (!done || trip?.undo.at(-1)?.commandId !== done.commandId) continue;
        world.send({ type: 'replenishment.undo', version: 1, body: { undoes: done.commandId } }, by);
        expect({ said, picture: withoutAge(world.picture(undone)) }).toEqual({ said, picture: before });
      }
    }),
    { numRuns: 40 },
  );
});

test('[RP13] nothing bad lies in a pickable bin after any work', () => {
  fc.assert(
    fc.property(replenishIntents(40), (steps) => {
      const world = openReserve();
      const story: string[] = [];
      const bad = (): readonly string[] =>
        world
          .all(balanceDocument)
          .filter(({ body }) => {
            const location = world.get(locationDocument, body.place.replace('loc:', ''));
            return location?.kind === 'pick' && isPickable(location) && body.status !== 'available';
          })
          .map(({ key }) => key);
      for (const step of steps) story.push(actReplenish(world, step).said);
      expect({ story, bad: bad() }).toEqual({ story, bad: [] });
    }),
    { numRuns: 40 },
  );
});
