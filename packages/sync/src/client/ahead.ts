import type { JournalEntry } from './ports.ts';
import type { SyncStatus } from './status.ts';

/**
 * Recorded work that the documents do not carry yet, in the order of the journal, and what people are told of it. It
 * grows at its end for as long as nobody hears from the server, after a day by thousands: adding to it costs what is
 * added. Any other change makes another one.
 */
export class Ahead {
  readonly #entries: JournalEntry[];
  #waiting = 0;
  #inReview = 0;
  #oldestMs: number | null = null;

  constructor(entries: readonly JournalEntry[]) {
    this.#entries = [...entries];
    this.#count(entries);
  }

  /** The same array until another one is made; its end grows. */
  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  get told(): Pick<SyncStatus, 'waiting' | 'inReview' | 'oldestWaitingMs'> {
    return { waiting: this.#waiting, inReview: this.#inReview, oldestWaitingMs: this.#oldestMs };
  }

  /** True of a command that the server has not answered yet. */
  isUnsent(commandId: string): boolean {
    return this.#entries.some(({ state, command }) => state === 'queued' && command.commandId === commandId);
  }

  /** Recorded after all that is there. */
  add(entries: readonly JournalEntry[]): void {
    for (const entry of entries) this.#entries.push(entry);
    this.#count(entries);
  }

  #count(entries: readonly JournalEntry[]): void {
    for (const { state, outcome, command } of entries) {
      if (state === 'queued') {
        this.#waiting += 1;
        this.#oldestMs ??= Date.parse(command.occurred.wall);
      }
      if (outcome?.outcome === 'parked' || outcome?.outcome === 'quarantined') this.#inReview += 1;
    }
  }
}
