import type { ScannerProfile } from '../scanner-profile.ts';

/**
 * Whether characters keep a scanner's pace. A busy system delivers one key late and the next ones early, so it is
 * the mean gap that must not exceed the largest a scanner leaves; a gap that breaks the run is not judged here.
 */
export class ScannerPace {
  characters = 0;
  #gapsMs: readonly number[] = [];
  readonly #profile: ScannerProfile;

  constructor(profile: ScannerProfile) {
    this.#profile = profile;
  }

  /** Notes some characters that came in one event, so long after the one before. */
  add(length: number, gapMs: number): void {
    const gapsMs = [...(this.characters === 0 ? [] : [gapMs]), ...Array<number>(length - 1).fill(0)];
    this.characters += length;
    this.#gapsMs = [...this.#gapsMs, ...gapsMs].slice(-(this.#profile.burstLength - 1));
  }

  /** Whether the latest characters, and one more after this gap if there is one, came fast enough. */
  isFast(...nextGapMs: readonly [] | readonly [number]): boolean {
    const gapsMs = [...this.#gapsMs, ...nextGapMs];
    const totalMs = gapsMs.reduce((sum, gapMs) => sum + gapMs, 0);
    return totalMs <= gapsMs.length * this.#profile.largestGapMs;
  }
}
