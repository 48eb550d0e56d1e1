import { describe, expect, it } from 'vitest';

import type { Scan, ScanMeaning, TradeItemContent } from '@floorhand/domain/scanning/scan';

import { classify, type ClassifyOptions } from './classify.ts';
import { codeSchemeSchema, defaultCodeScheme } from './code-scheme.ts';

const GS = '\x1d';

const read = (raw: string, options: Partial<ClassifyOptions> = {}): Scan =>
  classify(raw, { source: 'wedge', currentYear: 2026, ...options });

const meanings = (raw: string, options: Partial<ClassifyOptions> = {}) => read(raw, options).meanings;

function item(gtin: string | null, more: Partial<TradeItemContent> = {}): ScanMeaning {
  const empty = { lot: null, expiry: null, serial: null, count: null, sscc: null };
  const elements = gtin === null ? [] : [['01', gtin] as const];
  return { kind: 'tradeItem', content: { gtin, ...empty, elements, ...more } };
}

const text = (code: string): ScanMeaning => ({ kind: 'text', code });

describe('characters', () => {
  it('[SC1] keeps what arrived and says what it may mean', () => {
    expect(read('4006381333931')).toEqual({
      raw: '4006381333931',
      text: '4006381333931',
      source: 'wedge',
      symbologyIdentifier: null,
      meanings: [item('04006381333931'), text('4006381333931')],
      doubts: [],
    });
  });

  it('[SC2] cuts at 512 characters, between characters, and believes no code that was cut', () => {
    const long = read('A-07-03-2'.padEnd(10_240, 'x'));
    expect([long.raw.length, long.meanings, long.doubts]).toEqual([512, [text(long.raw)], ['too_long']]);
    expect(read('x'.repeat(512)).doubts).toEqual([]);
    const emoji = read('x'.repeat(511) + '📦');
    expect([emoji.raw, emoji.doubts]).toEqual(['x'.repeat(511), ['too_long']]);
  });

  it('[SC3] drops control characters and invisible marks, and says so', () => {
    expect(read('A-07\u200f-03-2\u0000')).toEqual({
      raw: 'A-07\u200f-03-2\u0000',
      text: 'A-07-03-2',
      source: 'wedge',
      symbologyIdentifier: null,
      meanings: [{ kind: 'location', code: 'A-07-03-2' }],
      doubts: ['control_characters_removed'],
    });
    expect(read('\ufeff\u202eT-318').doubts).toEqual(['control_characters_removed']);
    expect(read('half \ud83d').text).toBe('half');
  });

  it('[SC3] blanks and terminators around a code are nothing to doubt', () => {
    expect(read('  T-318 \r\n')).toMatchObject({ raw: '  T-318 \r\n', text: 'T-318', doubts: [] });
  });

  it('[SC3] markup is text', () => {
    const markup = '<img src=x onerror=alert(1)>';
    expect(meanings(markup)).toEqual([text(markup)]);
  });

  it('[SC3] nothing at all is an empty text', () => {
    expect(read('')).toMatchObject({ text: '', meanings: [text('')], doubts: [] });
    expect(read(' \r\n\u200b').meanings).toEqual([text('')]);
  });

  it('[SC4] takes the identifier off and remembers it, from the characters before the reader', () => {
    const scan = read(']C1T-318');
    expect([scan.symbologyIdentifier, scan.text, scan.raw]).toEqual([']C1', 'T-318', ']C1T-318']);
    expect(read('T-318', { symbologyIdentifier: ']C0' }).symbologyIdentifier).toBe(']C0');
    expect(read(']A0T-318', { symbologyIdentifier: ']C0' }).symbologyIdentifier).toBe(']A0');
    expect(read('T-318', { symbologyIdentifier: 'CODE_128' }).symbologyIdentifier).toBe(null);
  });
});

describe('our own codes', () => {
  it.each(['PROBLEM', 'UNDO', 'NEXT', 'LOGOUT'])('[SC5] %s is on a command card', (command) => {
    expect(read(`%CMD:${command}`)).toMatchObject({ meanings: [{ kind: 'command', command }], doubts: [] });
  });

  it('[SC5] nothing near a command is one', () => {
    for (const near of ['%CMD:', '%CMD:DELETE', '%CMD:UNDO ALL', 'x%CMD:UNDO', '%CMD:UNDO%CMD:UNDO']) {
      expect(meanings(near)).toEqual([text(near)]);
    }
  });

  it.each<[string, ScanMeaning]>([
    ['A-07-03-2', { kind: 'location', code: 'A-07-03-2' }],
    ['AB-07-03-12', { kind: 'location', code: 'AB-07-03-12' }],
    ['L:Hof 3/links', { kind: 'location', code: 'HOF 3/LINKS' }],
    ['SLOT-04', { kind: 'cartSlot', slot: 4 }],
    ['T-318', { kind: 'handlingUnit', lpn: 'T-318' }],
    ['P-10000001', { kind: 'handlingUnit', lpn: 'P-10000001' }],
    ['C-22', { kind: 'handlingUnit', lpn: 'C-22' }],
    ['ST-PACK-1', { kind: 'station', code: 'ST-PACK-1' }],
    ['B-1001', { kind: 'badge', badge: 'B-1001' }],
    ['D-ASN-2026-17', { kind: 'document', reference: 'D-ASN-2026-17' }],
  ])('[SC6] %s is certain', (code, meaning) => {
    expect(meanings(code)).toEqual([meaning]);
  });

  it('[SC6] what two patterns fit is tried in their order', () => {
    expect(meanings('D-07-03-2')).toEqual([
      { kind: 'location', code: 'D-07-03-2' },
      { kind: 'document', reference: 'D-07-03-2' },
    ]);
  });

  it.each(['T-1', 'T-123456789', 'X-318', 'A-7-03-2', 'B-12', 'SLOT-123'])('[SC6] %s is not ours', (code) => {
    expect(meanings(code)).toEqual([text(code)]);
  });

  it('[SC7] capitals are restored, with a doubt; foreign text keeps its letters', () => {
    expect(read('t-318')).toMatchObject({
      text: 't-318',
      meanings: [{ kind: 'handlingUnit', lpn: 'T-318' }],
      doubts: ['letter_case_changed'],
    });
    expect(read('%cmd:undo').doubts).toEqual(['letter_case_changed']);
    expect(read('sku-Blue')).toMatchObject({ meanings: [text('sku-Blue')], doubts: [] });
  });

  it('[SC8] a site replaces the scheme by data', () => {
    const scheme = codeSchemeSchema.parse({
      ...defaultCodeScheme,
      location: ['^BIN(\\d{6})$'],
      handlingUnit: [],
    });
    expect(meanings('BIN000123', { scheme })).toEqual([{ kind: 'location', code: '000123' }]);
    expect(meanings('T-318', { scheme })).toEqual([text('T-318')]);
  });

  it.each(['BIN', '^BIN', '^(BIN$', `^${'x'.repeat(200)}$`])('[SC8] refuses the pattern %s', (pattern) => {
    expect(codeSchemeSchema.safeParse({ ...defaultCodeScheme, location: [pattern] }).success).toBe(false);
  });
});

describe('GS1', () => {
  const content = item('09501101530003', {
    lot: 'AB-123',
    expiry: '2027-09-30',
    elements: [
      ['01', '09501101530003'],
      ['17', '270900'],
      ['10', 'AB-123'],
    ],
  });
  const elementString = '01095011015300031727090010AB-123';

  it.each([`]C1${elementString}`, `]d2${elementString}`, `${GS}${elementString}`, elementString])(
    '[SC9] reads the element string %j',
    (raw) => {
      expect(read(raw)).toMatchObject({
        text: elementString,
        meanings: [content, text(elementString)],
        doubts: [],
      });
    },
  );

  it('[SC9] reads it when the camera reports the identifier apart', () => {
    expect(meanings(`10LOT7${GS}21SER1`, { symbologyIdentifier: ']Q3' })[0]).toEqual(
      item(null, {
        lot: 'LOT7',
        serial: 'SER1',
        elements: [
          ['10', 'LOT7'],
          ['21', 'SER1'],
        ],
      }),
    );
  });

  it('[SC9] reads brackets and Digital Links', () => {
    const bracketed = '(01)09501101530003(17)270900(10)AB-123';
    expect(meanings(bracketed)).toEqual([content, text(bracketed)]);
    const link = 'https://id.gs1.org/01/09501101530003/10/AB-123?17=270900';
    expect(meanings(link)[0]).toMatchObject({
      content: { gtin: '09501101530003', lot: 'AB-123', expiry: '2027-09-30' },
    });
  });

  it('[SC9] a best before date is an expiry where there is no other', () => {
    expect(meanings('(01)09501101530003(15)270115')[0]).toMatchObject({ content: { expiry: '2027-01-15' } });
    expect(meanings('(01)09501101530003(15)270115(17)270201')[0]).toMatchObject({
      content: { expiry: '2027-02-01' },
    });
  });

  it('[SC10] doubts a separator that seems to be missing', () => {
    const scan = read(`]C1010950110153000310LOT717270930`);
    expect(scan.doubts).toEqual(['separator_perhaps_missing']);
    expect(scan.meanings[0]).toMatchObject({ kind: 'tradeItem', content: { lot: 'LOT717270930' } });
  });

  it('[SC10] what claims to be GS1 and is not becomes text with a doubt', () => {
    expect(read(']C1HELLO')).toMatchObject({ meanings: [text('HELLO')], doubts: ['gs1_invalid'] });
    expect(read(']C10109501101530004').doubts).toEqual(['gs1_invalid', 'check_digit_wrong']);
    expect(read('(01)0950110153000')).toMatchObject({ doubts: ['gs1_invalid'] });
  });

  it('[SC10] a web address and an ISO 15434 message are no failed GS1', () => {
    expect(read('https://example.com/shoes')).toMatchObject({ doubts: [] });
    const message = '[)>\x1e06\x1dPABC123\x1dQ5\x1e\x04';
    expect(read(message)).toMatchObject({
      meanings: [text('[)>06PABC123Q5')],
      doubts: ['control_characters_removed'],
    });
  });

  it('[SC11] an SSCC is the handling unit, then what it says of its content', () => {
    const sscc = '340123450000000017';
    const unit: ScanMeaning = { kind: 'handlingUnit', lpn: sscc };
    const tracking: ScanMeaning = { kind: 'tracking', number: `00${sscc}` };
    expect(meanings(`]C100${sscc}`)).toEqual([unit, tracking, text(`00${sscc}`)]);
    expect(meanings(`(00)${sscc}`)).toEqual([unit, tracking, text(`(00)${sscc}`)]);
    expect(meanings(sscc)).toEqual([unit, text(sscc)]);
    expect(meanings(`]C100${sscc}02095011015300033724`)[0]).toEqual(unit);
    expect(meanings(`]C100${sscc}02095011015300033724`)[1]).toMatchObject({
      content: { gtin: '09501101530003', count: 24, sscc },
    });
  });
});

describe('retail numbers', () => {
  it.each([
    ['96385074', '00000096385074'],
    ['036000291452', '00036000291452'],
    ['4006381333931', '04006381333931'],
    ['14006381333938', '14006381333938'],
  ])('[SC12] %s is padded to 14 digits and then text', (digits, gtin) => {
    const scan = read(digits);
    expect(scan.meanings.filter(({ kind }) => kind !== 'tracking')).toEqual([item(gtin), text(digits)]);
    expect(scan.doubts).toEqual([]);
  });

  it('[SC12] an add-on is cut off where the identifier announces it', () => {
    expect(meanings(']E3978020137962452495')[0]).toEqual(item('09780201379624'));
  });

  it('[SC12] typed digits may have the gaps of the print', () => {
    expect(meanings('4 006381 333931', { source: 'typed' })).toEqual([
      item('04006381333931'),
      text('4 006381 333931'),
    ]);
    expect(meanings('4 006381 333931')).toEqual([text('4 006381 333931')]);
  });

  it('[SC13] UPC-E is expanded where the identifier or the check digit says it is one', () => {
    expect(meanings(']E0425261')).toEqual([item('00042100005264'), text('425261')]);
    expect(meanings(']E004252614')).toEqual([item('00042100005264'), text('04252614')]);
    expect(meanings('04252614')).toEqual([item('00042100005264'), text('04252614')]);
    expect(meanings('425261')).toEqual([text('425261')]);
  });

  it('[SC13] EAN-8 is never taken for UPC-E', () => {
    expect(read(']E404252614')).toMatchObject({
      meanings: [item('00000004252614'), text('04252614')],
      doubts: ['check_digit_wrong'],
    });
  });

  it('[SC14] a wrong check digit is doubted and tried all the same', () => {
    expect(read('4006381333932')).toMatchObject({
      meanings: [item('04006381333932'), text('4006381333932')],
      doubts: ['check_digit_wrong'],
    });
  });

  it('[SC14] unless a parcel number explains the digits', () => {
    expect(read('770000000001')).toMatchObject({
      meanings: [{ kind: 'tracking', number: '770000000001' }, text('770000000001')],
      doubts: [],
    });
  });
});

describe('the rest', () => {
  it.each([
    '1Z999AA10123456784',
    'RR123456785RO',
    'JJD000390007912345678',
    '3SABCD123456789',
    'TBA123456789000',
  ])('[SC15] %s is a parcel, then text', (number) => {
    expect(meanings(number)).toEqual([{ kind: 'tracking', number }, text(number)]);
  });

  it('[SC15] a parcel number behind the postal code of its receiver', () => {
    const found = meanings(`]C142012345${GS}9400100000000000000000`);
    expect(found).toContainEqual({ kind: 'tracking', number: '9400100000000000000000' });
  });

  it('[SC15] goods with dates are never parcels', () => {
    expect(meanings('010950110153000317270900').some(({ kind }) => kind === 'tracking')).toBe(false);
  });

  it('[SC15] the number of a return is a document, then text', () => {
    expect(meanings('rma-20177')).toEqual([{ kind: 'document', reference: 'RMA-20177' }, text('rma-20177')]);
  });

  it('[SC16] all else is text', () => {
    expect(read('85123A')).toMatchObject({ meanings: [text('85123A')], doubts: [] });
  });
});
