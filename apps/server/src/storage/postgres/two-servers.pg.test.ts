import type { CommandDefinition } from '@floorhand/domain/kernel/command';
import { ok } from '@floorhand/domain/kernel/result';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { rules } from '@floorhand/domain/rules';
import { articleDocument, articleNamed, boxChanged, boxRules } from '@floorhand/sync/testing/box-rules';
import { boxDrafts } from '@floorhand/sync/testing/box-site';
import { MemoryServerStore } from '@floorhand/sync/testing/memory-server-store';
import { boxDocument, uuid, type Box } from '@floorhand/sync/testing/box-world';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  BoxLane,
  booksOf,
  boxServer,
  boxStream,
  loggedOf,
  outcomesOf,
  stockBoxes,
} from '../testing/box-lane.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { openForTest } from '../testing/postgres-storage.ts';
import { writeWorkedShift } from '../testing/worked-shift.ts';
import { verify } from '../verify.ts';

async function twoStores() {
  const url = await freshDatabase();
  return [(await openForTest(url)).store, (await openForTest(url)).store] as const;
}

test('two servers that take turns never judge by what the other has changed since', async () => {
  const [one, two] = await twoStores();
  const servers = [boxServer(one), boxServer(two)];
  await stockBoxes(boxServer(one), ['b1'], 20);
  const lane = new BoxLane(1);
  for (let n = 1; n <= 21; n++) {
    lane.add(boxDrafts.take('b1'));
    const [outcome] = outcomesOf(await lane.push(servers[n % 2] ?? boxServer(one), n)) as readonly string[];
    // The twenty-first unit is one too many, whoever counts.
    expect([n, outcome]).toEqual([n, n <= 20 ? 'applied' : 'applied_with_discrepancy']);
  }
  expect(await booksOf(two, ['b1'])).toMatchObject({ counts: [-1] });
});

test('master data that one server changed is what the other judges by', async () => {
  const [one, two] = await twoStores();
  const claim = boxRules.commands.get('box.claim');
  if (!claim) throw new Error('the tiny world has lost a command');
  const colouring: CommandDefinition<{ box: string }> = {
    ...claim,
    schema: z.object({ box: z.string() }),
    decide: ({ box }, view) =>
      ok([boxChanged.create({ box, by: 0, colour: view.get(articleDocument, 'a1')?.name ?? 'none' })]),
  };
  const named: Rules = {
    ...boxRules,
    commands: new Map([...boxRules.commands, ['box.claim', colouring as CommandDefinition]]),
  };
  const [first, second] = [boxServer(one), boxServer(two, named)];
  await stockBoxes(first, ['b1'], 5);
  const lane = new BoxLane(1);
  const colours: unknown[] = [];
  for (const name of [null, 'Mug', 'Cup']) {
    if (name !== null)
      await first.commitEvents('catalog', { kind: 'import', id: 'erp' }, () => [
        articleNamed.create({ article: 'a1', name }),
      ]);
    lane.add(boxDrafts.claim('b1'));
    await lane.push(second, lane.commands.length);
    const [box] = await one.read((transaction) => transaction.documents(boxStream, boxDocument, ['b1']));
    colours.push((box as Box).colour);
  }
  expect(colours).toEqual(['none', 'Mug', 'Cup']);
});

test('twelve devices over two servers at once: every unit is taken once', async () => {
  const [one, two] = await twoStores();
  const servers = [boxServer(one), boxServer(two)];
  await stockBoxes(boxServer(one), ['b1', 'b2'], 1000);
  const lanes = Array.from({ length: 12 }, (_, i) => new BoxLane(i + 1));
  await Promise.all(
    lanes.map(async (lane, i) => {
      for (let n = 1; n <= 10; n++) {
        lane.add(boxDrafts.take(`b${1 + (n % 2)}`));
        const [server, other] = [servers[(i + n) % 2], servers[(i + n + 1) % 2]];
        if (!server || !other) throw new Error('there are two');
        // The same batch to both, as after a time-out that was none.
        const answers = await Promise.all([lane.push(server, n), lane.push(other, n)]);
        const told = answers.flatMap((answer) => outcomesOf(answer) as readonly string[]);
        expect(told.toSorted()).toEqual(['applied', 'applied again']);
      }
    }),
  );
  const books = await booksOf(one, ['b1', 'b2']);
  expect(books.counts).toEqual([940, 940]);
  expect(books.seqs).toEqual(Array.from({ length: 121 }, (_, i) => i + 1));
  expect(new Set(books.commandIds).size).toBe(121);
});

test('[F-18] an old and a new server at once: what the old one does not know is kept and replayed, nothing is done twice', async () => {
  const [one, two] = await twoStores();
  const repaint = boxRules.commands.get('box.move');
  if (!repaint) throw new Error('the tiny world has lost a command');
  const newRules: Rules = {
    ...boxRules,
    commands: new Map([...boxRules.commands, ['box.repaint', { ...repaint, type: 'box.repaint' }]]),
  };
  const [old, fresh] = [boxServer(one), boxServer(two, newRules)];
  await stockBoxes(old, ['b1'], 10);
  const lane = new BoxLane(1);
  const repainted = { ...boxDrafts.move('b1', 's9'), type: 'box.repaint' };
  const told: unknown[] = [];
  for (const [server, draft] of [
    [old, boxDrafts.take('b1')],
    [fresh, repainted],
    [old, repainted],
    [fresh, boxDrafts.take('b1')],
    [old, boxDrafts.take('b1')],
  ] as const) {
    lane.add(draft);
    told.push(outcomesOf(await lane.push(server, lane.commands.length)));
  }
  expect(told).toEqual([['applied'], ['applied'], ['parked'], ['applied'], ['applied']]);
  const again = ['applied again', 'applied again', 'parked again', 'applied again', 'applied again'];
  expect(outcomesOf(await lane.push(old))).toEqual(again);
  expect(outcomesOf(await lane.push(fresh))).toEqual(again);
  expect((await loggedOf(one, lane)).map(({ raw }) => JSON.parse(raw) as unknown)).toEqual(lane.commands);
  // What is parked is told by a commit of its own.
  expect(await booksOf(one, ['b1'])).toMatchObject({ seqs: [1, 2, 3, 4, 5, 6], counts: [7] });
  expect(await old.replayParked('safe')).toEqual({ resolved: 0, parked: 1 });
  const both = await Promise.all([fresh.replayParked('safe'), fresh.replayParked('safe')]);
  expect(both.reduce((sum, { resolved }) => sum + resolved, 0)).toBe(1);
  expect(outcomesOf(await lane.push(old))).toEqual(again.map(() => 'applied again'));
  expect(await booksOf(one, ['b1'])).toMatchObject({ seqs: [1, 2, 3, 4, 5, 6, 7], counts: [7] });
});

test('a database as the engine leaves it is in order, on PostgreSQL as in memory', async () => {
  const { store } = await openForTest(await freshDatabase());
  await writeWorkedShift(store);
  const memory = new MemoryServerStore({ epoch: uuid(1) });
  await writeWorkedShift(memory);
  expect(await verify(store, rules)).toEqual(await verify(memory, rules));
});
