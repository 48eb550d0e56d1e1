const baseMs = 500;
const mostMs = 60_000;
/** Over how long devices that were told the same time come back. */
const mostSpreadMs = 2000;

/** Full jitter (sync §8): a delay anywhere between zero and an exponentially growing limit. */
export class Backoff {
  readonly #random: () => number;
  #failures = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** After a failure. A server's own wish is honoured, plus jitter, so that devices do not come back together. */
  next(retryAfterMs: number | null): number {
    const limit = Math.min(mostMs, baseMs * 2 ** Math.min(this.#failures, 10));
    this.#failures += 1;
    const x = this.#random();
    if (retryAfterMs === null) return Math.floor(x * limit);
    return retryAfterMs + Math.floor(x * Math.min(mostSpreadMs, Math.max(limit, retryAfterMs)));
  }

  succeeded(): void {
    this.#failures = 0;
  }
}
