import type { Scheduler, StopSignal } from './ports.ts';

/** How long to wait after a round. */
export interface Wait {
  readonly ms: number;
  /** So much of it stands whatever is recorded meanwhile. */
  readonly calmMs: number;
  /** The server asked for it, so nothing shortens it. */
  readonly isFirm: boolean;
}

/** `work`: this device recorded something. `person`: somebody asks, or the network is back. `hint`: the server tells of news. */
export type Reason = 'work' | 'person' | 'hint';

/** The pauses between rounds of sync, and what ends them before their time. */
export class LoopPause {
  readonly #scheduler: Scheduler;
  readonly #reasons = new Set<Reason>();
  /** Recorded work does not end this part of a pause. */
  #isCalm = false;
  #wakeUp: () => void = () => undefined;

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  /** There is something to do before the time. */
  rouse(reason: Reason): void {
    this.#reasons.add(reason);
    if (reason !== 'work' || !this.#isCalm) this.#wakeUp();
  }

  /** A round begins: what asked for it is heard. */
  begin(): void {
    this.#reasons.clear();
  }

  /** Somebody asked since the round began. */
  get isRoused(): boolean {
    return this.#reasons.size > 0;
  }

  /** Something of this device is why: its screen may still be busy with it. */
  get isOwn(): boolean {
    return this.#reasons.has('work') || this.#reasons.has('person');
  }

  async after({ ms, calmMs, isFirm }: Wait, signal: StopSignal): Promise<void> {
    if (isFirm) return this.#scheduler.sleep(ms, signal);
    const first = Math.min(ms, calmMs);
    const isOnlyWork = ![...this.#reasons].some((reason) => reason !== 'work');
    if (first > 0 && isOnlyWork) {
      this.#isCalm = true;
      await this.#sleep(first, signal);
      this.#isCalm = false;
    }
    if (!this.isRoused && ms > first) await this.#sleep(ms - first, signal);
  }

  async #sleep(ms: number, signal: StopSignal): Promise<void> {
    const woken = new Promise<void>((resolve) => {
      this.#wakeUp = resolve;
    });
    await Promise.race([this.#scheduler.sleep(ms, signal), woken]);
    this.#wakeUp = () => undefined;
  }
}
