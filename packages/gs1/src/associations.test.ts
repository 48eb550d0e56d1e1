import { expect, test } from 'vitest';
import { findAssociationProblem, findContradiction } from './associations.ts';
import { parseBracketed } from './bracketed.ts';
import type { Gs1Element } from './element.ts';

const read = (text: string): readonly Gs1Element[] => {
  const result = parseBracketed(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.elements;
};

test.each([
  ['(01)12345678901231(37)5', { code: 'ai_excluded', ai: '01', other: '37' }],
  ['(21)A(235)B', { code: 'ai_excluded', ai: '21', other: '235' }],
  ['(01)12345678901231(3103)000001(3102)000001', { code: 'ai_excluded', ai: '3103', other: '3102' }],
])('[G7] %s', (text, problem) => {
  expect(findContradiction(read(text))).toEqual(problem);
  expect(findAssociationProblem(read(text))).toEqual(problem);
});

test('[G7] an identifier does not exclude itself', () => {
  expect(findAssociationProblem(read('(01)12345678901231(3103)000001(3103)000001'))).toBeNull();
});

test.each([
  ['(10)A', { code: 'ai_required', ai: '10', other: '01,02,03,8006,8026' }],
  ['(02)12345678901231', { code: 'ai_required', ai: '02', other: '37' }],
  ['(37)5(00)123456789012345675', { code: 'ai_required', ai: '37', other: '00+02,00+8026' }],
  ['(01)12345678901231(8041)123456789012345', { code: 'ai_required', ai: '8041', other: '01+21+8040' }],
])('[G8] %s may be scanned but not printed', (text, problem) => {
  expect(findContradiction(read(text))).toBeNull();
  expect(findAssociationProblem(read(text))).toEqual(problem);
});

test.each([
  '(02)12345678901231(37)123(00)123456789012345675',
  '(01)12345678901231(21)XYZ999(250)ABC123',
  '(01)12345678901231(3925)12599(3105)654321',
])('[G8] %s has all it needs', (text) => {
  expect(findAssociationProblem(read(text))).toBeNull();
});

test('[G9] repeated elements must agree', () => {
  expect(findContradiction(read('(400)A(99)X(400)A'))).toBeNull();
  expect(findContradiction(read('(400)A(99)X(400)B'))).toEqual({
    code: 'ai_repeated_differently',
    ai: '400',
  });
});

test('[G10] a signed key needs its serial component', () => {
  expect(findContradiction(read('(253)1234567890128(8030)A'))).toEqual({
    code: 'serial_required_for_signature',
    ai: '253',
  });
  expect(findContradiction(read('(253)12345678901281(8030)A'))).toBeNull();
  expect(findContradiction(read('(253)1234567890128'))).toBeNull();
});
