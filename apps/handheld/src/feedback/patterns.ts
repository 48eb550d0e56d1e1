import type { Outcome } from './outcome.ts';

/** One tone of a pattern, followed by silence. */
export interface Tone {
  readonly hertz: number;
  readonly durationMs: number;
  readonly gapMs: number;
}

export interface Pattern {
  readonly wave: 'sine' | 'square' | 'triangle';
  /** Against the other patterns; rough waves sound louder than they are. */
  readonly decibel: number;
  readonly tones: readonly Tone[];
  /** On, off, on … in milliseconds, as `navigator.vibrate` takes it. */
  readonly vibrationMs: readonly number[];
}

const tone = (hertz: number, durationMs: number, gapMs = 0): Tone => ({ hertz, durationMs, gapMs });

/**
 * Right rises or is short; wrong is low, rough and double. They differ in pitch, timbre, length and rhythm, so
 * they are told apart in noise, with ear protection, or by hand alone (design, section 4).
 */
export const patterns: Record<Outcome, Pattern> = {
  correct: { wave: 'sine', decibel: 0, tones: [tone(1760, 70)], vibrationMs: [40] },
  stepDone: {
    wave: 'sine',
    decibel: 0,
    tones: [tone(1320, 50, 20), tone(1760, 60)],
    vibrationMs: [30, 40, 30],
  },
  jobDone: {
    wave: 'sine',
    decibel: 0,
    tones: [tone(1047, 80, 20), tone(1319, 80, 20), tone(1760, 140)],
    vibrationMs: [40, 60, 120],
  },
  wrong: {
    wave: 'square',
    decibel: -4,
    tones: [tone(233, 170, 70), tone(233, 170)],
    vibrationMs: [180, 80, 180],
  },
  attention: {
    wave: 'triangle',
    decibel: 0,
    tones: [tone(988, 110, 50), tone(740, 110, 50), tone(988, 110)],
    vibrationMs: [90, 60, 90, 60, 90],
  },
  blocked: { wave: 'triangle', decibel: 0, tones: [tone(440, 90)], vibrationMs: [90] },
};
