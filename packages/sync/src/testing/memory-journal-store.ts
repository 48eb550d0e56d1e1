import type { CommandDraft } from '@floorhand/domain/kernel/command';
import { afterAnswer, isAheadOf, isSettledAt, queuedAgain } from '../client/entry-state.ts';
import {
  StorageProblem,
  type EntryChange,
  type JournalEntry,
  type JournalStore,
  type LanePosition,
  type Stamp,
} from '../client/ports.ts';
import { prunable, type BackupWatermark } from '../client/prunable.ts';
import { genesisHash } from '../protocol/hash.ts';
import type { Outcome } from '../protocol/outcome.ts';

/** What survives the app: hand it to several stores for several tabs, copy it for a device restored from a backup. */
export class MemoryJournalDisk {
  lanes: readonly LanePosition[] = [];
  entries: readonly JournalEntry[] = [];
  /** The next append finds no room. */
  isFull = false;
  /** How often somebody read all that waits, which grows with it. */
  readsOfAll = 0;

  copy(): MemoryJournalDisk {
    const copy = new MemoryJournalDisk();
    copy.lanes = this.lanes;
    copy.entries = this.entries;
    return copy;
  }
}

/** `JournalStore` in memory. Everything of one call happens in one go, as a transaction would. */
export class MemoryJournalStore implements JournalStore {
  readonly #disk: MemoryJournalDisk;
  readonly #newLaneId: () => string;

  constructor(disk: MemoryJournalDisk, newLaneId: () => string) {
    this.#disk = disk;
    this.#newLaneId = newLaneId;
  }

  async lane(): Promise<LanePosition> {
    return this.#openLane();
  }

  async lanes(): Promise<readonly LanePosition[]> {
    return this.#disk.lanes;
  }

  async append(drafts: readonly CommandDraft[], stamp: Stamp): Promise<readonly JournalEntry[]> {
    const open = this.#openLane();
    const entries = stamp(open, drafts).map(asStored);
    if (this.#disk.isFull) {
      this.#disk.isFull = false;
      throw new StorageProblem('quota', 'the disk is full');
    }
    this.#add(open, entries);
    return entries;
  }

  async from(fromSeq: number, most: number): Promise<readonly JournalEntry[]> {
    const open = this.#disk.lanes.at(-1);
    return this.#inOrder()
      .filter(({ laneId, deviceSeq }) => laneId === open?.laneId && deviceSeq >= fromSeq)
      .slice(0, most);
  }

  async lastUpTo(laneId: string, deviceSeq: number): Promise<JournalEntry | null> {
    const below = (held: JournalEntry): boolean => held.laneId === laneId && held.deviceSeq <= deviceSeq;
    return this.#inOrder().findLast(below) ?? null;
  }

  async unsettled(): Promise<readonly JournalEntry[]> {
    this.#disk.readsOfAll += 1;
    return this.#inOrder().filter(({ state }) => state !== 'settled');
  }

  async recent(most: number): Promise<readonly JournalEntry[]> {
    return this.#inOrder().toReversed().slice(0, most);
  }

  async answer(laneId: string, outcomes: readonly Outcome[]): Promise<readonly EntryChange[]> {
    const bySeq = new Map(outcomes.map((outcome) => [outcome.deviceSeq, asStored(outcome)]));
    const changes: EntryChange[] = [];
    this.#disk.entries = this.#disk.entries.map((before) => {
      const outcome = before.laneId === laneId ? bySeq.get(before.deviceSeq) : undefined;
      const after = outcome ? afterAnswer(before, outcome) : before;
      if (after !== before) changes.push({ before, after });
      return after;
    });
    return changes;
  }

  async settle(cursor: number): Promise<void> {
    this.#disk.entries = this.#disk.entries.map((entry) =>
      isSettledAt(entry, cursor) ? { ...entry, state: 'settled' } : entry,
    );
  }

  async reopen(cursor: number): Promise<void> {
    this.#disk.entries = this.#disk.entries.map((entry) =>
      isAheadOf(entry, cursor) ? queuedAgain(entry) : entry,
    );
  }

  async queueAgain(laneId: string, afterSeq: number): Promise<number | null> {
    const above = (entry: JournalEntry): boolean => entry.laneId === laneId && entry.deviceSeq > afterSeq;
    this.#disk.entries = this.#disk.entries.map((entry) => (above(entry) ? queuedAgain(entry) : entry));
    const numbers = this.#disk.entries.filter(above).map(({ deviceSeq }) => deviceSeq);
    return numbers.length === 0 ? null : Math.min(...numbers);
  }

  async prune(watermark: BackupWatermark): Promise<number> {
    const inOrder = this.#inOrder();
    const gone = new Set(
      this.#disk.lanes.flatMap(({ laneId }) =>
        prunable(
          inOrder.filter((entry) => entry.laneId === laneId),
          watermark,
        ),
      ),
    );
    this.#disk.entries = this.#disk.entries.filter((entry) => !gone.has(entry));
    return gone.size;
  }

  async fork(
    laneId: string,
    restamp: (lane: LanePosition, entries: readonly JournalEntry[]) => readonly JournalEntry[],
  ): Promise<LanePosition> {
    const open = this.#openLane();
    const queued = this.#inOrder().filter(({ state }) => state === 'queued');
    if (open.laneId !== laneId && !queued.some((entry) => entry.laneId === laneId)) return open;
    const next = firstPosition(this.#newLaneId(), open.generation + 1);
    const entries = restamp(next, queued).map(asStored);
    this.#disk.entries = this.#disk.entries.filter(({ state }) => state !== 'queued');
    this.#disk.lanes = [...this.#disk.lanes, next];
    return this.#add(next, entries);
  }

  #openLane(): LanePosition {
    const open = this.#disk.lanes.at(-1);
    if (open) return open;
    const first = firstPosition(this.#newLaneId(), 1);
    this.#disk.lanes = [first];
    return first;
  }

  #add(lane: LanePosition, entries: readonly JournalEntry[]): LanePosition {
    const ids = new Set(this.#disk.entries.map(({ command }) => command.commandId));
    const repeated = entries.find(({ command }) => ids.has(command.commandId));
    if (repeated) throw new Error(`command ${repeated.command.commandId} is recorded already`);
    const last = entries.at(-1);
    const advanced = last ? { ...lane, lastSeq: last.deviceSeq, lastHash: last.hash } : lane;
    this.#disk.entries = [...this.#disk.entries, ...entries];
    this.#disk.lanes = this.#disk.lanes.map((held) => (held.laneId === lane.laneId ? advanced : held));
    return advanced;
  }

  #inOrder(): readonly JournalEntry[] {
    const generationOf = ({ laneId }: JournalEntry): number =>
      this.#disk.lanes.find((lane) => lane.laneId === laneId)?.generation ?? 0;
    return this.#disk.entries.toSorted(
      (x, y) => generationOf(x) - generationOf(y) || x.deviceSeq - y.deviceSeq,
    );
  }
}

const firstPosition = (laneId: string, generation: number): LanePosition => ({
  laneId,
  generation,
  lastSeq: 0,
  lastHash: genesisHash,
});

/** Nobody may change what is stored by keeping a hand on it, and only JSON can be stored. */
const asStored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
