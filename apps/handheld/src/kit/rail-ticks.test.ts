import { expect, test } from 'vitest';

import { railPosition, railTicks, type StopState } from './rail-ticks.ts';

const job = (done: number, todo: number): StopState[] => [
  ...Array.from({ length: done }, (): StopState => 'done'),
  'now',
  ...Array.from({ length: todo }, (): StopState => 'todo'),
];

test('a job that fits has one tick per stop', () => {
  const stops: StopState[] = ['done', 'short', 'now', 'todo'];
  expect(railTicks(stops)).toEqual(stops);
});

test('a long job shares ticks, and a short or current stop is never hidden in one', () => {
  const stops = job(90, 60);
  stops[10] = 'short';
  const ticks = railTicks(stops);
  expect(ticks).toHaveLength(51);
  expect(ticks.filter((tick) => tick === 'now')).toHaveLength(1);
  expect(ticks.filter((tick) => tick === 'short')).toHaveLength(1);
  expect(ticks[0]).toBe('done');
  expect(ticks.at(-1)).toBe('todo');
});

test('the position is the current stop, or all that are behind when none is current', () => {
  expect(railPosition(job(6, 16))).toBe(7);
  expect(railPosition(['done', 'short', 'done'])).toBe(3);
  expect(railPosition(['todo', 'todo'])).toBe(0);
});
