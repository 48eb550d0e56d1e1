/** An answer is given again for so many times what it took to make: a twentieth of the time at most goes into it. */
const worth = 20;
const leastKeptMs = 1_000;

interface Made<T> {
  readonly answer: Promise<T>;
  /** Null while it is being made: then everybody waits for the same one. */
  untilMs: number | null;
}

/** Answers about whole buildings, which take reading all of it: shared by those who ask together and soon after. */
export class KeptAnswers<T> {
  readonly #nowMs: () => number;
  readonly #make: (streamId: string, beganMs: number) => Promise<T>;
  readonly #made = new Map<string, Made<T>>();

  constructor(nowMs: () => number, make: (streamId: string, beganMs: number) => Promise<T>) {
    this.#nowMs = nowMs;
    this.#make = make;
  }

  of(streamId: string): Promise<T> {
    const nowMs = this.#nowMs;
    const beganMs = nowMs();
    const kept = this.#made.get(streamId);
    if (kept && (kept.untilMs === null || kept.untilMs > beganMs)) return kept.answer;
    const made: Made<T> = { answer: this.#make(streamId, beganMs), untilMs: null };
    this.#made.set(streamId, made);
    made.answer.then(
      () => {
        made.untilMs = nowMs() + Math.max(leastKeptMs, worth * (nowMs() - beganMs));
      },
      // What failed is no answer.
      () => this.#made.delete(streamId),
    );
    return made.answer;
  }
}
