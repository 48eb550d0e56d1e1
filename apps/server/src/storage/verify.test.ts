import { rules } from '@floorhand/domain/rules';
import { MemoryServerStore } from '@floorhand/sync/testing/memory-server-store';
import { uuid } from '@floorhand/sync/testing/box-world';
import { expect, test } from 'vitest';
import { openEngine, type OpenedEngine } from './testing/open-engine.ts';
import { shiftLane, writeWorkedShift } from './testing/worked-shift.ts';
import { verify, type Verification } from './verify.ts';

/** Somebody at a desk with the guards taken off. */
function damage({ writer }: OpenedEngine, ...statements: readonly string[]): void {
  const guards = writer.prepare("select name from sqlite_schema where type = 'trigger'").all();
  for (const { name } of guards) writer.exec(`drop trigger "${String(name)}"`);
  writer.exec('pragma foreign_keys = off');
  for (const statement of statements) {
    if (writer.prepare(statement).run().changes === 0) throw new Error(`damaged nothing: ${statement}`);
  }
}

const found = ({ differences, imbalances, chainBreaks }: Verification): unknown => ({
  differences,
  imbalances,
  chainBreaks,
});
const nothing = { differences: [], imbalances: [], chainBreaks: [] };

test('a database as the engine leaves it is in order, on SQLite as in memory', async () => {
  const { store } = await openEngine();
  const { events } = await writeWorkedShift(store);
  const result = await verify(store, rules);
  expect(result).toEqual({ ok: true, events, documents: expect.any(Number), ...nothing });
  expect(result.documents).toBeGreaterThan(60);
  const memory = new MemoryServerStore({ epoch: uuid(1) });
  await writeWorkedShift(memory);
  expect(await verify(memory, rules)).toEqual(result);
});

test('an empty database is in order', async () => {
  const { store } = await openEngine();
  expect(await verify(store, rules)).toEqual({ ok: true, events: 0, documents: 0, ...nothing });
});

const mug = 'virtual:opening|luma:mug|||available';
const damages: readonly {
  readonly what: string;
  readonly statements: readonly string[];
  readonly finds: Partial<Record<'differences' | 'imbalances' | 'chainBreaks', readonly unknown[]>>;
}[] = [
  {
    what: 'a document changed at a desk',
    statements: [
      "update document set body = json_set(body, '$.doubtful', json('true')) where kind = 'location' and key = 'C-04-1'",
    ],
    finds: { differences: ['wh:1: location C-04-1 is stored differently from what its events say'] },
  },
  {
    what: 'a quantity changed at a desk',
    statements: [
      `update document set body = json_set(body, '$.quantity', json_extract(body, '$.quantity') + 1) where key = '${mug}'`,
    ],
    finds: {
      differences: [`wh:1: balance ${mug} is stored differently from what its events say`],
      imbalances: [
        expect.stringMatching(/^balance virtual:opening\|luma:mug.* is -\d+, its movements add up to -\d+$/),
        'wh:1: balances of luma:mug|| add up to 1, not to zero',
      ],
    },
  },
  {
    what: 'a document that is gone',
    statements: ["delete from document where kind = 'sku' and key = 'luma:mug'"],
    finds: { differences: ['catalog: sku luma:mug is missing'] },
  },
  {
    what: 'a document that no event made',
    statements: ["insert into document values ('wh:1', 'location', 'Z-9', 1, '{}', null, null)"],
    finds: { differences: ['wh:1: location Z-9 is stored, but no event made it'] },
  },
  {
    what: 'a document with the number of another commit',
    statements: ["update document set v = 2 where kind = 'sku' and key = 'luma:mug'"],
    finds: { differences: ['catalog: sku luma:mug changed at 1, but is numbered 2'] },
  },
  {
    what: 'an event changed afterwards',
    statements: ["update event set body = json_set(body, '$[0].note', 1) where stream_id = 'catalog'"],
    finds: { chainBreaks: ['catalog commit 1: its hash is not that of its events'] },
  },
  {
    what: 'a command changed afterwards',
    statements: ['update command_log set raw = replace(raw, \'"n":2\', \'"n":20\') where device_seq = 2'],
    finds: { chainBreaks: [`lane ${shiftLane} command 2: its hash is not that of its text`] },
  },
  {
    what: 'a command taken out',
    statements: ['delete from command_log where device_seq = 3'],
    finds: {
      chainBreaks: [
        `lane ${shiftLane} command 4: the one before it is missing`,
        `lane ${shiftLane} command 4: it follows another command`,
      ],
    },
  },
  {
    what: 'the end of a lane cut off',
    statements: ['delete from command_log where device_seq = (select max(device_seq) from command_log)'],
    finds: {
      chainBreaks: [expect.stringMatching(/^lane .* ends at (\d+), its log at \d+ or with another hash$/)],
    },
  },
  {
    what: 'a command with two effects',
    statements: [
      `update "commit" set command_id = '${uuid(1000)}' where seq = (select max(seq) from "commit" where stream_id = 'wh:1') and stream_id = 'wh:1'`,
    ],
    finds: {
      chainBreaks: [expect.stringMatching(`^wh:1 commit \\d+: ${uuid(1000)} has had an effect before$`)],
    },
  },
  {
    what: 'a head that went back',
    statements: ["update stream set head_seq = head_seq - 1 where stream_id = 'wh:1'"],
    finds: {
      chainBreaks: [expect.stringMatching(/^wh:1 ends at \d+, its commits at \d+ or with another hash$/)],
    },
  },
];

test.each(damages)('found: $what', async ({ statements, finds }) => {
  const engine = await openEngine();
  await writeWorkedShift(engine.store);
  damage(engine, ...statements);
  const result = await verify(engine.store, rules);
  expect({ ok: result.ok, found: found(result) }).toEqual({ ok: false, found: { ...nothing, ...finds } });
});

test('a movement that does not balance, and an event nobody knows', async () => {
  const engine = await openEngine();
  await writeWorkedShift(engine.store);
  damage(
    engine,
    `update event set body = replace(body, '"quantity":6', '"quantity":-6')
      where body like '%luma:mug%' and body like '%"quantity":6%' and body like '%stock.moved.v1%' and stream_id = 'wh:1'`,
    "update event set body = replace(body, 'layout.site_set.v1', 'layout.unheard.v1') where body like '%site_set%'",
  );
  const { ok, imbalances, differences } = await verify(engine.store, rules);
  expect(ok).toBe(false);
  expect(imbalances[0]).toMatch(/^wh:1 commit \d+: a movement that does not balance/);
  expect(differences).toContainEqual(
    expect.stringMatching(/^wh:1 commit \d+ cannot be applied: Error: unknown event layout\.unheard\.v1$/),
  );
});

test('of very many findings a hundred are told', async () => {
  const engine = await openEngine();
  await writeWorkedShift(engine.store);
  damage(engine, 'update document set v = v + 1000', "update event set body = '[]'");
  const result = await verify(engine.store, rules);
  expect(result.ok).toBe(false);
  expect(result.differences.length).toBeLessThanOrEqual(100);
  expect(result.differences.length).toBeGreaterThan(60);
});
