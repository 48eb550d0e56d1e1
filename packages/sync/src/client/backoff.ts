const baseMs = 500;
const mostMs = 60_000;

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
    const jitter = Math.floor(this.#random() * limit);
    return retryAfterMs === null ? jitter : retryAfterMs + Math.min(jitter, 2000);
  }

  succeeded(): void {
    this.#failures = 0;
  }
}
