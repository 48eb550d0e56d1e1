import { Ahead } from './ahead.ts';
import { isSettledAt } from './entry-state.ts';
import type { Cursor, EntryChange, JournalEntry, JournalStore } from './ports.ts';
import type { SyncStatus } from './status.ts';

interface OwnWorkParts {
  readonly journal: JournalStore;
  /** How far the documents are. */
  readonly cursor: () => Cursor | null;
  readonly tell: (change: Partial<SyncStatus>) => void;
}

/** What this device recorded and its documents do not carry yet, as the journal has it, without asking it after every scan. */
export class OwnWork {
  readonly #journal: JournalStore;
  readonly #cursor: () => Cursor | null;
  readonly #told: (change: Partial<SyncStatus>) => void;
  #ahead = new Ahead([]);
  /** The last entry of `#ahead` or the one it had last; null when another tab may have written since. */
  #newest: JournalEntry | null = null;

  constructor({ journal, cursor, tell }: OwnWorkParts) {
    this.#journal = journal;
    this.#cursor = cursor;
    this.#told = tell;
  }

  get entries(): readonly JournalEntry[] {
    return this.#ahead.entries;
  }

  isUnsent(commandId: string): boolean {
    return this.#ahead.isUnsent(commandId);
  }

  /** Another tab wrote to the journal. */
  otherTabWrote(): void {
    this.#newest = null;
  }

  /**
   * Adds what was recorded just now. The journal is asked only when something may have come in between: reading all that
   * waits after every scan would cost more with every hour without a network.
   */
  async take(entries: readonly JournalEntry[]): Promise<void> {
    const [first] = entries;
    const isNext =
      first !== undefined &&
      first.laneId === this.#newest?.laneId &&
      first.deviceSeq === this.#newest.deviceSeq + 1;
    if (!isNext) {
      await this.recount();
      return;
    }
    this.#ahead.add(entries);
    this.#count();
  }

  /** Takes over what changed in the journal; asks it when this tab may not know all that is in it. */
  async follow(changes: readonly EntryChange[]): Promise<void> {
    const after = new Map(changes.map((change) => [change.before.command.commandId, change.after]));
    const known = this.#ahead.entries.filter(({ command }) => after.has(command.commandId)).length;
    if (known < changes.length) this.#newest = null;
    if (this.#newest === null) return this.recount();
    this.#ahead = new Ahead(
      this.#ahead.entries
        .map((entry) => after.get(entry.command.commandId) ?? entry)
        .filter(({ state }) => state !== 'settled'),
    );
    await this.settle();
  }

  /** What the documents carry is not ahead of them any more. */
  async settle(): Promise<void> {
    const cursor = this.#cursor();
    if (this.#newest === null) return this.recount();
    if (cursor && this.#ahead.entries.some((entry) => isSettledAt(entry, cursor.seq))) {
      await this.#journal.settle(cursor.seq);
      this.#ahead = new Ahead(this.#ahead.entries.filter((entry) => !isSettledAt(entry, cursor.seq)));
    }
    this.#count();
  }

  /**
   * Asks the journal what is ahead of the documents. What they carry settles on the way: also an effect whose answer
   * came after the replica had it, because the first answer was lost.
   */
  async recount(): Promise<void> {
    const cursor = this.#cursor();
    this.#ahead = new Ahead(await this.#journal.unsettled());
    if (cursor && this.#ahead.entries.some((entry) => isSettledAt(entry, cursor.seq))) {
      await this.#journal.settle(cursor.seq);
      this.#ahead = new Ahead(await this.#journal.unsettled());
    }
    this.#count();
  }

  #count(): void {
    this.#newest = this.#ahead.entries.at(-1) ?? this.#newest;
    this.#told(this.#ahead.told);
  }
}
