import { expect, test } from 'vitest';
import { allApplicationIdentifiers } from '../application-identifier.ts';
import { CHARACTER_SETS } from './character-sets.ts';
import { computeCheckPair } from './check-digit.ts';
import { CONTENT_CHECKS, type ContentCheckName } from './content-checks.ts';

/** For each check: values it accepts, values it refuses. */
const CASES: Readonly<Record<ContentCheckName, readonly [good: readonly string[], bad: readonly string[]]>> =
  {
    yymmd0: [
      ['270930', '270900', '240229', '000229'],
      ['271300', '270931', '230229', '27093', '27093x', '270010'],
    ],
    yymmdd: [['270930'], ['270900', '270230', '']],
    yyyymmdd: [
      ['20270930', '20000229'],
      ['20270900', '19000229', '270930'],
    ],
    hh: [
      ['00', '23'],
      ['24', '9', 'x1'],
    ],
    mi: [['00', '59'], ['60']],
    ss: [['59'], ['60']],
    hhmi: [['2359'], ['2400', '2360', '235', '23590']],
    iso3166: [
      ['528', '004'],
      ['000', '999', 'NL'],
    ],
    iso3166999: [['999', '528'], ['000']],
    iso3166alpha2: [['NL'], ['12', 'nl', 'XX']],
    iso4217: [['978'], ['000', 'EUR']],
    iso5218: [
      ['0', '1', '2', '9'],
      ['3', ''],
    ],
    iban: [
      ['FR7630006000011234567890189', 'BE71096123456769'],
      ['BE71096123456760', 'XX361234567890', 'BE7'],
    ],
    csum: [
      ['09506000134352', '006141412345678901'],
      ['09506000134350', 'A', ''],
    ],
    csumalpha: [
      ['1987654Ad4X4bL5ttr2310c2K', '22', '12345_ABCDEFGHIJKLMCP'],
      ['33', '2', '1987654Ad4X4bL5ttr2310cXK'],
    ],
    gcppos1: [
      ['0614', '0614A'],
      ['061', 'CONS'],
    ],
    gcppos2: [
      ['10614', 'X0614'],
      ['1061', '1CONS'],
    ],
    couponcode: [
      ['012345612345611110123'],
      ['', '01', '012345612345611110123X', '0123456123456111101237', '71234561234560123456789'],
    ],
    couponposoffer: [
      ['001234561234560123456'],
      ['201234561234560123456', '0012345612345601234', '0012345612345601234567'],
    ],
    hasnondigit: [['12A'], ['12', '']],
    hyphen: [['-'], ['', '+']],
    importeridx: [
      ['A', '-', '_', '0'],
      ['', '+', 'AA'],
    ],
    latitude: [
      ['0000000000', '1800000000'],
      ['1800000001', '180000000'],
    ],
    longitude: [['3600000000'], ['3600000001']],
    mediatype: [
      ['01', '10', '80', '99'],
      ['00', '11', '79', '1'],
    ],
    nonzero: [['0001'], ['0000']],
    nozeroprefix: [
      ['1', '10'],
      ['01', '0'],
    ],
    packagetype: [
      ['PX', '8', '200'],
      ['QZ', '', 'px'],
    ],
    pcenc: [
      ['', 'A%20B', 'A%aFB'],
      ['%', '%2', 'A%2G'],
    ],
    pieceoftotal: [
      ['0103', '1010'],
      ['0908', '0001', '0100', '1'],
    ],
    posinseqslash: [
      ['1/2', '2/2', '9/10'],
      ['2/1', '0/1', '1/02', '/1', '1/', '12'],
    ],
    winding: [['0', '1', '9'], ['2']],
    yesno: [['0', '1'], ['2']],
    zero: [['0'], ['1']],
  };

test.each(Object.entries(CASES))('[G3] %s', (name, [good, bad]) => {
  const contentCheck = CONTENT_CHECKS[name as ContentCheckName];
  expect(good.filter((value) => contentCheck(value) !== null)).toEqual([]);
  expect(bad.filter((value) => contentCheck(value) === null)).toEqual([]);
});

test('[G3] a coupon with every optional field', () => {
  const coupon = [
    '0123456', // company
    '123456', // offer
    '11', // saves
    '110123', // first purchase
    '111101239', // second purchase, same company
    '21101230123456', // third purchase
    '3270930', // expires
    '4270901', // starts
    '50123456', // serial
    '611234567', // retailer
    '90001', // miscellaneous
  ];
  expect(CONTENT_CHECKS.couponcode(coupon.join(''))).toBeNull();
  expect(CONTENT_CHECKS.couponcode(coupon.join('').replace('4270901', '4271001'))).toBe('coupon');
  expect(CONTENT_CHECKS.couponcode(coupon.join('').slice(0, -1))).toBe('coupon');
});

test.each([
  ['N', ['0123', '01A'], 'not_numeric'],
  ['X', ['!"%&\'()*+,-./0:;<=>?AZ_az', 'A B'], 'not_cset82'],
  ['Y', ['#-/09AZ', 'az'], 'not_cset39'],
  ['Z', ['AZaz09-_', 'A+'], 'not_cset64'],
  ['Z', ['AB=', 'AB=='], 'cset64_padding'],
] as const)('[G3] character set %s', (set, [good, bad], code) => {
  expect(CHARACTER_SETS[set](good)).toBeNull();
  expect(CHARACTER_SETS[set](bad)).toBe(code);
});

test('[G3] the table has all identifiers, none the beginning of another', () => {
  const ais = [...allApplicationIdentifiers()].map(({ ai }) => ai);
  expect(ais).toHaveLength(new Set(ais).size);
  expect(ais.length).toBeGreaterThan(500);
  const beginnings = ais.filter((ai) => ais.some((other) => other !== ai && other.startsWith(ai)));
  expect(beginnings).toEqual([]);
});

test('[G11] the check character pair of the General Specifications example', () => {
  expect(computeCheckPair('1987654Ad4X4bL5ttr2310c')).toBe('2K');
  expect(computeCheckPair('A B')).toBeNull();
});
