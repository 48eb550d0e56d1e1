import type { LoopHooks } from './loop-hooks.ts';
import type { JournalStore } from './ports.ts';
import { restamp } from './stamp.ts';

/** Brings a device's lanes and what the server has of them together again (sync §4, §9, §10). */
export class LaneRepair {
  readonly #journal: JournalStore;
  readonly #hooks: Pick<LoopHooks, 'requeued' | 'status'>;

  /** By lane; none ever changes. */
  readonly #before = new Map<string, string | null>();

  constructor(journal: JournalStore, hooks: Pick<LoopHooks, 'requeued' | 'status'>) {
    this.#journal = journal;
    this.#hooks = hooks;
  }

  /** The lane the device left for this one; null for its first. */
  async leftFor(laneId: string): Promise<string | null> {
    if (!this.#before.has(laneId)) {
      const lanes = await this.#journal.lanes();
      for (const [i, lane] of lanes.entries()) this.#before.set(lane.laneId, lanes[i - 1]?.laneId ?? null);
    }
    return this.#before.get(laneId) ?? null;
  }

  /** The server lacks commands this device thought were answered: it still has them, and the next batch brings them. */
  async queueAgain(laneId: string, expected: number): Promise<void> {
    const first = await this.#journal.queueAgain(laneId, expected - 1);
    // A backup older than the last one: what this device has forgotten since cannot be given back in this lane.
    if (first !== null && first !== expected) await this.#journal.fork(laneId, restamp);
    if (first !== null) await this.#hooks.requeued();
  }

  /** The server has more of the open lane than this device ever wrote: another one goes on under the same numbers. */
  async yieldNumbers(laneId: string, laneSeq: number): Promise<void> {
    const open = await this.#journal.lane();
    if (open.laneId === laneId && laneSeq > open.lastSeq) await this.fork(laneId);
  }

  /** The server knows other commands under the numbers of this lane: what waits moves to a new one. */
  async fork(laneId: string): Promise<void> {
    await this.#journal.fork(laneId, restamp);
    this.#hooks.status({ problem: 'device_copied' });
    await this.#hooks.requeued();
  }
}
