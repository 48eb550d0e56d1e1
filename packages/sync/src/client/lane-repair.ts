import type { LoopHooks } from './loop-hooks.ts';
import type { LaneEnd } from './lane-push.ts';
import type { JournalEntry, JournalStore, LanePosition } from './ports.ts';
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

  /** How far this device wrote a lane; null when there is nothing in it to ask about. Its last ones may have moved on. */
  async endOf(
    { laneId, lastSeq, lastHash }: LanePosition,
    { isOpen }: { isOpen: boolean },
  ): Promise<LaneEnd | null> {
    if (lastSeq === 0) return null;
    return isOpen ? { laneId, deviceSeq: lastSeq, hash: lastHash } : this.#journal.lastUpTo(laneId, lastSeq);
  }

  /** The server lacks commands this device thought were answered: it still has them, and the next batch brings them. */
  async queueAgain(laneId: string, expected: number): Promise<void> {
    const first = await this.#journal.queueAgain(laneId, expected - 1);
    // A backup older than the last one: what this device has forgotten since cannot be given back in this lane.
    if (first !== null && first !== expected) await this.#journal.fork(laneId, restamp);
    if (first !== null) await this.#hooks.requeued();
  }

  /** The server has more of the open lane than this device ever wrote: another one goes on under the same numbers. */
  async yieldNumbers({ laneId, laneSeq }: { laneId: string; laneSeq: number }, has: Has): Promise<void> {
    const open = await this.#journal.lane();
    if (open.laneId === laneId && laneSeq > open.lastSeq)
      await this.fork({ laneId, differsAt: open.lastSeq + 1 }, has);
  }

  /**
   * The server knows other commands under the numbers of this lane: what waits moves to a new one. So does what was
   * answered once under a number that is now another's, when a restored server was given back the lane by a copy of
   * this device: nobody else may have it.
   */
  async fork({ laneId, differsAt }: { laneId: string; differsAt: number }, has: Has): Promise<void> {
    const agreed = await this.#lastAgreed(laneId, { differsAt, has });
    if (agreed < differsAt - 1) await this.#journal.queueAgain(laneId, agreed);
    await this.#journal.fork(laneId, restamp);
    this.#hooks.status({ problem: 'device_copied' });
    await this.#hooks.requeued();
  }

  /**
   * The last number below `differsAt` under which the server has what this device has. Each entry names the hash of the
   * one before, so where one is the same, all before it are. What is forgotten here is in a backup there.
   */
  async #lastAgreed(
    laneId: string,
    { differsAt, has }: { readonly differsAt: number; readonly has: Has },
  ): Promise<number> {
    const agrees = async (deviceSeq: number): Promise<boolean> => {
      const entry = await this.#journal.lastUpTo(laneId, deviceSeq);
      return entry === null || (await has(entry));
    };
    let [below, above] = [0, differsAt];
    // Where no server was restored the first question is the last.
    for (let asked = differsAt - 1; above - below > 1; asked = Math.floor((below + above) / 2)) {
      if (await agrees(asked)) below = asked;
      else above = asked;
    }
    return below;
  }
}

/** Whether the server has this entry under its number. Throws `TransportProblem` when it does not say. */
type Has = (entry: JournalEntry) => Promise<boolean>;
