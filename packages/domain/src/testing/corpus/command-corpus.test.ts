import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../kernel/json.ts';
import { understand, type Rules } from '../../kernel/rules.ts';
import { earlierVersion } from '../../kernel/command.ts';
import { recordShort } from '../../jobs/picking/decide/record-short.ts';
import { rules } from '../../rules.ts';
import { commandCorpus, type HistoricalBody } from './command-corpus.ts';

const entries = Object.entries(commandCorpus).map(([name, bodies]) => {
  const [, type = '', version = ''] = /^(.+)\.v(\d+)$/.exec(name) ?? [];
  return { name, type, version: Number(version), bodies };
});
const upcasters = [...rules.commands.values()].flatMap(({ type, earlier = [] }) =>
  earlier.map(({ version }) => ({ name: `${type}.v${version}`, type, version })),
);
const read = (type: string, version: number, body: Json) => understand(rules, { type, version, body });

describe('[K13] commands of every version', () => {
  test.each(entries)('[F-58] $name is read as it was meant', ({ type, version, bodies }) => {
    for (const { recorded, today = recorded } of bodies)
      expect(read(type, version, recorded)).toMatchObject({ understood: true, body: today });
  });

  test('[F-58] a command that was changed has every version before, with bodies of each', () => {
    for (const { type, version, earlier = [] } of rules.commands.values()) {
      const known = earlier.map((one) => one.version);
      expect([type, known]).toEqual([type, Array.from({ length: version - 1 }, (_, i) => i + 1)]);
      const all = version === 1 ? [] : [...known, version];
      expect(all.filter((one) => !(`${type}.v${one}` in commandCorpus))).toEqual([]);
    }
  });

  test('nothing in the corpus speaks of a command that is gone', () => {
    expect(entries.filter(({ type }) => !rules.commands.has(type))).toEqual([]);
  });

  test('[F-58] a newer version, an unknown type and an upcaster that throws are told apart', () => {
    const broken: Rules = {
      ...rules,
      commands: new Map([
        [
          recordShort.type,
          {
            ...recordShort,
            earlier: (recordShort.earlier ?? []).map((one) =>
              earlierVersion({
                ...one,
                up: () => {
                  throw new Error('broken');
                },
              }),
            ),
          },
        ],
      ]),
    };
    const [{ recorded } = { recorded: null }]: readonly HistoricalBody[] =
      commandCorpus['picking.record_short.v1'] ?? [];
    const why = (answer: ReturnType<typeof understand>) => (answer.understood ? null : answer.why.reason);
    expect([
      why(read(recordShort.type, 3, recorded)),
      why(read(recordShort.type, 0, recorded)),
      why(read('picking.sing', 1, {})),
      why(read(recordShort.type, 1, { found: 'two' })),
      why(understand(broken, { type: recordShort.type, version: 1, body: recorded })),
    ]).toEqual(['unknown_version', 'unknown_version', 'unknown_type', 'body_invalid', 'upcast_failed']);
  });
});

/** Bodies of the corpus with members dropped, added or replaced by anything. */
const mutations = (name: string): fc.Arbitrary<Json> =>
  fc
    .tuple(
      fc.constantFrom(...(commandCorpus[name] ?? [])),
      fc.array(
        fc.tuple(
          fc.oneof(fc.string(), fc.constantFrom('found', 'cause', 'stop', 'lot', '__proto__')),
          fc.jsonValue(),
        ),
        {
          maxLength: 3,
        },
      ),
      fc.array(fc.nat({ max: 8 }), { maxLength: 2 }),
    )
    .map(([{ recorded }, added, dropped]) => {
      const members = Object.entries(recorded as Record<string, Json>).filter((_, i) => !dropped.includes(i));
      return Object.fromEntries([...members, ...added]) as Json;
    });

describe('[K13] upcasters', () => {
  test.each(upcasters)(
    '$name takes anything without throwing, and leaves what the next version reads',
    ({ name, type, version }) => {
      fc.assert(
        fc.property(fc.oneof(fc.jsonValue() as fc.Arbitrary<Json>, mutations(name)), (body) => {
          const step = rules.commands.get(type)?.earlier?.find((one) => one.version === version);
          const fits = step?.schema.safeParse(body).success === true;
          const answer = read(type, version, body);
          expect(answer.understood ? 'understood' : answer.why.reason).toBe(
            fits ? 'understood' : 'body_invalid',
          );
        }),
        { numRuns: 500 },
      );
    },
  );
});
