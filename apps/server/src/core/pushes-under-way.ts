import type { PushAnswer } from '@floorhand/sync/protocol/push';

const leastMs = 500;
const mostMs = 5_000;

/**
 * Sends a second push of a lane away before anything is read of it. A device that gave up waiting repeats its batch,
 * and on a server that is busy already, reading that costs more than it has: the longer the first one is under way,
 * the later the device is asked to come back.
 */
export class PushesUnderWay {
  readonly #nowMs: () => number;
  readonly #begunMs = new Map<string, number>();

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  async push(laneId: string, take: () => Promise<PushAnswer>): Promise<PushAnswer> {
    const begunMs = this.#begunMs.get(laneId);
    if (begunMs !== undefined) {
      const passedMs = Math.round((this.#nowMs() - begunMs) / 4);
      return { kind: 'retry', afterMs: Math.min(mostMs, Math.max(leastMs, passedMs)), reason: 'lane_busy' };
    }
    this.#begunMs.set(laneId, this.#nowMs());
    try {
      return await take();
    } finally {
      this.#begunMs.delete(laneId);
    }
  }
}
