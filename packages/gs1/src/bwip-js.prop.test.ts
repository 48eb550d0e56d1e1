import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allApplicationIdentifiers, type ApplicationIdentifier } from './application-identifier.ts';
import { buildBracketed } from './bracketed.ts';
import { CSET82 } from './checks/character-sets.ts';
import { computeCheckDigit } from './checks/check-digit.ts';
import type { Gs1Element } from './element.ts';
import { judgeLine } from './judge-line.ts';
import { hasKnownBwipDifference, isBracketedFitForBwip, isGtinFitForBwip } from './testing/bwip-judge.ts';

const NUMERALS = '0123456789'.split('');

const textOf = (unit: readonly string[], length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...unit), minLength: length, maxLength: length });
const digits = (length: number): fc.Arbitrary<string> => textOf(NUMERALS, length);
const letters = (length: number): fc.Arbitrary<string> => textOf(CSET82.split(''), length);

/** Of a right length mostly, one too short or too long sometimes. */
const lengthFor = ({ minLength, maxLength }: ApplicationIdentifier): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(minLength, maxLength) },
    { weight: 4, arbitrary: fc.integer({ min: minLength, max: maxLength }) },
    { weight: 1, arbitrary: fc.constantFrom(Math.max(minLength - 1, 1), maxLength + 1) },
  );

const date = fc
  .tuple(fc.nat(99), fc.nat(13), fc.nat(32))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(''));

/** Values of the shapes that identifiers ask for, right ones and nearly right ones. */
const valueFor = (entry: ApplicationIdentifier): fc.Arbitrary<string> =>
  lengthFor(entry).chain((length) =>
    fc.oneof(
      digits(length),
      letters(length),
      digits(length - 1).map((body) => body + computeCheckDigit(body)),
      // A key with its check digit, then its serial component.
      fc
        .tuple(digits(Math.max(entry.minLength - 1, 1)), letters(length))
        .map(([key, serial]) => (key + computeCheckDigit(key) + serial).slice(0, length)),
      fc.tuple(date, digits(length)).map(([day, rest]) => (day + rest).slice(0, length)),
      fc.constantFrom('1', '01', '0'.repeat(length), '1/2', '-', 'GB', '528', '1'.padStart(length, '0')),
    ),
  );

const GTIN = '09506000134352';
/** What stands in front on the label: partners that many identifiers need or exclude. */
const FRONTS: readonly (readonly Gs1Element[])[] = [
  [],
  [{ ai: '01', value: GTIN }],
  [
    { ai: '01', value: GTIN },
    { ai: '21', value: 'S1' },
  ],
  [
    { ai: '02', value: GTIN },
    { ai: '37', value: '12' },
  ],
  [{ ai: '00', value: '006141411234567890' }],
  [{ ai: '414', value: '9520123456788' }],
  [{ ai: '8004', value: '9520614141234567' }],
  [{ ai: '8006', value: `${GTIN}0102` }],
  [{ ai: '255', value: '9501101530003' }],
];

const labels = fc
  .constantFrom(...allApplicationIdentifiers())
  .chain((entry) => fc.tuple(fc.constant(entry.ai), valueFor(entry), fc.constantFrom(...FRONTS)))
  .map(([ai, value, front]) => buildBracketed([...front, { ai, value }]));

test('[G26] any label is fit for printing here as in bwip-js, or in neither', () => {
  const tally = { fit: 0, unfit: 0, different: 0 };
  fc.assert(
    fc.property(labels, (text) => {
      const { valid, problem } = judgeLine({ id: 'x', kind: 'bracketed', input: text });
      const isDifferent = hasKnownBwipDifference(text, problem);
      tally[isDifferent ? 'different' : valid ? 'fit' : 'unfit']++;
      expect([text, isDifferent || isBracketedFitForBwip(text) === valid]).toEqual([text, true]);
    }),
    { numRuns: 1000 },
  );
  // Enough of both kinds, or the agreement says nothing.
  expect([tally.fit > 60, tally.unfit > 300, tally.different < 150]).toEqual([true, true, true]);
});

test('[G26] any retail number is right here as in bwip-js, or in neither', () => {
  const numbers = fc
    .constantFrom(7, 8, 11, 12, 13, 14, 15)
    .chain((length) => digits(length - 1))
    .chain((body) => fc.constantFrom(body + computeCheckDigit(body), `${body}0`));
  fc.assert(
    fc.property(numbers, (text) => {
      const { valid } = judgeLine({ id: 'x', kind: 'gtin', input: text });
      expect([text, isGtinFitForBwip(text)]).toEqual([text, valid]);
    }),
    { numRuns: 500 },
  );
});
