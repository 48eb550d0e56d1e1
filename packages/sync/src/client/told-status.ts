import { startingStatus, type SyncStatus } from './status.ts';

/** What screens were told last, and that a copied device stands behind any other problem until somebody read it. */
export class ToldStatus {
  readonly #listener: (status: SyncStatus) => void;
  #status = startingStatus;
  #isCopied = false;

  constructor(listener: (status: SyncStatus) => void) {
    this.#listener = listener;
  }

  get status(): SyncStatus {
    return this.#status;
  }

  tell(change: Partial<SyncStatus>): void {
    if (change.problem === 'device_copied') this.#isCopied = true;
    const known = this.#isCopied ? 'device_copied' : null;
    const merged = { ...this.#status, ...change };
    const next = { ...merged, problem: merged.problem ?? known };
    const names = Object.keys(change) as (keyof SyncStatus)[];
    // Every record asks anew what waits; screens hear of it when the answer is another one.
    if (names.every((name) => next[name] === this.#status[name])) return;
    this.#status = next;
    this.#listener(next);
  }

  acknowledgeCopy(): void {
    this.#isCopied = false;
    if (this.#status.problem === 'device_copied') this.tell({ problem: null });
  }
}
