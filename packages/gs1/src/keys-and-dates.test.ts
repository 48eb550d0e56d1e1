import { expect, test } from 'vitest';
import { computeCheckDigit, hasValidCheckDigit } from './checks/check-digit.ts';
import { resolveGs1Date, resolveYear, toGs1Date } from './gs1-date.ts';
import { expandUpcE, parseGtin } from './gtin.ts';
import { buildSscc, isGln, isSscc } from './keys.ts';

test('[G11] check digits', () => {
  expect(computeCheckDigit('0950600013435')).toBe('2');
  expect(hasValidCheckDigit('09506000134352')).toBe(true);
  expect(hasValidCheckDigit('09506000134353')).toBe(false);
  expect(hasValidCheckDigit('0950600013435x')).toBe(false);
  expect(isGln('0614141123452')).toBe(true);
  expect(isGln('0614141123450')).toBe(false);
});

test.each([
  ['67678983', { gtin14: '00000067678983', form: 'GTIN-8', indicator: 0 }],
  ['416000336108', { gtin14: '00416000336108', form: 'GTIN-12', indicator: 0 }],
  ['9506000134352', { gtin14: '09506000134352', form: 'GTIN-13', indicator: 0 }],
  ['19506000134359', { gtin14: '19506000134359', form: 'GTIN-14', indicator: 1 }],
])('[G12] %s', (digits, gtin) => {
  expect(parseGtin(digits)).toEqual({ ok: true, ...gtin });
});

test.each([
  ['9506000134353', 'gtin_check_digit'],
  ['950600013435', 'gtin_check_digit'],
  ['12345', 'gtin_length'],
  ['95060001343x2', 'gtin_not_numeric'],
])('[G12] %s is refused as %s', (digits, code) => {
  expect(parseGtin(digits)).toEqual({ ok: false, problem: { code } });
});

test.each([
  ['01234505', '012000003455'],
  ['01234514', '012100003454'],
  ['01234531', '012300000451'],
  ['01234543', '012340000053'],
  ['01234565', '012345000065'],
  ['123456', '012345000065'],
  ['0123456', '012345000065'],
])('[G12] UPC-E %s stands for %s', (digits, upcA) => {
  expect(expandUpcE(digits)).toEqual({ ok: true, upcA });
});

test('[G12] UPC-E with a wrong check digit or number system', () => {
  expect(expandUpcE('01234566')).toEqual({ ok: false, problem: { code: 'gtin_check_digit' } });
  expect(expandUpcE('21234565')).toEqual({ ok: false, problem: { code: 'gtin_length' } });
  expect(expandUpcE('12345x')).toEqual({ ok: false, problem: { code: 'gtin_not_numeric' } });
});

test.each([
  ['270930', '2027-09-30'],
  ['270900', '2027-09-30'],
  ['280200', '2028-02-29'],
  ['270200', '2027-02-28'],
  ['270229', null],
  ['271301', null],
  ['27093', null],
  ['2709AB', null],
])('[G13] %s is %s', (yymmdd, iso) => {
  expect(resolveGs1Date(yymmdd, 2026)).toBe(iso);
});

test.each([
  [75, 2026, 2075],
  [76, 2026, 2076],
  [77, 2026, 1977],
  [0, 2026, 2000],
  [49, 2000, 2049],
  [51, 2000, 1951],
  [50, 2000, 2050],
  [0, 2050, 2100],
  [1, 2050, 2001],
  [0, 2051, 2100],
])('[G14] year %i seen in %i is %i', (yy, currentYear, year) => {
  expect(resolveYear(yy, currentYear)).toBe(year);
});

test('dates for printing', () => {
  expect(toGs1Date('2027-09-30')).toBe('270930');
  expect(toGs1Date('2027-02-30')).toBeNull();
  expect(toGs1Date('30.9.2027')).toBeNull();
});

test('[G15] an SSCC is issued from its parts', () => {
  const sscc = buildSscc({ extension: 0, companyPrefix: '0614141', serial: 234567890 });
  expect(sscc).toBe('006141412345678901');
  expect(isSscc(sscc)).toBe(true);
  expect(isSscc('006141412345678902')).toBe(false);
});

test.each([
  { extension: 10, companyPrefix: '0614141', serial: 1 },
  { extension: 0, companyPrefix: '061', serial: 1 },
  { extension: 0, companyPrefix: '0614141', serial: 1_000_000_000 },
  { extension: 0, companyPrefix: '0614141', serial: 1.5 },
])('[G15] %o does not fit', (parts) => {
  expect(() => buildSscc(parts)).toThrow(RangeError);
});
