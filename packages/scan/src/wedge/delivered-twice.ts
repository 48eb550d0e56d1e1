import { twoPathsMs } from '../timings.ts';
import type { WedgeReading } from './wedge-event.ts';

/** Tells a scan that arrives over a second path (keys and input method at once) from a second scan. */
export class DeliveredTwice {
  #recent: readonly WedgeReading[] = [];

  /** True when the same text came just now over another path. Otherwise the reading is remembered. */
  isEcho(reading: WedgeReading): boolean {
    this.#recent = this.#recent.filter((earlier) => reading.endedAtMs - earlier.endedAtMs <= twoPathsMs);
    const echo = this.#recent.some(
      (earlier) => earlier.text === reading.text && earlier.path !== reading.path,
    );
    if (!echo) this.#recent = [...this.#recent, reading];
    return echo;
  }
}
