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
import type { DomainEvent } from '../../kernel/event.ts';
import type { View } from '../../kernel/document.ts';
import { facesOf, pickFaceDocument, pickFaceKey } from '../../layout/pick-face.ts';
import { faceLevel } from '../../replenishing/face-level.ts';
import { replenishmentOpened } from '../../replenishing/replenishment-task.ts';
import {
  actReplenish,
  busyReserve,
  replenishIntents,
  type ReplenishIntent,
} from '../../testing/random-replenishment.ts';
import { badAt } from '../../testing/stock-safety.ts';
import { openWorld, type World, type WorldOptions } from '../../testing/world.ts';
import { undo } from './decide/undo.ts';
import { tripDocument } from './state.ts';

const openReserve = (options?: WorldOptions): World => openWorld(busyReserve, options);

const work: RandomWork<ReplenishIntent> = { intents: replenishIntents, open: openReserve, act: actReplenish };

test('[S1] [K1] [K2] [PK17] books balance, facts are never refused, nothing throws, whatever is sent', () => {
  const { sent } = expectFactsToStand(work, { most: 40, numRuns: 80 });
  expect(commandsOf('replenishment').filter((type) => !sent.has(type))).toEqual([]);
});

test('[RP13] [S6] [S7] units that must not be sold are neither planned, promised nor made pickable', () => {
  const safety = { most: 40, numRuns: 100, undos: [undo.type], atTheEnd: badAt('pick') };
  expectNothingUnsafe(work, safety);
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
  expectSameReplay(work);
});

test('[K4] events apply to any part of the documents, and write only what is held', () => {
  expectPartsToApply(work);
});

test('[K5] a device with its part of the documents sees the same effect as the server', () => {
  expectSameOnDevices(work, 'picker');
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
  expectUndoToRestore(work, {
    most: 30,
    numRuns: 40,
    picture: (world) => withoutAge(world.picture(undone)),
    takeBack: (world, { done, by }) => {
      const trip = world.get(tripDocument, `${by.operatorId}|${by.deviceId}`);
      if (!done || trip?.undo.at(-1)?.commandId !== done.commandId) return false;
      world.run(undo, { undoes: done.commandId }, by);
      return true;
    },
  });
});
