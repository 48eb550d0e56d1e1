import type { Outcome, Volume } from './outcome.ts';
import { patterns } from './patterns.ts';

/** Rise and fall of a tone: without them its edges click. */
export const attackMs = 5;
export const releaseMs = 12;

/** A tone placed in time. Seconds, as Web Audio counts. */
export interface ScheduledTone {
  readonly hertz: number;
  readonly wave: OscillatorType;
  readonly startS: number;
  /** When the gain has risen to `gain`. */
  readonly fullS: number;
  /** When the gain begins to fall. */
  readonly fallS: number;
  readonly endS: number;
  /** 0 to 1. */
  readonly gain: number;
}

const gains: Record<Volume, number> = { loud: 0.9, soft: 0.25, off: 0 };

/** A refused scan is the one thing that must be heard: half-loud at least, whatever the setting. */
const floor: Partial<Record<Outcome, number>> = { wrong: 0.45 };

/** Linear gain of an outcome at a setting, from 0 to 1, the pattern's own level included. */
export function gainOf(outcome: Outcome, volume: Volume): number {
  const setting = Math.max(gains[volume], floor[outcome] ?? 0);
  return setting * 10 ** (patterns[outcome].decibel / 20);
}

/**
 * Places the tones of an outcome, one after the other.
 * @param startS when the first tone begins, in seconds of the audio clock
 * @returns nothing at all when the outcome is silent at this setting
 */
export function scheduleTones(outcome: Outcome, volume: Volume, startS: number): readonly ScheduledTone[] {
  const gain = gainOf(outcome, volume);
  if (gain === 0) return [];
  const { wave, tones } = patterns[outcome];
  let atMs = 0;
  return tones.map(({ hertz, durationMs, gapMs }) => {
    const beginMs = atMs;
    atMs += durationMs + gapMs;
    return {
      hertz,
      wave,
      startS: startS + beginMs / 1000,
      fullS: startS + (beginMs + attackMs) / 1000,
      fallS: startS + (beginMs + durationMs - releaseMs) / 1000,
      endS: startS + (beginMs + durationMs) / 1000,
      gain,
    };
  });
}
