import { expect, test } from 'vitest';

import { madeAhead } from './made-ahead.ts';

const counted = () => {
  const made: number[] = [];
  return {
    made,
    make: () => {
      made.push(made.length);
      return made.length;
    },
  };
};

test('it is made while its caller waits, and once', async () => {
  const { made, make } = counted();
  const give = madeAhead(make);
  expect(made).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(made).toEqual([0]);
  expect([give(), give(), made]).toEqual([1, 1, [0]]);
});

test('whoever asks earlier has it at once, and it is not made again', async () => {
  const { made, make } = counted();
  const give = madeAhead(make);
  expect(give()).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(made).toEqual([0]);
});
