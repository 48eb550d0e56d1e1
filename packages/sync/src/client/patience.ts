import { TransportProblem } from './ports.ts';

/** Times the usual wait, at most. */
const mostPatience = 4;

/**
 * How long a device waits for an answer. A request that is given up is repeated, and a server that is busy with
 * everybody at once then does the same work twice: so it gets longer when it answers slowly or asks to come back, and
 * the usual time again when it is quick. Silence alone says nothing about the server: a dead spot is left as soon as ever.
 */
export class Patience {
  readonly #nowMs: () => number;
  #times = 1;

  /** @param nowMs of a clock that only goes forward */
  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** Makes a request with as long a wait as the server needs; learns from how it goes. */
  async wait<T extends { readonly kind: string }>(
    usualMs: number,
    request: (timeoutMs: number) => Promise<T>,
  ): Promise<T> {
    const begunMs = this.#nowMs();
    try {
      const answer = await request(usualMs * this.#times);
      const isBusy = answer.kind === 'retry' || this.#nowMs() - begunMs > usualMs / 2;
      this.#times = isBusy ? this.#longer() : Math.max(1, this.#times / 2);
      return answer;
    } catch (error) {
      if (error instanceof TransportProblem && error.kind === 'busy') this.#times = this.#longer();
      throw error;
    }
  }

  #longer(): number {
    return Math.min(mostPatience, this.#times * 2);
  }
}
