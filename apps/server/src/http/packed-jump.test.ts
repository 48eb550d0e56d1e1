import { gunzipSync } from 'node:zlib';
import { array, assert as check, asyncProperty, integer, option, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentRow, PullAnswer } from '@floorhand/sync/protocol/pull';
import { PackedJumps } from './packed-jump.ts';

type Jump = Extract<PullAnswer, { kind: 'jump' }>;

const jump = (rows: Jump['rows'], over: Partial<Jump> = {}): Jump => ({
  kind: 'jump',
  from: 3,
  to: 9,
  hash: 'a'.repeat(64),
  rows,
  minClient: 0,
  backupSeq: 2,
  serverTime: '2026-03-04T05:00:00.000Z',
  ...over,
});
const read = (body: Buffer): unknown => JSON.parse(gunzipSync(body).toString());

test('[F-28] an answer that was packed in two pieces reads as the whole one', async () => {
  const packed = new PackedJumps();
  await check(
    asyncProperty(
      array(string({ unit: 'binary', maxLength: 40 }), { maxLength: 60 }),
      option(integer({ min: 9, max: 10 ** 9 }), { nil: undefined }),
      async (texts, head) => {
        const rows = texts.map((text, i): DocumentRow => ['order', `o${i}`, i + 1, i % 3 ? { text } : null]);
        const answer = jump(rows, head === undefined ? {} : { head });
        expect(read(await packed.gzip(answer))).toEqual({ result: { data: answer } });
      },
    ),
    { numRuns: 60 },
  );
});

test('[F-28] devices at one place share the rows, and each hears its own time and head', async () => {
  const packed = new PackedJumps();
  let spelled = 0;
  const body = {
    toJSON: () => {
      spelled += 1;
      return { lines: 'a bin and a count '.repeat(5000) };
    },
  };
  const rows: Jump['rows'] = [['order', 'o1', 4, body]];
  const times = ['05:00:00.000', '05:00:00.400', '05:00:00.900'].map((time) => `2026-03-04T${time}Z`);
  const answers = await Promise.all(
    times.map((serverTime, i) => packed.gzip(jump(rows, { serverTime, head: 9 + i }))),
  );
  expect(spelled).toBe(1);
  expect(answers.map(read)).toEqual(
    times.map((serverTime, i) => ({
      result: {
        data: jump([['order', 'o1', 4, { lines: 'a bin and a count '.repeat(5000) }]], {
          serverTime,
          head: 9 + i,
        }),
      },
    })),
  );
  expect(Math.max(...answers.map(({ length }) => length))).toBeLessThan(2000);
});

test('rows that cannot be spelled are not remembered as such', async () => {
  const packed = new PackedJumps();
  let fails = true;
  const rows: Jump['rows'] = [
    [
      'order',
      'o1',
      4,
      {
        toJSON: () => {
          if (fails) throw new Error('no memory');
          return 'fine';
        },
      },
    ],
  ];
  await expect(packed.gzip(jump(rows))).rejects.toThrow('no memory');
  fails = false;
  expect(read(await packed.gzip(jump(rows)))).toMatchObject({
    result: { data: { rows: [['order', 'o1', 4, 'fine']] } },
  });
});
