import { expect, test } from 'vitest';

import { lockedAfterLeavingMs, lockedMs } from '../timings.ts';
import { TextLock } from './text-lock.ts';

const [a, none] = [new Set(['A']), new Set<string>()];

test.each([33, 100, 800, 3000])(
  '[SC54] a code is handed on once for as long as it stays in view, at a frame every %i ms',
  (everyMs) => {
    const lock = new TextLock();
    expect(lock.take('A', 0)).toBe(true);
    for (let atMs = everyMs; atMs <= 20_000; atMs += everyMs) {
      lock.look(a, atMs);
      expect(lock.take('A', atMs)).toBe(false);
    }
  },
);

test('[SC54] and again when the lock is over and frames have been without it for a while', () => {
  const takenAgain = (leftAtMs: number, backAtMs: number): boolean => {
    const lock = new TextLock();
    lock.take('A', 0);
    for (let atMs = 100; atMs < backAtMs; atMs += 100) lock.look(atMs < leftAtMs ? a : none, atMs);
    return lock.take('A', backAtMs);
  };
  const away = lockedAfterLeavingMs + 100;
  expect(takenAgain(5000, 5000 + lockedAfterLeavingMs - 100)).toBe(false);
  expect(takenAgain(5000, 5000 + away)).toBe(true);
  expect(takenAgain(100, 100 + away)).toBe(false);
  expect(takenAgain(100, lockedMs + 100)).toBe(true);
});

test('[SC54] codes lock only themselves', () => {
  const lock = new TextLock();
  expect([lock.take('A', 0), lock.take('B', 1), lock.take('A', 2)]).toEqual([true, true, false]);
});
