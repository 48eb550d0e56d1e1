import { expect, test } from 'vitest';

import { outcomes } from './outcome.ts';
import { patterns } from './patterns.ts';
import { attackMs, gainOf, releaseMs, scheduleTones } from './schedule.ts';

const rounded = (seconds: number) => Math.round(seconds * 1e6) / 1e6;

test('a refused scan is two low rough tones with a gap between them', () => {
  const tones = scheduleTones('wrong', 'loud', 2).map((tone) => ({
    ...tone,
    startS: rounded(tone.startS),
    fullS: rounded(tone.fullS),
    fallS: rounded(tone.fallS),
    endS: rounded(tone.endS),
    gain: Math.round(tone.gain * 1000) / 1000,
  }));
  expect(tones).toEqual([
    { hertz: 233, wave: 'square', startS: 2, fullS: 2.005, fallS: 2.158, endS: 2.17, gain: 0.568 },
    { hertz: 233, wave: 'square', startS: 2.24, fullS: 2.245, fallS: 2.398, endS: 2.41, gain: 0.568 },
  ]);
});

test('soft is quieter than loud; off is silent but for the refused scan', () => {
  for (const outcome of outcomes) expect(gainOf(outcome, 'soft')).toBeLessThan(gainOf(outcome, 'loud'));
  const heard = outcomes.filter((outcome) => scheduleTones(outcome, 'off', 0).length > 0);
  expect(heard).toEqual(['wrong']);
  expect(gainOf('wrong', 'off')).toBe(gainOf('wrong', 'soft'));
});

test('every tone is long enough for its rise and fall, and no two overlap', () => {
  for (const outcome of outcomes) {
    const tones = scheduleTones(outcome, 'loud', 0);
    expect(tones).toHaveLength(patterns[outcome].tones.length);
    for (const [index, tone] of tones.entries()) {
      expect(tone.endS - tone.startS).toBeGreaterThan((attackMs + releaseMs) / 1000);
      expect(tone.startS).toBeGreaterThanOrEqual(tones[index - 1]?.endS ?? 0);
    }
  }
});

test('outcomes differ by hand alone: no two share a vibration', () => {
  const felt = outcomes.map((outcome) => patterns[outcome].vibrationMs.join(' '));
  expect(new Set(felt).size).toBe(outcomes.length);
});

test('patterns are those of the design, section 4', () => {
  const written = outcomes.map((outcome) => {
    const { wave, decibel, tones, vibrationMs } = patterns[outcome];
    const sound = tones.map(
      ({ hertz, durationMs, gapMs }) => `${hertz} @ ${durationMs}${gapMs ? ` (${gapMs})` : ''}`,
    );
    return `${outcome}: ${sound.join(' ')} ${wave} ${decibel} dB; ${vibrationMs.join(', ')}`;
  });
  expect(written).toEqual([
    'correct: 1760 @ 70 sine 0 dB; 40',
    'stepDone: 1320 @ 50 (20) 1760 @ 60 sine 0 dB; 30, 40, 30',
    'jobDone: 1047 @ 80 (20) 1319 @ 80 (20) 1760 @ 140 sine 0 dB; 40, 60, 120',
    'wrong: 233 @ 170 (70) 233 @ 170 square -4 dB; 180, 80, 180',
    'attention: 988 @ 110 (50) 740 @ 110 (50) 988 @ 110 triangle 0 dB; 90, 60, 90, 60, 90',
    'blocked: 440 @ 90 triangle 0 dB; 90',
  ]);
});
