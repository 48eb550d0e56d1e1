import { expect, test } from 'vitest';
import { buildElementString, parseElementString, parseSymbolContent } from './element-string.ts';
import { GS, MAX_DATA_LENGTH, type Gs1Element } from './element.ts';

const elements = (...pairs: readonly [string, string][]): { ok: true; elements: Gs1Element[] } => ({
  ok: true,
  elements: pairs.map(([ai, value]) => ({ ai, value })),
});

test('[G1] fixed elements run into each other, variable ones end at the separator', () => {
  expect(parseElementString(`01095060001343521727093010LOT7${GS}21SER1`)).toEqual(
    elements(['01', '09506000134352'], ['17', '270930'], ['10', 'LOT7'], ['21', 'SER1']),
  );
});

test('[G1] components of one value are read one after the other', () => {
  expect(parseElementString('800300614141123452A1')).toEqual(elements(['8003', '00614141123452A1']));
  expect(parseElementString('7230EMCERT7')).toEqual(elements(['7230', 'EMCERT7']));
});

test('[G1] an unknown identifier and a missing value end the reading', () => {
  expect(parseElementString('0409506000134352')).toEqual({ ok: false, problem: { code: 'unknown_ai' } });
  expect(parseElementString('4321')).toEqual({ ok: false, problem: { code: 'value_empty', ai: '4321' } });
  expect(parseElementString('')).toEqual({ ok: false, problem: { code: 'data_empty' } });
});

test('[G2] a superfluous separator after a fixed element and at the end is fine', () => {
  expect(parseElementString(`0109506000134352${GS}10L1${GS}`)).toEqual(
    elements(['01', '09506000134352'], ['10', 'L1']),
  );
});

test.each([
  [`10L1${GS}${GS}21S`, 'unknown_ai'],
  [`${GS}0109506000134352`, 'unknown_ai'],
  [`8111123400`, 'excess_data'],
  [`394012345`, 'excess_data'],
])('[G2] %j is refused as %s', (text, code) => {
  expect(parseElementString(text)).toMatchObject({ ok: false, problem: { code } });
});

test('[G4] a composite part follows the bar and its own separator', () => {
  expect(parseSymbolContent(`0109506000134352|${GS}99ABC`)).toEqual(
    elements(['01', '09506000134352'], ['99', 'ABC']),
  );
  expect(parseSymbolContent('0109506000134352|99ABC')).toEqual({
    ok: false,
    problem: { code: 'composite_malformed' },
  });
});

test('[G5] too many characters and too many elements', () => {
  expect(parseElementString(`99${'A'.repeat(MAX_DATA_LENGTH)}`)).toEqual({
    ok: false,
    problem: { code: 'data_too_long' },
  });
  expect(parseElementString(`99A${GS}`.repeat(64))).toMatchObject({ ok: true });
  expect(parseElementString(`99A${GS}`.repeat(65))).toEqual({
    ok: false,
    problem: { code: 'too_many_elements' },
  });
});

test('separators are written only where they are needed', () => {
  const list = elements(['10', 'L1'], ['01', '09506000134352'], ['21', 'S1']).elements;
  expect(buildElementString(list)).toBe(`10L1${GS}010950600013435221S1`);
});
