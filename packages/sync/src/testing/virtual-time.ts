import type { Scheduler } from '../client/ports.ts';
import { seededIds, seededRandom } from './seeded-random.ts';

declare const setImmediate: (run: () => void) => unknown;

/** Lets everything that can go on without time passing go on: promises settle before the next macrotask. */
export const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

interface Timer {
  readonly atMs: number;
  readonly run: () => void;
}

/** A clock that only tests move. Whoever sleeps is woken in the order of the times, never by real time. */
export class VirtualTime {
  readonly #startMs: number;
  #nowMs: number;
  readonly #timers = new Set<Timer>();
  #underWay: () => Promise<unknown> | null = () => null;

  constructor(startIso = '2026-03-04T05:00:00.000Z') {
    this.#startMs = Date.parse(startIso);
    this.#nowMs = this.#startMs;
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  iso(): string {
    return new Date(this.#nowMs).toISOString();
  }

  /** Work of the real world that simulated time stands still for. */
  waitsFor(underWay: () => Promise<unknown> | null): void {
    this.#underWay = underWay;
  }

  async #atRest(): Promise<void> {
    await settled();
    for (let work = this.#underWay(); work; work = this.#underWay()) {
      await work;
      await settled();
    }
  }

  /** Moves the clock, firing what falls due on the way. */
  async advance(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    for (;;) {
      await this.#atRest();
      const next = this.#next();
      if (!next || next.atMs > endMs) break;
      this.#timers.delete(next);
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.run();
    }
    this.#nowMs = endMs;
    await this.#atRest();
  }

  /** A device's or a tab's own scheduler on this clock. `skewMs`: how far its wall clock is off. */
  scheduler(seed: number, skewMs = 0): Scheduler {
    const random = seededRandom(seed);
    const uuid = seededIds(seed ^ 0x5bd1e995);
    return {
      nowMs: () => this.#nowMs + skewMs,
      monoMs: () => this.#nowMs - this.#startMs,
      gaps: () => 0,
      random,
      uuid,
      sleep: (ms, signal) =>
        new Promise((resolve) => {
          if (signal.aborted) return resolve();
          const timer = { atMs: this.#nowMs + Math.max(0, ms), run: resolve };
          this.#timers.add(timer);
          signal.addEventListener('abort', () => {
            this.#timers.delete(timer);
            resolve();
          });
        }),
      afterPaint: () => Promise.resolve(),
    };
  }

  #next(): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) if (!next || timer.atMs < next.atMs) next = timer;
    return next;
  }
}
