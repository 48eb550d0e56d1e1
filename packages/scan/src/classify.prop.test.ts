import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { classify } from './classify.ts';
import { longestScan } from './received-code.ts';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'0123456789'.split('')), maxLength: 40 }),
  fc.constantFrom(
    ']C1',
    ']E0',
    '\x1d',
    '(01)',
    'https://id.gs1.org/01/',
    '%CMD:UNDO',
    'A-07-03-2',
    '\u202e',
    '<b>',
  ),
);
const anything = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('any characters at all', () => {
  it('[SC17] give a scan that can be shown and stored', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('wedge', 'camera', 'typed', 'screen'), (raw, source) => {
        const scan = classify(raw, { source, currentYear: 2026 });
        expect(scan.meanings.length).toBeGreaterThan(0);
        expect(raw.startsWith(scan.raw)).toBe(true);
        expect(scan.raw.length).toBeLessThanOrEqual(longestScan);
        expect(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(scan.text)).toBe(false);
        expect(new Set(scan.doubts).size).toBe(scan.doubts.length);
      }),
      { numRuns: 500 },
    );
  });

  it('[SC17] ten thousand characters are no more work than five hundred', () => {
    for (const unit of ['0', ']', '(01)', '\x1d', '\u200f', 'A-', '📦', '01095011015300031']) {
      const scan = classify(unit.repeat(10_240).slice(0, 10_240), { source: 'camera', currentYear: 2026 });
      expect(scan.doubts).toContain('too_long');
    }
  });

  it('[SC17] the same characters always mean the same', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const options = { source: 'wedge', currentYear: 2026 } as const;
        expect(classify(raw, options)).toEqual(classify(raw, options));
      }),
    );
  });
});
