import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createRepeatFilter, type RepeatMode } from './repeat-filter.ts';
import { repeatMs } from './timings.ts';

type Line = readonly [text: string, atMs: number, mode?: RepeatMode, source?: 'wedge' | 'camera'];

function judge(...lines: readonly Line[]): string[] {
  const filter = createRepeatFilter();
  return lines.map(([text, atMs, mode = 'single', source = 'wedge']) =>
    filter.judge({ text, atMs, source }, { mode }),
  );
}

describe('the same code again', () => {
  it('[SC40] within 400 ms is one trigger pull, on every step', () => {
    expect(judge(['A', 0], ['A', 30], ['A', 399])).toEqual(['accept', 'bounce', 'bounce']);
    expect(judge(['A', 0, 'count'], ['A', 30, 'count'], ['A', 399, 'count'])).toEqual([
      'accept',
      'bounce',
      'bounce',
    ]);
  });

  it('[SC40] does not slide: a trigger held down goes on counting', () => {
    const held = Array.from({ length: 9 }, (_, index) => ['A', index * 150, 'count'] as const);
    expect(judge(...held).filter((verdict) => verdict === 'accept')).toHaveLength(3);
  });

  it('[SC41] over a second path is one scan, even between other scans', () => {
    expect(judge(['A', 0], ['B', 40], ['A', 80, 'count', 'camera'], ['B', 120, 'count', 'camera'])).toEqual([
      'accept',
      'accept',
      'bounce',
      'bounce',
    ]);
  });

  it('[SC41] a reading that took longer on its way is still the same scan', () => {
    expect(judge(['A', 200], ['A', 90, 'single', 'camera'])).toEqual(['accept', 'bounce']);
  });

  it('[SC42] within 2 s on a step that wants one thing is a repeat, counted from the scan that acted', () => {
    expect(judge(['A', 0], ['A', 400], ['A', 1_200], ['A', 1_999], ['A', 2_400])).toEqual([
      'accept',
      'repeat',
      'repeat',
      'repeat',
      'accept',
    ]);
  });

  it('[SC42] a repeat bounces too', () => {
    expect(judge(['A', 0], ['A', 500], ['A', 530])).toEqual(['accept', 'repeat', 'bounce']);
  });

  it('[SC42] tote, item, tote is work and no repeat', () => {
    expect(judge(['T-1', 0], ['4006381333931', 500], ['T-1', 1_000])).toEqual(['accept', 'accept', 'accept']);
  });

  it('[SC43] on a counting step counts', () => {
    expect(judge(['A', 0, 'count'], ['A', 400, 'count'], ['A', 800, 'count'])).toEqual([
      'accept',
      'accept',
      'accept',
    ]);
  });

  it('[SC43] the mode is that of the step the scan meets', () => {
    expect(judge(['A', 0, 'single'], ['A', 500, 'count'], ['A', 1_000, 'single'])).toEqual([
      'accept',
      'accept',
      'repeat',
    ]);
  });
});

describe('other codes', () => {
  it('[SC44] ten different codes 30 ms apart are ten scans', () => {
    const burst = Array.from({ length: 10 }, (_, index) => [`C-${index}0`, index * 30] as const);
    expect(judge(...burst)).toEqual(Array(10).fill('accept'));
  });

  it('[SC44] no code ever waits for another one', () => {
    const line = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 0, max: 3_000 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const together = createRepeatFilter();
        const apart = new Map(['A', 'B', 'C'].map((text) => [text, createRepeatFilter()]));
        let atMs = 0;
        for (const [text, gapMs] of lines) {
          atMs += gapMs;
          const reading = { text, atMs, source: 'wedge' } as const;
          const alone = apart.get(text)?.judge(reading, { mode: 'count' });
          expect(together.judge(reading, { mode: 'count' })).toBe(alone);
        }
      }),
    );
  });

  it('[SC44] whatever comes, a code is heard again after 2 s', () => {
    const codes = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 40 });
    fc.assert(
      fc.property(codes, fc.constantFrom('single', 'count'), (texts, mode) => {
        const lines = texts.map((text, index) => [text, index * repeatMs, mode] as const);
        expect(judge(...lines)).toEqual(texts.map(() => 'accept'));
      }),
    );
  });
});
