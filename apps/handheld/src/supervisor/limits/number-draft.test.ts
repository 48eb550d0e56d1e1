import { expect, test } from 'vitest';
import { wholeNumber } from './number-draft.ts';

test('whole numbers within their bounds, and nothing else', () => {
  const bounds = { least: 1, most: 100 };
  expect(
    ['1', ' 100 ', '0', '101', '', '-5', '1.5', '1e2', '１０', '9999999999'].map((text) =>
      wholeNumber(text, bounds),
    ),
  ).toEqual([1, 100, null, null, null, null, null, null, null, null]);
});
