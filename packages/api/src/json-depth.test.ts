import { expect, test } from 'vitest';
import { isNestedAtMost } from './json-depth.ts';

test('counts containers, not members', () => {
  expect([isNestedAtMost(1, 0), isNestedAtMost([], 0), isNestedAtMost([{ a: 1 }, { b: [2] }], 3)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(isNestedAtMost([{ a: 1 }, { b: [2] }], 2)).toBe(false);
});

test('judges what recursion could not walk', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 1_000_000; level++) deep = [deep];
  expect(isNestedAtMost(deep, 64)).toBe(false);
});
