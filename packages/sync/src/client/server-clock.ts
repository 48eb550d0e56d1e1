import type { Command } from '@floorhand/domain/kernel/command';
import type { Scheduler } from './ports.ts';

/** A wall clock that goes this far from the running one was set by somebody. */
const jumpMs = 30_000;

/** The last word of the server: its time, and what runs on beside it. */
interface Anchor {
  readonly serverMs: number;
  readonly monoMs: number;
  readonly gaps: number;
}

/**
 * What the device knows of the server's time (sync §17): how far its wall clock was off in the quickest answer, and how
 * long ago the last answer was by a clock that nobody can set.
 */
export class ServerClock {
  readonly #scheduler: Scheduler;
  readonly #bootId: string;
  #best: { readonly offsetMs: number; readonly uncertaintyMs: number } | null = null;
  #anchor: Anchor | null = null;

  constructor(scheduler: Scheduler, bootId: string) {
    this.#scheduler = scheduler;
    this.#bootId = bootId;
  }

  /** `sentMs`, `receivedMs`: device time around a request; `serverTime`: what the answer said. */
  measured(sentMs: number, receivedMs: number, serverTime: string): void {
    const uncertaintyMs = Math.ceil((receivedMs - sentMs) / 2);
    if (uncertaintyMs < 0) return;
    const serverMs = Date.parse(serverTime);
    const { monoMs, gaps } = this.#running();
    this.#anchor = { serverMs: serverMs + uncertaintyMs, monoMs, gaps };
    const offsetMs = Math.round(serverMs - (sentMs + receivedMs) / 2);
    const isBetter = !this.#best || uncertaintyMs <= this.#best.uncertaintyMs;
    const hasJumped = this.#best !== null && Math.abs(offsetMs - this.#best.offsetMs) > jumpMs;
    if (isBetter || hasJumped) this.#best = { offsetMs, uncertaintyMs };
  }

  occurred(): Command['occurred'] {
    const { monoMs } = this.#running();
    return {
      wall: new Date(this.#scheduler.nowMs()).toISOString(),
      monoMs: Math.floor(monoMs),
      bootId: this.#bootId,
      offsetMs: this.#best === null ? null : this.#offsetMs(this.#best.offsetMs),
      uncertaintyMs: this.#best?.uncertaintyMs ?? null,
    };
  }

  /** Server time as well as the device knows it, ISO. */
  now(): string {
    const offsetMs = this.#best === null ? 0 : this.#offsetMs(this.#best.offsetMs);
    return new Date(this.#scheduler.nowMs() + offsetMs).toISOString();
  }

  /**
   * How far the wall clock is off now. As measured, unless the running clock contradicts it: then somebody set the wall
   * clock. A device that may have slept meanwhile knows only that at least so much time has passed.
   */
  #offsetMs(measuredMs: number): number {
    const anchor = this.#anchor;
    if (anchor === null) return measuredMs;
    const { monoMs, gaps } = this.#running();
    const nowMs = this.#scheduler.nowMs();
    const leastMs = anchor.serverMs + monoMs - anchor.monoMs;
    const aheadMs = nowMs + measuredMs - leastMs;
    const isSet = aheadMs < -jumpMs || (aheadMs > jumpMs && gaps === anchor.gaps);
    return isSet ? Math.round(leastMs - nowMs) : measuredMs;
  }

  #running(): Pick<Anchor, 'monoMs' | 'gaps'> {
    return { monoMs: this.#scheduler.monoMs(), gaps: this.#scheduler.gaps() };
  }
}
