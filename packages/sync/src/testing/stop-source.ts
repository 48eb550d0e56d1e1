import type { StopSignal } from '../client/ports.ts';

/** What an `AbortController` is to browsers, for engines that run without one. */
export class StopSource {
  readonly #listeners = new Set<() => void>();
  #aborted = false;
  readonly signal: StopSignal;

  constructor() {
    const isAborted = (): boolean => this.#aborted;
    const listeners = this.#listeners;
    this.signal = {
      get aborted() {
        return isAborted();
      },
      addEventListener: (_type, listener) => listeners.add(listener),
      removeEventListener: (_type, listener) => listeners.delete(listener),
    };
  }

  abort(): void {
    if (this.#aborted) return;
    this.#aborted = true;
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }
}
