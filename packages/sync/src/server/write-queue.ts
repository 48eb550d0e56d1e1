import type { View } from '@floorhand/domain/kernel/document';

/** One job of a group: what to do inside the shared transaction, and whom to tell. */
export interface QueuedJob<Place, T> {
  readonly weight: number;
  /** What the job will read, to be asked for together with that of the rest of the group. */
  readonly reads?: readonly ((view: View) => void)[];
  readonly run: (place: Place) => Promise<T>;
}

interface Waiting<Place> {
  readonly job: QueuedJob<Place, unknown>;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Commands of one transaction. Measured from 100 to 800: up to here a commit costs hardly more than a smaller one, and
 * this many are judged in a tenth of a second.
 */
const mostWeight = 400;

/**
 * Group commit (sync §2): whatever waits when the last transaction ended goes into the next one, up to some hundred
 * commands, and everybody is answered after the one COMMIT. A job that throws takes the whole group with it, so jobs
 * turn their own failures into answers and throw only when the transaction is lost.
 */
export class WriteQueue<Place> {
  readonly #transact: (work: (place: Place) => Promise<void>) => Promise<void>;
  readonly #foresee: (place: Place, reads: readonly ((view: View) => void)[]) => Promise<void>;
  readonly #waiting: Waiting<Place>[] = [];
  #running = false;

  constructor(
    transact: (work: (place: Place) => Promise<void>) => Promise<void>,
    foresee: (place: Place, reads: readonly ((view: View) => void)[]) => Promise<void>,
  ) {
    this.#transact = transact;
    this.#foresee = foresee;
  }

  get length(): number {
    return this.#waiting.length;
  }

  add<T>(job: QueuedJob<Place, T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      if (!this.#running) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) await this.#group(this.#next());
    this.#running = false;
  }

  #next(): readonly Waiting<Place>[] {
    let weight = 0;
    let count = 0;
    for (const { job } of this.#waiting) {
      if (count > 0 && weight + job.weight > mostWeight) break;
      weight += job.weight;
      count += 1;
    }
    return this.#waiting.splice(0, count);
  }

  async #group(group: readonly Waiting<Place>[]): Promise<void> {
    const values: unknown[] = [];
    try {
      await this.#transact(async (place) => {
        const reads = group.flatMap(({ job }) => job.reads ?? []);
        if (reads.length > 0) await this.#foresee(place, reads);
        for (const { job } of group) values.push(await job.run(place));
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
      return;
    }
    for (const [i, { resolve }] of group.entries()) resolve(values[i] as never);
  }
}
