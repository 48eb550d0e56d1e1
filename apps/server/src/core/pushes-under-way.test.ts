import { expect, test } from 'vitest';
import type { PushAnswer } from '@floorhand/sync/protocol/push';
import { PushesUnderWay } from './pushes-under-way.ts';

const taken: PushAnswer = {
  kind: 'taken',
  outcomes: [],
  laneSeq: 0,
  stop: null,
  serverTime: '2026-03-04T05:00:00.000Z',
};

test('[F-28] a push that repeats one under way is sent away unread, for longer the longer that takes', async () => {
  let nowMs = 100;
  let taking = 0;
  const pushes = new PushesUnderWay(() => nowMs);
  let resolve: (answer: PushAnswer) => void = () => undefined;
  const promise = new Promise<PushAnswer>((done) => {
    resolve = done;
  });
  const push = (laneId: string): Promise<PushAnswer> =>
    pushes.push(laneId, () => {
      taking += 1;
      return promise;
    });
  const first = push('one');
  const seen: unknown[] = [];
  for (const passedMs of [0, 1_000, 8_000, 60_000]) {
    nowMs = 100 + passedMs;
    seen.push(await push('one'));
  }
  const busy = (afterMs: number) => ({ kind: 'retry', afterMs, reason: 'lane_busy' });
  expect(seen).toEqual([busy(500), busy(500), busy(2_000), busy(5_000)]);
  const other = push('two');
  expect(taking).toBe(2);
  resolve(taken);
  expect([await first, await other, await push('one')]).toEqual([taken, taken, taken]);
  expect(taking).toBe(3);
});

test('a push that failed leaves its lane free', async () => {
  const pushes = new PushesUnderWay(() => 0);
  await expect(pushes.push('one', () => Promise.reject(new Error('the disk')))).rejects.toThrow('the disk');
  expect(await pushes.push('one', async () => taken)).toEqual(taken);
});
