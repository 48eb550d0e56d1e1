import { expect, test } from 'vitest';
import { buildDigitalLink } from './build-digital-link.ts';
import { parseDigitalLink } from './digital-link.ts';

const pairs = (uri: string): readonly (readonly string[])[] | string => {
  const link = parseDigitalLink(uri);
  return link.ok ? link.elements.map(({ ai, value }) => [ai, value]) : link.problem.code;
};

test('[G16] stem, key, qualifiers, attributes', () => {
  expect(
    parseDigitalLink('https://shop.example/de/01/09506000134352/10/L1/21/S1?17=270930&x=1&y#top'),
  ).toEqual({
    ok: true,
    stem: 'https://shop.example/de',
    elements: [
      { ai: '01', value: '09506000134352' },
      { ai: '10', value: 'L1' },
      { ai: '21', value: 'S1' },
      { ai: '17', value: '270930' },
    ],
  });
});

test.each([
  ['https://a/00/faux/00/006141411234567890', [['00', '006141411234567890']]],
  ['https://[2001:db8::1]:8080/00/006141411234567890', [['00', '006141411234567890']]],
  ['HTTP://A/00/006141411234567890?', [['00', '006141411234567890']]],
  [
    'https://a/00/006141411234567890?&&99=A&&',
    [
      ['00', '006141411234567890'],
      ['99', 'A'],
    ],
  ],
  ['HtTp://a/00/006141411234567890', 'link_scheme'],
  ['ftp://a/00/006141411234567890', 'link_scheme'],
  ['https:///00/006141411234567890', 'link_domain_missing'],
  ['https://a', 'link_domain_missing'],
  ['https://a_b/00/006141411234567890', 'link_domain_characters'],
  ['https://a/00/006141411234567890 ', 'link_characters'],
  ['https://a/b/c', 'link_no_key'],
  ['https://a/00/006141411234567890/', 'link_no_key'],
  ['https://a/gtin/09506000134352', 'link_no_key'],
  ['https://a/01/', 'link_value_empty'],
  ['https://a/01/09506000134352/21/S/10/L', 'link_qualifier_order'],
  ['https://a/01/09506000134352/99/A', 'link_qualifier_order'],
  ['https://a/01/09506000134352?999=A', 'link_unknown_attribute'],
  ['https://a/01/09506000134352?99=', 'link_value_empty'],
  ['https://a/01/09506000134350', 'check_digit'],
  [`https://a/${'b'.repeat(9000)}`, 'data_too_long'],
  [
    `https://a/01/09506000134352?${Array.from({ length: 70 }, (_, n) => `31${n}`).join('&')}`,
    [['01', '09506000134352']],
  ],
])('[G16] %.80s', (uri, expected) => {
  expect(pairs(uri)).toEqual(expected);
});

test.each([
  [
    'https://a/01/09506000134352/10/A%2fB+C',
    [
      ['01', '09506000134352'],
      ['10', 'A/B+C'],
    ],
  ],
  [
    'https://a/01/09506000134352?99=A%2BB',
    [
      ['01', '09506000134352'],
      ['99', 'A+B'],
    ],
  ],
  ['https://a/01/09506000134352?99=A+B', 'not_cset82'],
  ['https://a/01/09506000134352?99=A%00B', 'link_null_character'],
  ['https://a/01/09506000134352?99=A%5EB', 'caret_in_data'],
  [
    'https://a/01/09506000134352?99=A%2',
    [
      ['01', '09506000134352'],
      ['99', 'A%2'],
    ],
  ],
])('[G17] %s', (uri, expected) => {
  expect(pairs(uri)).toEqual(expected);
});

test.each([
  ['https://a/01/09506000134352?10=L', 'link_belongs_in_path'],
  [
    'https://a/01/09506000134352/235/T?10=L',
    [
      ['01', '09506000134352'],
      ['235', 'T'],
      ['10', 'L'],
    ],
  ],
  ['https://a/01/09506000134352?99=A&99=A', 'link_duplicate'],
  ['https://a/01/09506000134352/10/L?10=L', 'link_duplicate'],
  ['https://a/01/09506000134352?8200=x', 'link_not_an_attribute'],
])('[G18] %s', (uri, expected) => {
  expect(pairs(uri)).toEqual(expected);
});

test.each([
  ['https://a/01/416000336108', [['01', '00416000336108']]],
  ['https://a/01/9506000134352', [['01', '09506000134352']]],
  [
    'https://a/8004/9520614141234567?01=02345673',
    [
      ['8004', '9520614141234567'],
      ['01', '00000002345673'],
    ],
  ],
  ['https://a/01/95060001343', 'value_too_short'],
])('[G19] %s', (uri, expected) => {
  expect(pairs(uri)).toEqual(expected);
});

const GTIN = { ai: '01', value: '09506000134352' };

test.each([
  [
    [GTIN, { ai: '10', value: 'A/B' }, { ai: '17', value: '270930' }, { ai: '22', value: '2A' }],
    '/22/2A/10/A%2FB?17=270930',
  ],
  [[GTIN, { ai: '3922', value: '0299' }, { ai: '3103', value: '000195' }], '?3103=000195&3922=0299'],
  [[GTIN, { ai: '235', value: 'T' }, { ai: '10', value: 'L' }], '/235/T?10=L'],
  [[GTIN, GTIN, { ai: '99', value: 'A' }, { ai: '99', value: 'A' }], '?99=A'],
])('[G20] link %#', (elements, rest) => {
  expect(buildDigitalLink(elements)).toEqual({
    ok: true,
    uri: `https://id.gs1.org/01/09506000134352${rest}`,
  });
});

test('[G20] no key, no attribute, another stem', () => {
  expect(buildDigitalLink([{ ai: '10', value: 'L' }])).toEqual({
    ok: false,
    problem: { code: 'link_no_key' },
  });
  expect(buildDigitalLink([GTIN, { ai: '8200', value: 'x' }])).toEqual({
    ok: false,
    problem: { code: 'link_not_an_attribute', ai: '8200' },
  });
  expect(buildDigitalLink([GTIN], 'https://shop.example/p/')).toEqual({
    ok: true,
    uri: 'https://shop.example/p/01/09506000134352',
  });
});
