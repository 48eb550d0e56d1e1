import { expect, test } from 'vitest';
import { GS } from './element.ts';
import { parseScan } from './parse-scan.ts';
import { parseScanMessage } from './scan-message.ts';

const NOW = { currentYear: 2026 };

test.each([
  [']C10119506000134359', [['01', '19506000134359']]],
  [']J10119506000134359', [['01', '19506000134359']]],
  [']E49506000134352', 'gtin_length'],
  [']E09506000134352', []],
  [
    `]E09506000134352|]e099A${GS}98B`,
    [
      ['99', 'A'],
      ['98', 'B'],
    ],
  ],
  [']E09506000134352|99A', 'gtin_length'],
  [']E4950600x1', 'gtin_not_numeric'],
  [']Q1TEXT', []],
  [']Q1HTTPS://a/00/006141411234567890', [['00', '006141411234567890']]],
  [']Q1http://a/b', 'link_no_key'],
  [']Q3', 'data_empty'],
  [']Q301^', 'caret_in_data'],
  [']XX1', 'symbology_identifier_unsupported'],
  [']X', 'symbology_identifier_missing'],
  ['ABC', 'symbology_identifier_missing'],
  [`]Q1${'A'.repeat(9000)}`, 'data_too_long'],
])('[G21] message %.40s', (text, expected) => {
  const result = parseScanMessage(text);
  expect(result.ok ? result.elements.map(({ ai, value }) => [ai, value]) : result.problem.code).toEqual(
    expected,
  );
});

test('[G23] everything a pallet label says', () => {
  const label = `]C10000614141234567890102095060001343523712${GS}400PO-77${GS}99NOTE`;
  expect(parseScan(label, NOW)).toEqual({
    ok: true,
    form: 'elementString',
    elements: [
      { ai: '00', value: '006141412345678901', title: 'SSCC' },
      { ai: '02', value: '09506000134352', title: 'CONTENT' },
      { ai: '37', value: '12', title: 'COUNT' },
      { ai: '400', value: 'PO-77', title: 'ORDER NUMBER' },
      { ai: '99', value: 'NOTE', title: 'INTERNAL' },
    ],
    sscc: '006141412345678901',
    gtin: '09506000134352',
    gtinDetails: { gtin14: '09506000134352', form: 'GTIN-13', indicator: 0 },
    count: 12,
    orderNumber: 'PO-77',
    warnings: [],
  });
});

test('[G23] everything a case label says', () => {
  const label = `]d20119506000134359152609001126080117270930310300125010L7${GS}21S-9`;
  expect(parseScan(label, NOW)).toMatchObject({
    gtin: '19506000134359',
    gtinDetails: { form: 'GTIN-14', indicator: 1 },
    bestBefore: '2026-09-30',
    productionDate: '2026-08-01',
    expiry: '2027-09-30',
    netWeightGrams: 1250,
    lot: 'L7',
    serial: 'S-9',
    warnings: [],
  });
});

test('dates stay unresolved without the current year', () => {
  const scan = parseScan('010950600013435217270930');
  expect(scan).toMatchObject({ ok: true, gtin: '09506000134352' });
  expect(scan).not.toHaveProperty('expiry');
});

test.each([
  // A reader that sends FNC1 in first position as a separator, with or without an identifier.
  [`${GS}10LOT7`, {}, { form: 'elementString', pairs: [['10', 'LOT7']] }],
  [`]C1${GS}10LOT7`, {}, { form: 'elementString', pairs: [['10', 'LOT7']] }],
  [
    `10LOT7${GS}21S`,
    {},
    {
      form: 'elementString',
      pairs: [
        ['10', 'LOT7'],
        ['21', 'S'],
      ],
    },
  ],
  ['10LOT7', { symbologyIdentifier: ']C1' }, { form: 'elementString', pairs: [['10', 'LOT7']] }],
  ['0109506000134352', {}, { form: 'elementString', pairs: [['01', '09506000134352']] }],
  ['00006141412345678901', {}, { form: 'elementString', pairs: [['00', '006141412345678901']] }],
  ['(10)LOT7', {}, { form: 'bracketed', pairs: [['10', 'LOT7']] }],
  ['https://id.gs1.org/01/09506000134352', {}, { form: 'digitalLink', pairs: [['01', '09506000134352']] }],
  ['9506000134352', {}, { form: 'gtin', pairs: [['01', '09506000134352']] }],
  ['19506000134359', {}, { form: 'gtin', pairs: [['01', '19506000134359']] }],
  [']E09506000134352', {}, { form: 'gtin', pairs: [['01', '09506000134352']] }],
  [']E0416000336108', {}, { form: 'gtin', pairs: [['01', '00416000336108']] }],
  [']E3950600013435212', {}, { form: 'gtin', pairs: [['01', '09506000134352']] }],
  [']E402345673', {}, { form: 'gtin', pairs: [['01', '00000002345673']] }],
  [
    ']E09506000134352|]e010L7',
    {},
    {
      form: 'gtin',
      pairs: [
        ['01', '09506000134352'],
        ['10', 'L7'],
      ],
    },
  ],
  ['01234565', { symbology: 'upcE' }, { form: 'gtin', pairs: [['01', '00012345000065']] }],
] as const)('[G22] %j %j', (text, context, { form, pairs }) => {
  const scan = parseScan(text, context);
  expect(scan).toMatchObject({ ok: true, form });
  expect(scan.ok && scan.elements.map(({ ai, value }) => [ai, value])).toEqual(pairs);
});

test.each([
  ['10LOT7', 'not_gs1'],
  ['A-03-07', 'not_gs1'],
  ['', 'not_gs1'],
  ['01SHELF', 'not_gs1'],
  ['9506000134353', 'gtin_check_digit'],
  ['https://example.com/x', 'link_no_key'],
  [`${GS}${GS}0109506000134352`, 'unknown_ai'],
  [']C10109506000134353', 'check_digit'],
  ['(01)12345678901231(02)12345678901231', 'ai_excluded'],
])('[G22] %j is refused as %s', (text, code) => {
  expect(parseScan(text)).toMatchObject({ ok: false, problem: { code } });
});

test('[G24] an expiry swallowed by a lot', () => {
  expect(parseScan('010950600013435210LOT717261231')).toMatchObject({
    ok: true,
    lot: 'LOT717261231',
    warnings: [{ code: 'separator_perhaps_missing', ai: '10', suspectAi: '17', at: 4 }],
  });
});

test('[G24] a weight swallowed by a serial', () => {
  expect(parseScan('010950600013435221SER3103001250')).toMatchObject({
    warnings: [{ code: 'separator_perhaps_missing', ai: '21', suspectAi: '3103', at: 3 }],
  });
});

test.each(['LOT7', 'A21B', '20261107', 'L17', '1726', '17261399', 'B10C21'])(
  '[G24] lot %s is beyond suspicion',
  (lot) => {
    expect(parseScan(`010950600013435210${lot}`)).toMatchObject({ ok: true, lot, warnings: [] });
  },
);

test('[G8] a lot alone may be scanned, with a warning', () => {
  expect(parseScan(`${GS}10LOT7`)).toMatchObject({
    ok: true,
    lot: 'LOT7',
    warnings: [{ code: 'partner_missing', ai: '10' }],
  });
});
