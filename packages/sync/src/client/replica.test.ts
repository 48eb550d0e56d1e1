import * as fc from 'fast-check';
import {
  defineCommand,
  draft,
  type CommandDefinition,
  type CommandDraft,
} from '@floorhand/domain/kernel/command';
import { ok } from '@floorhand/domain/kernel/result';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { genesisHash } from '../protocol/hash.ts';
import type { DocumentRow } from '../protocol/pull.ts';
import { boxChanged, boxRules } from '../testing/box-rules.ts';
import { boxDrafts } from '../testing/box-site.ts';
import { box, boxDocument, uuid } from '../testing/box-world.ts';
import { stamping } from '../testing/contract/journal-samples.ts';
import { MemoryCacheStores } from '../testing/memory-cache-stores.ts';
import type { CacheStore, JournalEntry } from './ports.ts';
import { Replica } from './replica.ts';
import { allAtHand } from './rules-by-need.ts';

const stream = 'wh:1';
const boxes = ['b1', 'b2', 'b3', 'b4'] as const;
const shelves = ['s1', 's2'] as const;

/** Takes one out of every box of a shelf: what it does depends on a list. */
const sweep = defineCommand({
  type: 'box.sweep',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker'],
  schema: z.strictObject({ shelf: z.string() }),
  decide: ({ shelf }, view) =>
    ok(view.list(boxDocument, 'shelf', shelf).map(({ key }) => boxChanged.create({ box: key, by: -1 }))),
});

/** The tiny world's rules, and a list of what ran. */
function counted(): { readonly rules: Rules; readonly ran: string[] } {
  const ran: string[] = [];
  const commands = [...boxRules.commands.values(), sweep as CommandDefinition].map(
    (definition): CommandDefinition => ({
      ...definition,
      decide: (body, view, context) => {
        ran.push(context.commandId);
        return definition.decide(body, view, context);
      },
    }),
  );
  return { rules: { ...boxRules, commands: new Map(commands.map((one) => [one.type, one])) }, ran };
}

const entriesOf = (drafts: readonly CommandDraft[]): readonly JournalEntry[] =>
  stamping(1)({ laneId: uuid(1), generation: 1, lastSeq: 0, lastHash: genesisHash }, drafts);

async function filled(rules: Rules): Promise<CacheStore> {
  const staging = await new MemoryCacheStores(rules.documents).stage('floor', uuid(7));
  await staging.load(
    stream,
    boxes.map((key) => ['box', key, 1, box('s1', 'free', 10)] as const),
  );
  return staging.finish({ [stream]: { seq: 1, hash: genesisHash } });
}

const open = (store: CacheStore, rules: Rules): Replica =>
  new Replica(store, rules.scope(['picker']), {
    rules: allAtHand(rules),
    planRoute: () => [],
    zoneOffset: () => 0,
    deviceId: uuid(900),
    alarm: () => undefined,
  });

const shown = (replica: Replica): Promise<unknown> =>
  replica.read((view) => ({
    bodies: view.getMany(boxDocument, boxes),
    lists: view.listMany(boxDocument, 'shelf', shelves),
  }));

const pulled = async (store: CacheStore, rows: readonly DocumentRow[]): Promise<void> => {
  const from = (await store.cursor(stream))?.seq ?? 0;
  await store.applyJump(stream, { from, to: { seq: from + 1, hash: genesisHash }, rows });
};

test('[SY8] a pull runs only what reads something that changed, and what follows from that', async () => {
  const { rules, ran } = counted();
  const store = await filled(rules);
  const replica = open(store, rules);
  const ahead = entriesOf([
    boxDrafts.take('b1'),
    boxDrafts.take('b2'),
    boxDrafts.take('b2'),
    boxDrafts.move('b3', 's2'),
    draft(sweep, { shelf: 's2' }),
  ]);
  const idAt = (i: number): string => ahead[i]?.command.commandId ?? '';
  const runsAfter = async (rows: readonly DocumentRow[], still = ahead): Promise<readonly string[]> => {
    await pulled(store, rows);
    ran.splice(0);
    await replica.rebase(still, rows);
    return [...new Set(ran)];
  };
  await replica.rebase(ahead, null);
  expect(await runsAfter([['box', 'b4', 2, box('s1', 'free', 3)]])).toEqual([]);
  expect(await runsAfter([['box', 'b1', 3, box('s1', 'free', 5)]])).toEqual([idAt(0)]);
  // The second taking from the box reads what the first one left.
  expect(await runsAfter([['box', 'b2', 4, box('s1', 'free', 5)]])).toEqual([idAt(1), idAt(2)]);
  // A box that comes to the swept shelf is in the list that the sweep read.
  expect(await runsAfter([['box', 'b4', 5, box('s2', 'free', 3)]])).toEqual([idAt(4)]);
  // Where others moved it already, moving writes what it wrote before, but for what they changed.
  expect(await runsAfter([['box', 'b3', 6, box('s1', 'ben', 10)]])).toEqual([idAt(3), idAt(4)]);
  // What fell away leaves what the server has, and that is read by what followed.
  expect(await runsAfter([], ahead.slice(2))).toEqual([idAt(2)]);
  expect(await shown(replica)).toEqual(await shown(await fresh(store, rules, ahead.slice(2))));
});

async function fresh(store: CacheStore, rules: Rules, ahead: readonly JournalEntry[]): Promise<Replica> {
  const replica = open(store, rules);
  await replica.rebase(ahead, null);
  return replica;
}

const anyBox = fc.constantFrom(...boxes);
const anyShelf = fc.constantFrom(...shelves);
const anyDraft = fc.oneof(
  fc.tuple(anyBox, fc.integer({ min: 1, max: 4 })).map(([key, count]) => boxDrafts.take(key, count)),
  fc.tuple(anyBox, anyShelf).map(([key, shelf]) => boxDrafts.move(key, shelf)),
  anyBox.map((key) => boxDrafts.claim(key)),
  anyShelf.map((shelf) => draft(sweep, { shelf })),
);
const anyNews = fc.record({
  /** What the server has now; none: the box is gone. */
  rows: fc.array(
    fc.tuple(
      anyBox,
      fc.option(
        fc.tuple(fc.option(anyShelf), fc.constantFrom('free', 'op', 'ben'), fc.integer({ min: 0, max: 9 })),
      ),
    ),
    { maxLength: 3 },
  ),
  /** So many of the oldest are in the documents, and so many new ones were recorded. */
  settled: fc.nat(2),
  recorded: fc.nat(2),
});

test('[SY8] [SY16] whatever comes in, a replica shows what one that lays everything anew shows', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(anyDraft, { minLength: 1, maxLength: 14 }),
      fc.array(anyNews, { maxLength: 6 }),
      async (drafts, news) => {
        const { rules } = counted();
        const store = await filled(rules);
        const all = entriesOf(drafts);
        let [from, to] = [0, Math.ceil(all.length / 2)];
        const replica = await fresh(store, rules, all.slice(from, to));
        let v = 1;
        for (const { rows: changed, settled, recorded } of news) {
          v += 1;
          const rows = changed.map(([key, now]): DocumentRow => ['box', key, v, now && box(...now)]);
          await pulled(store, rows);
          [from, to] = [Math.min(from + settled, to), Math.min(to + recorded, all.length)];
          const ahead = all.slice(from, to);
          await replica.rebase(ahead, rows);
          expect(await shown(replica)).toEqual(await shown(await fresh(store, rules, ahead)));
        }
      },
    ),
  ));
