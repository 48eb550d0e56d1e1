import { describe, expect, test } from 'vitest';
import { array, assert, integer, property } from 'fast-check';
import { formerOrder } from './former-order.ts';
import { countOf, removeFrom, runsWithout } from './missing-commits.ts';
import type { StagedCommand } from './server-store.ts';

const held = (laneId: string, formerSeqs: readonly number[]): readonly StagedCommand[] =>
  formerSeqs.map((formerSeq, i) => ({
    laneId,
    deviceSeq: i + 5,
    deviceId: `of ${laneId}`,
    formerSeq,
    raw: '',
  }));
const told = (staged: readonly StagedCommand[]): readonly string[] =>
  formerOrder(staged).map(
    ({ laneId, commands }) =>
      `${laneId} ${commands.map(({ deviceSeq, formerSeq }) => `${deviceSeq}@${formerSeq}`).join(' ')}`,
  );

describe('the order of a lost history', () => {
  test('[SY19] commands of all lanes come in the order of their commits', () => {
    expect(told([...held('a', [12, 15, 16]), ...held('b', [11, 13, 14])])).toEqual([
      'b 5@11',
      'a 5@12',
      'b 6@13 7@14',
      'a 6@15 7@16',
    ]);
  });

  test('[SY19] what had no commit stays with the next of its lane, or with the last', () => {
    expect(told([...held('a', [12, 0, 0, 16, 0]), ...held('b', [0, 14])])).toEqual([
      'a 5@12',
      'b 5@0 6@14',
      'a 6@0 7@0 8@16 9@0',
    ]);
    expect(told(held('a', [0, 0]))).toEqual(['a 5@0 6@0']);
  });

  test('[SY19] what was parked and replayed later holds nobody up', () => {
    expect(told([...held('a', [30, 12, 15]), ...held('b', [13, 20])])).toEqual([
      'a 5@30 6@12',
      'b 5@13',
      'a 7@15',
      'b 6@20',
    ]);
  });

  test('[SY19] whatever devices claim, no lane is put out of its order and nothing is left out', () => {
    const lanes = array(array(integer({ min: 0, max: 40 }), { maxLength: 8 }), { maxLength: 5 });
    assert(
      property(lanes, (given) => {
        const staged = given.flatMap((formerSeqs, i) => held(`lane ${i}`, formerSeqs));
        const ordered = formerOrder(staged).flatMap(({ commands }) => commands);
        expect(ordered).toHaveLength(staged.length);
        for (const [i] of given.entries())
          expect(ordered.filter(({ laneId }) => laneId === `lane ${i}`)).toEqual(
            staged.filter(({ laneId }) => laneId === `lane ${i}`),
          );
      }),
    );
  });
});

test('[SY20] numbers that are missing are kept as runs', () => {
  expect(runsWithout(11, 20, [11, 12, 15, 15, 20, 99])).toEqual([
    [13, 14],
    [16, 19],
  ]);
  expect(runsWithout(5, 4, [])).toEqual([]);
  expect(
    removeFrom(
      [
        [13, 14],
        [16, 19],
      ],
      [14, 17, 3],
    ),
  ).toEqual([
    [13, 13],
    [16, 16],
    [18, 19],
  ]);
  expect(
    countOf([
      [13, 13],
      [16, 19],
    ]),
  ).toBe(5);
});
