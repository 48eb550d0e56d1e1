import type { Command } from '@floorhand/domain/kernel/command';
import type { Scheduler } from './ports.ts';

/** What the device knows of the server's time, from the quickest answer it had (sync §17). */
export class ServerClock {
  readonly #scheduler: Scheduler;
  readonly #bootId: string;
  #best: { readonly offsetMs: number; readonly uncertaintyMs: number } | null = null;

  constructor(scheduler: Scheduler, bootId: string) {
    this.#scheduler = scheduler;
    this.#bootId = bootId;
  }

  /** `sentMs`, `receivedMs`: device time around a request; `serverTime`: what the answer said. */
  measured(sentMs: number, receivedMs: number, serverTime: string): void {
    const uncertaintyMs = Math.ceil((receivedMs - sentMs) / 2);
    if (uncertaintyMs < 0 || (this.#best && this.#best.uncertaintyMs < uncertaintyMs)) return;
    this.#best = { offsetMs: Math.round(Date.parse(serverTime) - (sentMs + receivedMs) / 2), uncertaintyMs };
  }

  occurred(): Command['occurred'] {
    return {
      wall: new Date(this.#scheduler.nowMs()).toISOString(),
      monoMs: Math.floor(this.#scheduler.monoMs()),
      bootId: this.#bootId,
      offsetMs: this.#best?.offsetMs ?? null,
      uncertaintyMs: this.#best?.uncertaintyMs ?? null,
    };
  }

  /** Server time as well as the device knows it, ISO. */
  now(): string {
    return new Date(this.#scheduler.nowMs() + (this.#best?.offsetMs ?? 0)).toISOString();
  }
}
