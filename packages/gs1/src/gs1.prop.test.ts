import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildBracketed, parseBracketed } from './bracketed.ts';
import { buildDigitalLink } from './build-digital-link.ts';
import { CSET82 } from './checks/character-sets.ts';
import { computeCheckDigit, hasValidCheckDigit } from './checks/check-digit.ts';
import { parseDigitalLink } from './digital-link.ts';
import { buildElementString, parseElementString } from './element-string.ts';
import { GS, type Gs1Element } from './element.ts';
import { resolveGs1Date, toGs1Date } from './gs1-date.ts';
import { judgeLine, type Gs1InputKind } from './judge-line.ts';
import { parseScan } from './parse-scan.ts';

const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'.split('')), minLength: length, maxLength: length });
const keyed = (length: number): fc.Arbitrary<string> =>
  digits(length - 1).map((body) => body + computeCheckDigit(body));
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...CSET82.split('')), minLength: 1, maxLength });
const isoDate = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const element = (ai: string, value: fc.Arbitrary<string>): fc.Arbitrary<Gs1Element> =>
  value.map((content) => ({ ai, value: content }));

/** Elements of every shape: predefined, variable, composed, with and without checked content. */
const anyElement = fc.oneof(
  element('00', keyed(18)),
  element('01', keyed(14)),
  element('10', text(20)),
  element(
    '17',
    isoDate.map((date) => toGs1Date(date) ?? ''),
  ),
  element('21', text(20)),
  element('37', fc.integer({ min: 0, max: 99_999_999 }).map(String)),
  element('3103', digits(6)),
  element('400', text(30)),
  element('414', keyed(13)),
  element(
    '8003',
    fc.tuple(keyed(13), text(16)).map(([key, serial]) => `0${key}${serial}`),
  ),
  element('99', text(90)),
);
const elementLists = fc.array(anyElement, { minLength: 1, maxLength: 8 });

test('what is built as an element string is read back', () => {
  fc.assert(
    fc.property(elementLists, (elements) => {
      expect(parseElementString(buildElementString(elements))).toEqual({ ok: true, elements });
    }),
  );
});

test('what is built with brackets is read back', () => {
  fc.assert(
    fc.property(elementLists, (elements) => {
      expect(parseBracketed(buildBracketed(elements))).toEqual({ ok: true, elements });
    }),
  );
});

test('[G20] a link that is built is read back, and built again the same', () => {
  const unique = fc.uniqueArray(anyElement, { selector: ({ ai }) => ai, minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(unique, (elements) => {
      const link = buildDigitalLink(elements);
      if (!link.ok) return;
      const read = parseDigitalLink(link.uri);
      if (!read.ok) throw new Error(`${link.uri} ${read.problem.code}`);
      expect(new Set(read.elements)).toEqual(new Set(elements));
      expect(buildDigitalLink(read.elements)).toEqual(link);
    }),
  );
});

test('[G11] one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(keyed(14), fc.nat(13), fc.integer({ min: 1, max: 9 }), (key, at, step) => {
      const wrong = key.slice(0, at) + String((Number(key[at]) + step) % 10) + key.slice(at + 1);
      expect([hasValidCheckDigit(key), hasValidCheckDigit(wrong)]).toEqual([true, false]);
    }),
  );
});

test('[G14] a date within reach survives printing and scanning', () => {
  fc.assert(
    fc.property(isoDate, (date) => {
      expect(resolveGs1Date(toGs1Date(date) ?? '', 2025)).toBe(date);
    }),
  );
});

const KINDS: readonly Gs1InputKind[] = ['element', 'bracketed', 'digitalLink', 'scan', 'gtin'];
const odd = fc.constantFrom(
  GS,
  '\0',
  '\u001e',
  '\r\n',
  '\u200f',
  '\u202e',
  '|',
  '^',
  '(',
  ')',
  '\\',
  ']C1',
  '%',
  '🏷',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(odd, text(5), digits(4)), { maxLength: 40 }).map((parts) => parts.join('')),
  // Nearly right: a label with something thrown into it.
  fc
    .tuple(elementLists, odd, fc.nat(60), fc.constantFrom('', ']C1', ']Q1', 'https://a/', '('))
    .map(([elements, junk, at, front]) => {
      const label = buildElementString(elements);
      return front + label.slice(0, at) + junk + label.slice(at);
    }),
  fc
    .constantFrom('0', '10', `99A${GS}`, '(10)A', '%41', '17270930')
    .map((unit) => unit.repeat(10_000 / unit.length)),
);

test('[G25] any text gets a verdict of each kind, and the verdicts are consistent', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...KINDS), (input, kind) => {
      const verdict = judgeLine({ id: 'x', kind, input });
      expect(verdict.valid && !verdict.formatValid).toBe(false);
      expect(verdict.formatValid || verdict.ais === null).toBe(true);
      expect(verdict.valid).toBe(verdict.problem === null);
    }),
    { numRuns: 1000 },
  );
});

test('[G25] any text may be scanned', () => {
  fc.assert(
    fc.property(anyText, (input) => {
      const scan = parseScan(input, { currentYear: 2026 });
      expect(scan.ok ? scan.elements.length > 0 : scan.problem.code !== undefined).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
