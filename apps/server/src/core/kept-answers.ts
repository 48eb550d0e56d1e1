/** An answer is given again for so many times what it took to make: a twentieth of the time at most goes into it. */
const worth = 20;
const leastKeptMs = 1_000;

interface Made<T> {
  readonly answer: Promise<T>;
  /** Null while it is being made: then everybody waits for the same one. */
  untilMs: number | null;
}

/** Answers that take much reading, each under a key: shared by those who ask together and soon after. */
export class KeptAnswers<T> {
  readonly #nowMs: () => number;
  readonly #make: (key: string, beganMs: number) => Promise<T>;
  readonly #made = new Map<string, Made<T>>();

  constructor(nowMs: () => number, make: (key: string, beganMs: number) => Promise<T>) {
    this.#nowMs = nowMs;
    this.#make = make;
  }

  of(key: string): Promise<T> {
    const nowMs = this.#nowMs;
    const beganMs = nowMs();
    for (const [old, { untilMs }] of this.#made)
      if (untilMs !== null && untilMs <= beganMs) this.#made.delete(old);
    const kept = this.#made.get(key);
    if (kept) return kept.answer;
    const made: Made<T> = { answer: this.#make(key, beganMs), untilMs: null };
    this.#made.set(key, made);
    made.answer.then(
      () => {
        made.untilMs = nowMs() + Math.max(leastKeptMs, worth * (nowMs() - beganMs));
      },
      // What failed is no answer.
      () => this.#made.delete(key),
    );
    return made.answer;
  }
}
