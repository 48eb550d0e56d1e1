import { expect, test } from 'vitest';

import { mostTotes, toteMark } from './tote-marks.ts';

test('no two places of a cart share a letter, or a shape with its filling', () => {
  const marks = Array.from({ length: mostTotes }, (_, index) => toteMark(index));
  expect(new Set(marks.map((mark) => mark.letter)).size).toBe(12);
  expect(new Set(marks.map((mark) => `${mark.shape} ${mark.solid}`)).size).toBe(12);
  expect(marks[2]).toEqual({ number: 3, letter: 'C', shape: 'triangle', solid: false });
});

test('a cart has twelve places', () => {
  expect(() => toteMark(12)).toThrow(RangeError);
});
