import { composedCharacterMs } from '../timings.ts';
import type { ScannerProfile } from '../scanner-profile.ts';
import { ScannerPace } from './scanner-pace.ts';
import type { DeliveryPath } from './wedge-event.ts';

const symbologyIdentifier = /^\][A-Za-z][0-9]$/;

/** More than any symbol holds. What a jammed key or a broken scanner sends beyond is dropped. */
const longestRun = 8_192;

export interface Arrival {
  readonly text: string;
  readonly atMs: number;
  readonly path: DeliveryPath;
  /** What was kept away from the page and has to be put back if it was typing; null when it went through. */
  readonly held: string | null;
}

/** Characters that belong together, and whether they came too fast for fingers. */
export class WedgeRun {
  readonly path: DeliveryPath;
  readonly startedAtMs: number;
  received = '';
  putBack = '';
  /** Some of it is in the focused field. */
  reachedField = false;
  isBurst = false;

  #lastAtMs: number;
  #characterAtMs: number;
  #widestGapMs = 0;
  readonly #pace: ScannerPace;
  readonly #profile: ScannerProfile;

  constructor(first: Arrival, profile: ScannerProfile) {
    this.#profile = profile;
    this.#pace = new ScannerPace(profile);
    this.path = first.path;
    this.startedAtMs = first.atMs;
    this.#lastAtMs = first.atMs;
    this.#characterAtMs = first.atMs;
    this.add(first);
  }

  get lastAtMs(): number {
    return this.#lastAtMs;
  }

  /** When silence ends it. */
  get expiresAtMs(): number {
    return this.#lastAtMs + (this.isBurst ? this.#profile.silenceMs : this.#profile.joinGapMs);
  }

  /** A key press that makes no character yet but belongs to the next one: Shift, Control, Alt. */
  touch(atMs: number): void {
    this.#widestGapMs = Math.max(this.#widestGapMs, atMs - this.#lastAtMs);
    this.#lastAtMs = Math.max(this.#lastAtMs, atMs);
  }

  /** A digit on the way to a character: no finger types four of them in the time of one, so it counts as progress. */
  touchDigit(atMs: number): void {
    this.touch(atMs);
    this.#characterAtMs = this.#lastAtMs;
  }

  add({ text, atMs, held }: Arrival): void {
    const length = [...text].length;
    this.#pace.add(length, this.#gapTo(atMs));
    this.#characterAtMs = this.#lastAtMs;
    this.#widestGapMs = 0;
    this.received += text.slice(0, longestRun - this.received.length);
    if (held === null) this.reachedField = true;
    else this.putBack += held;
    this.isBurst ||= length >= this.#profile.wholeEventLength || this.#isFastEnough();
  }

  /** Whether Enter or Tab at this time makes it a scan. */
  isScanWhenEndedAt(atMs: number): boolean {
    if (this.isBurst) return true;
    return this.#pace.characters >= this.#profile.endedBurstLength && this.#pace.isFast(this.#gapTo(atMs));
  }

  endsWithSeparator(): boolean {
    return this.received.endsWith('\x1d');
  }

  #isFastEnough(): boolean {
    const isProof =
      this.#pace.characters >= this.#profile.burstLength || symbologyIdentifier.test(this.received);
    return isProof && this.#pace.isFast();
  }

  /** The gap since the last character; of one that needs several presses, the widest between these. */
  #gapTo(atMs: number): number {
    this.touch(atMs);
    const gapMs = Math.max(0, atMs - this.#characterAtMs);
    return gapMs <= composedCharacterMs ? Math.min(gapMs, this.#widestGapMs) : gapMs;
  }
}
