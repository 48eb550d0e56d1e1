import type { CommandDraft } from '@floorhand/domain/kernel/command';
import type {
  EntryChange,
  JournalEntry,
  JournalStore,
  LanePosition,
  Stamp,
} from '@floorhand/sync/client/ports';
import type { BackupWatermark } from '@floorhand/sync/client/prunable';
import type { Outcome } from '@floorhand/sync/protocol/outcome';
import { addLine, headLine, refusedLine, sentLine } from './copy-text.ts';

/** Where the second copy is written. Nobody waits for it, and one that breaks says nothing: the journal stands alone then. */
export interface CopySink {
  append(text: string): void;
  /** In place of everything before. */
  replace(text: string): void;
  /** Copies of tabs that are gone are not needed any more. */
  sweep(): void;
}

/** Lines that are not needed any more are cleared away beyond this, when they are most of the copy. */
const mostIdleCharacters = 256 * 1024;

/**
 * A journal whose waiting commands are written a second time, outside IndexedDB (sync §5). The copy is begun while the
 * journal's own transaction is under way and nobody waits for it: it costs a scan nothing.
 */
export class MirroredJournal implements JournalStore {
  readonly #journal: JournalStore;
  readonly #sink: CopySink;
  readonly #device: () => Promise<string | null>;
  /** What the copy says of every command that waits, by id. */
  readonly #held = new Map<string, string>();
  readonly #lanes = new Set<string>();
  #idleCharacters = 0;
  #isBegun = false;

  /** `device` gives as whom the server knows this device. */
  constructor(journal: JournalStore, sink: CopySink, device: () => Promise<string | null>) {
    this.#journal = journal;
    this.#sink = sink;
    this.#device = device;
  }

  async append(drafts: readonly CommandDraft[], stamp: Stamp): Promise<readonly JournalEntry[]> {
    let stamped: readonly JournalEntry[] = [];
    const beside: Stamp = (lane, wanted) => {
      this.#refuse(stamped);
      const entries = stamp(lane, wanted);
      stamped = entries;
      // The journal's own writes are asked for first; then there is time until they are on the disk.
      queueMicrotask(() => this.#add(entries));
      return entries;
    };
    try {
      return await this.#journal.append(drafts, beside);
    } catch (error) {
      // It was refused and nobody acted on it: it must not come back from the copy.
      this.#refuse(stamped);
      throw error;
    }
  }

  async unsettled(): Promise<readonly JournalEntry[]> {
    const before = new Set(this.#held.keys());
    const entries = await this.#journal.unsettled();
    await this.#follow(
      entries.filter(({ state }) => state === 'queued'),
      before,
    );
    return entries;
  }

  lane(): Promise<LanePosition> {
    return this.#journal.lane();
  }

  lanes(): Promise<readonly LanePosition[]> {
    return this.#journal.lanes();
  }

  from(fromSeq: number, most: number): Promise<readonly JournalEntry[]> {
    return this.#journal.from(fromSeq, most);
  }

  lastUpTo(laneId: string, deviceSeq: number): Promise<JournalEntry | null> {
    return this.#journal.lastUpTo(laneId, deviceSeq);
  }

  recent(most: number): Promise<readonly JournalEntry[]> {
    return this.#journal.recent(most);
  }

  prune(watermark: BackupWatermark): Promise<number> {
    return this.#journal.prune(watermark);
  }

  answer(laneId: string, outcomes: readonly Outcome[]): Promise<readonly EntryChange[]> {
    return this.#journal.answer(laneId, outcomes);
  }

  settle(cursor: number): Promise<void> {
    return this.#journal.settle(cursor);
  }

  reopen(cursor: number): Promise<void> {
    return this.#journal.reopen(cursor);
  }

  queueAgain(laneId: string, afterSeq: number): Promise<number | null> {
    return this.#journal.queueAgain(laneId, afterSeq);
  }

  fork(
    laneId: string,
    restamp: (lane: LanePosition, entries: readonly JournalEntry[]) => readonly JournalEntry[],
  ): Promise<LanePosition> {
    return this.#journal.fork(laneId, restamp);
  }

  /**
   * Brings the copy in line with what waits: other tabs record, the server answers, old work is queued again. What was
   * written since the journal was read (`before` lacks it) is left for the next time.
   */
  async #follow(queued: readonly JournalEntry[], before: ReadonlySet<string>): Promise<void> {
    const waiting = new Map(queued.map((entry) => [entry.command.commandId, entry]));
    const missing = queued.filter((entry) => this.#held.get(entry.command.commandId) !== placeOf(entry));
    const gone = [...before].filter((commandId) => !waiting.has(commandId) && this.#held.has(commandId));
    this.#add(missing);
    this.#forget(gone, sentLine);
    const isIdle = this.#idleCharacters > mostIdleCharacters;
    const hasNewLane = queued.some(({ laneId }) => !this.#lanes.has(laneId));
    if (!isIdle && !hasNewLane && this.#isBegun) return;
    const wasBegun = this.#isBegun;
    this.#isBegun = true;
    const [lanes, device] = await Promise.all([this.#journal.lanes(), this.#device()]);
    for (const { laneId } of lanes) this.#lanes.add(laneId);
    const unheard = [...this.#held.keys()].filter((commandId) => !waiting.has(commandId));
    // What was recorded while the lanes were read is in the copy only as it stands.
    if (isIdle && unheard.length === 0) {
      this.#sink.replace(headLine(device, lanes) + queued.map(addLine).join(''));
      this.#idleCharacters = 0;
    } else this.#sink.append(headLine(device, lanes));
    if (!wasBegun) this.#sink.sweep();
  }

  #add(entries: readonly JournalEntry[]): void {
    if (entries.length === 0) return;
    for (const entry of entries) this.#held.set(entry.command.commandId, placeOf(entry));
    this.#sink.append(entries.map(addLine).join(''));
  }

  #refuse(entries: readonly JournalEntry[]): void {
    this.#forget(
      entries.map(({ command }) => command.commandId),
      refusedLine,
    );
  }

  #forget(commandIds: readonly string[], line: (commandId: string) => string): void {
    if (commandIds.length === 0) return;
    for (const commandId of commandIds) this.#held.delete(commandId);
    const text = commandIds.map(line).join('');
    this.#idleCharacters += text.length + commandIds.length * typicalCharacters;
    this.#sink.append(text);
  }
}

/** Of a command and its frame. */
const typicalCharacters = 800;

const placeOf = ({ laneId, deviceSeq }: JournalEntry): string => `${laneId} ${deviceSeq}`;
