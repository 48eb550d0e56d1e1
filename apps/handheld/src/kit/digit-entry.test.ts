import { expect, test } from 'vitest';

import { enterPinKey, enterQuantityKey, type DigitKey } from './digit-entry.ts';

const pin = (...keys: DigitKey[]) => keys.reduce((digits, key) => enterPinKey(digits, key, 4), '');
const quantity = (...keys: DigitKey[]) =>
  keys.reduce<string | null>((digits, key) => enterQuantityKey(digits, key), null);

test('a PIN keeps leading zeros and stops at its length', () => {
  expect(pin('0', '0', '7', '1', '9')).toBe('0071');
});

test('a PIN is corrected by one digit or cleared', () => {
  expect(pin('1', '2', 'delete', '3')).toBe('13');
  expect(pin('1', '2', 'clear')).toBe('');
  expect(pin('delete')).toBe('');
});

test('the first digit of a quantity replaces the number shown', () => {
  expect(quantity('1', '2')).toBe('12');
});

test('a quantity has no leading zeros and never becomes empty', () => {
  expect(quantity('0', '0', '5')).toBe('5');
  expect(quantity('5', 'delete')).toBe('0');
  expect(quantity('5', '1', 'clear')).toBe('0');
});

test('a quantity has at most six digits', () => {
  expect(quantity('1', '2', '3', '4', '5', '6', '7')).toBe('123456');
});
