import { expect, test } from 'vitest';
import { buildBracketed, parseBracketed } from './bracketed.ts';

test('[G6] brackets name the identifiers; an escaped one belongs to the value', () => {
  const text = '(01)09506000134352(10)A\\(1)B(21)S1';
  const elements = [
    { ai: '01', value: '09506000134352' },
    { ai: '10', value: 'A(1)B' },
    { ai: '21', value: 'S1' },
  ];
  expect(parseBracketed(text)).toEqual({ ok: true, elements });
  expect(buildBracketed(elements)).toBe(text);
});

test('[G6] the parts of a composite symbol are joined by a bar', () => {
  expect(parseBracketed('(00)006141412345678901|(99)X')).toEqual({
    ok: true,
    elements: [
      { ai: '00', value: '006141412345678901' },
      { ai: '99', value: 'X' },
    ],
  });
});

test.each([
  ['12345', { code: 'bracket_malformed' }],
  ['(15', { code: 'bracket_malformed' }],
  ['(10)', { code: 'bracket_malformed', ai: '10' }],
  ['(1A)12', { code: 'unknown_ai', ai: '1A' }],
  ['(10)(21)A', { code: 'value_too_short', ai: '10' }],
  ['(10)123456789012345678901', { code: 'value_too_long', ai: '10' }],
  ['(10)A^B', { code: 'caret_in_data', ai: '10' }],
  ['', { code: 'data_empty' }],
])('[G6] %j is refused', (text, problem) => {
  expect(parseBracketed(text)).toEqual({ ok: false, problem });
});
