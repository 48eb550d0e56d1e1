import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Role } from '../kernel/command.ts';
import { memoryDocuments } from '../kernel/memory-view.ts';
import { applyEvents } from '../kernel/rules.ts';
import { rules } from '../rules.ts';
import { openWorld, pictureOf, type By, type Done, type World } from './world.ts';

/** A job that people work at random: in a building of its own, one intent after the other. */
export interface RandomWork<Intent> {
  readonly intents: (most: number) => fc.Arbitrary<readonly Intent[]>;
  readonly open: () => World;
  /** Sends what the intent means now; null when it means nothing. */
  readonly act: (
    world: World,
    intent: Intent,
  ) => {
    readonly type: string;
    readonly body: unknown;
    readonly by: By;
    readonly done: Done | null;
    readonly said: string;
  };
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

/** Events apply to any part of the documents, and write only what is held. */
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
    { numRuns: 40 },
  );
}

/** A device with the documents of a role sees the same effect as the server, of every command that it may judge. */
export function expectSameOnDevices<Intent>({ intents, open, act }: RandomWork<Intent>, role: Role): void {
  const scope = rules.scope([role]);
  fc.assert(
    fc.property(intents(30), (steps) => {
      const server = open();
      const device = openWorld([], { roles: [role] });
      device.apply(server.log.slice(openWorld().log.length));
      const story: string[] = [];
      for (const step of steps) {
        const known = server.log.length;
        const { type, body, by, done, said } = act(server, step);
        story.push(said);
        const command = rules.commands.get(type);
        const isTheirs = command?.judgedBy === 'device' && command.roles.includes(role);
        if (done === null || !isTheirs) device.apply(server.log.slice(known));
        else
          device.send(
            { type, version: command.version, body },
            { ...by, commandId: done.commandId, occurredAt: done.occurredAt },
          );
        expect({ story, shown: device.picture() }).toEqual({ story, shown: server.picture(scope) });
      }
    }),
    { numRuns: 30 },
  );
}
