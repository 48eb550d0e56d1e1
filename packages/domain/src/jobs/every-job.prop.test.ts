import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookProblems } from '../testing/books.ts';
import { act, intents } from '../testing/random-commands.ts';
import { actCounting, countingIntents, mixedBins } from '../testing/random-counting.ts';
import { actMoving, movingIntents } from '../testing/random-moving.ts';
import { actPutaway, busyDock, putawayIntents } from '../testing/random-putaway.ts';
import { busyDoors, receive, receivingIntents } from '../testing/random-receiving.ts';
import { actReplenish, busyReserve, replenishIntents } from '../testing/random-replenishment.ts';
import { unsafeEvents } from '../testing/stock-safety.ts';
import { openWorld, type World } from '../testing/world.ts';

/** One deed in the building; gives what was done, for the report of a failure. */
type Step = (world: World) => { readonly said: string; readonly type: string };

const turnsOf = <T>(
  many: (maxLength: number) => fc.Arbitrary<readonly T[]>,
  does: (world: World, intent: T) => ReturnType<Step>,
): fc.Arbitrary<readonly Step[]> =>
  many(6).map((list) => list.map((intent) => (world: World) => does(world, intent)));

/** People of all jobs in one building, a few deeds of one job at a time. */
const shifts = fc
  .array(
    fc.oneof(
      turnsOf(intents, act),
      turnsOf(receivingIntents, receive),
      turnsOf(putawayIntents, actPutaway),
      turnsOf(countingIntents, actCounting),
      turnsOf(replenishIntents, actReplenish),
      turnsOf(movingIntents, actMoving),
    ),
    { minLength: 1, maxLength: 10, size: 'max' },
  )
  .map((turns) => turns.flat());

const building = [...busyDock, ...busyReserve, ...busyDoors, ...mixedBins];

test('[S6] [S7] [PA8] [MV23] [RP13] a damaged, expired, recalled or held unit reaches no pickable bin, whatever all jobs do in between', () => {
  const jobs = new Set<string>();
  fc.assert(
    fc.property(shifts, (steps) => {
      const story: string[] = [];
      const world = openWorld(building, {
        watch: (view, events, type) => {
          const unsafe = unsafeEvents(view, events, type.endsWith('.undo'));
          expect({ story, type, unsafe }).toEqual({ story, type, unsafe: [] });
        },
      });
      for (const step of steps) {
        const { said, type } = step(world);
        story.push(said);
        jobs.add(type.split('.')[0] ?? '');
      }
      expect({ story, problems: bookProblems(world) }).toEqual({ story, problems: [] });
    }),
    { numRuns: 150 },
  );
  for (const job of ['receiving', 'putaway', 'picking', 'counting', 'replenishment', 'moving'])
    expect([...jobs]).toContain(job);
});
