import type { Outcome } from '../protocol/outcome.ts';

const holdMs = 120_000;

/**
 * Stops a queue whose commands come without leave (sync §4): facts sent on would only be quarantined too, one by one,
 * instead of taking effect when somebody has signed in again. After a while one command is sent to ask.
 */
export class LeaveHold {
  #untilMs: number | null = null;

  /** Nothing is sent now. */
  isOn(nowMs: number): boolean {
    return this.#untilMs !== null && nowMs < this.#untilMs;
  }

  /** The last word was that leave is missing. */
  get isDoubted(): boolean {
    return this.#untilMs !== null;
  }

  heard(outcomes: readonly Outcome[], nowMs: number): void {
    const fresh = outcomes.filter(({ duplicate }) => !duplicate);
    if (fresh.some(({ outcome }) => outcome === 'quarantined')) this.#untilMs = nowMs + holdMs;
    else if (fresh.length > 0) this.#untilMs = null;
  }

  /** Somebody signed in. */
  forget(): void {
    this.#untilMs = null;
  }
}
