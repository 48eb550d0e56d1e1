import { expect, test } from 'vitest';

import { changedSegments, plateColumns, plateFit } from './plate-segments.ts';

test('segments that differ from the stop before are marked', () => {
  expect(changedSegments(['A', '07', '01', '4'], ['A', '07', '03', '2'])).toEqual([false, false, true, true]);
});

test('a higher segment that changed does not mark the same slot number below it', () => {
  expect(changedSegments(['A', '07', '01', '2'], ['B', '07', '01', '2'])).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('the first stop marks nothing; a place of another pattern marks everything', () => {
  expect(changedSegments(null, ['A', '07'])).toEqual([false, false]);
  expect(changedSegments(['A', '07', '1'], ['A', '07'])).toEqual([true, true]);
});

test('columns follow the length of the value', () => {
  expect(plateColumns(['A', '07', '03', '2'])).toBe('1fr 1.35fr 1.35fr 1fr');
});

test('digits shrink before a place overflows the screen', () => {
  expect(
    [
      ['A', '07', '03', '2'],
      ['AB', '112', '03', '2'],
      ['AB', '112', '03', '02', '14'],
    ].map(plateFit),
  ).toEqual(['l', 'm', 's']);
});
