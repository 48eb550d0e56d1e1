import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Role } from '../kernel/command.ts';
import { memoryDocuments } from '../kernel/memory-view.ts';
import { applyEvents } from '../kernel/rules.ts';
import { rules } from '../rules.ts';
import { bookProblems } from './books.ts';
import type { Deed } from './deed.ts';
import { unsafeEvents } from './stock-safety.ts';
import { openWorld, pictureOf, type World, type WorldOptions } from './world.ts';

/** A job that people work at random: in a building of its own, one intent after the other. */
export interface RandomWork<Intent, D extends Deed = Deed> {
  readonly intents: (most: number) => fc.Arbitrary<readonly Intent[]>;
  readonly open: (options?: WorldOptions) => World;
  /** Sends what the intent means now. */
  readonly act: (world: World, intent: Intent) => D;
}

/** How long a random shift may be, and how many of them are worked. */
export interface Effort {
  readonly most: number;
  readonly numRuns: number;
}

/**
 * Books balance after every command, no fact is refused, and nothing throws.
 *
 * @returns the commands that were sent, and those of them that were accepted at least once
 */
export function expectFactsToStand<Intent>(
  { intents, open, act }: RandomWork<Intent>,
  { most, numRuns }: Effort,
): { readonly sent: ReadonlySet<string>; readonly accepted: ReadonlySet<string> } {
  const sent = new Set<string>();
  const accepted = new Set<string>();
  fc.assert(
    fc.property(intents(most), (steps) => {
      const world = open();
      const story: string[] = [];
      for (const step of steps) {
        const { said, done, type } = act(world, step);
        story.push(said);
        sent.add(type);
        if (done?.rejection === null) accepted.add(type);
        const refused = done !== null && done.rejection !== null && rules.commands.get(type)?.kind === 'fact';
        expect({ story, refused, problems: bookProblems(world) }).toEqual({
          story,
          refused: false,
          problems: [],
        });
      }
    }),
    { numRuns },
  );
  return { sent, accepted };
}

export interface Safety extends Effort {
  /** Commands that take another one back, and so give back the promises there were. */
  readonly undos: readonly string[];
  /** What is wrong when the shift is over. */
  readonly atTheEnd?: (world: World) => readonly string[];
}

/** Units that must not be sold are never promised nor made available. */
export function expectNothingUnsafe<Intent>(
  { intents, open, act }: RandomWork<Intent>,
  { most, numRuns, undos, atTheEnd = () => [] }: Safety,
): void {
  fc.assert(
    fc.property(intents(most), (steps) => {
      const story: string[] = [];
      const world = open({
        watch: (view, events, type) => {
          const unsafe = unsafeEvents(view, events, undos.includes(type));
          expect({ story, type, unsafe }).toEqual({ story, type, unsafe: [] });
        },
      });
      for (const step of steps) story.push(act(world, step).said);
      expect({ story, bad: atTheEnd(world) }).toEqual({ story, bad: [] });
    }),
    { numRuns },
  );
}

/** Events replayed from nothing give the same documents. */
export function expectSameReplay<Intent>({ intents, open, act }: RandomWork<Intent>): void {
  fc.assert(
    fc.property(intents(30), (steps) => {
      const world = open();
      for (const step of steps) act(world, step);
      const again = memoryDocuments(rules.documents);
      for (const event of world.log) again.apply(applyEvents(rules, [event], again.view));
      expect(pictureOf(again)).toEqual(world.picture());
    }),
    { numRuns: 40 },
  );
}

/** Events apply to any part of the documents, from anywhere in the log, and write only what is held. */
export function expectPartsToApply<Intent>({ intents, open, act }: RandomWork<Intent>): void {
  fc.assert(
    fc.property(
      intents(20),
      fc.subarray([...rules.documents.keys()]),
      fc.nat({ max: 50 }),
      (steps, held, skipped) => {
        const world = open();
        for (const step of steps) act(world, step);
        const part = memoryDocuments(rules.documents, new Set(held));
        for (const event of world.log.slice(skipped * 2)) part.apply(applyEvents(rules, [event], part.view));
        expect(part.entries().filter(({ kind }) => !held.includes(kind))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}

/**
 * A device with the documents of a role sees the same effect as the server, of every command that it may judge.
 *
 * @param knowsMore whether the server knows what that role cannot, before the next command: the device is told of it
 */
export function expectSameOnDevices<Intent>(
  { intents, open, act }: RandomWork<Intent>,
  role: Role,
  knowsMore: (server: World) => boolean = () => false,
): void {
  const scope = rules.scope([role]);
  fc.assert(
    fc.property(intents(30), (steps) => {
      const server = open();
      const device = openWorld([], { roles: [role] });
      device.apply(server.log.slice(openWorld().log.length));
      const story: string[] = [];
      for (const step of steps) {
        const known = server.log.length;
        const isTold = knowsMore(server);
        const { type, body, by, done, said } = act(server, step);
        story.push(said);
        const command = rules.commands.get(type);
        const isTheirs = command?.judgedBy === 'device' && command.roles.includes(role);
        if (done === null || !isTheirs || isTold) device.apply(server.log.slice(known));
        else
          device.send(
            { type, version: command.version, body },
            { ...by, commandId: done.commandId, occurredAt: done.occurredAt },
          );
        expect({ story, shown: device.picture() }).toEqual({ story, shown: server.picture(scope) });
      }
    }),
    { numRuns: 40 },
  );
}

/** What a job takes back, and how it is seen. */
export interface TakingBack<D extends Deed> extends Effort {
  /** What has to be as before, as texts. */
  readonly picture: (world: World) => readonly string[];
  /** Takes the deed back; false when it is none that can be. */
  readonly takeBack: (world: World, deed: D) => boolean;
}

/** What was taken back was never there; and something was. */
export function expectUndoToRestore<Intent, D extends Deed>(
  { intents, open, act }: RandomWork<Intent, D>,
  { most, numRuns, picture, takeBack }: TakingBack<D>,
): void {
  let times = 0;
  fc.assert(
    fc.property(intents(most), (steps) => {
      const world = open();
      for (const step of steps) {
        const before = picture(world);
        const deed = act(world, step);
        if (!takeBack(world, deed)) continue;
        times += 1;
        expect({ said: deed.said, picture: picture(world) }).toEqual({ said: deed.said, picture: before });
      }
    }),
    { numRuns },
  );
  expect(times).toBeGreaterThan(0);
}
