import type { Refill } from '../protocol/push.ts';
import type { Cursor, JournalEntry } from './ports.ts';

/**
 * What a device does while a restored server puts the lost history together (sync §9): it sends what was answered
 * once, lane by lane, and keeps fresh work until everybody had time to send theirs.
 */
export class RefillHold {
  /** Where the replica stood in the history that was lost. */
  #from: Refill['from'] = null;
  #untilMs: number | null = null;
  /** How much of each lane the server holds. */
  readonly #held = new Map<string, number>();

  /** The server's history is another one than the replica's. The first loss that was not told yet counts. */
  lost(epoch: string, { seq, hash }: Cursor): void {
    this.#from ??= { epoch, seq, hash };
  }

  /** Milliseconds until fresh work may go; null: there is nothing to wait for. */
  remainingMs(nowMs: number): number | null {
    if (this.#untilMs !== null && nowMs >= this.#untilMs) {
      this.#untilMs = null;
      this.#held.clear();
    }
    return this.#untilMs === null ? null : this.#untilMs - nowMs;
  }

  /** Of what waits, what may be sent now. */
  sendable(queued: readonly JournalEntry[], nowMs: number): readonly JournalEntry[] {
    if (this.remainingMs(nowMs) === null) return queued;
    return queued.filter(
      ({ laneId, deviceSeq, formerSeq }) => formerSeq !== null && deviceSeq > (this.#held.get(laneId) ?? 0),
    );
  }

  /** What the push of these entries says of the lost history; undefined when there is nothing to say. */
  about(batch: readonly JournalEntry[]): Refill | undefined {
    const commits = batch.map(({ formerSeq }) => formerSeq);
    if (this.#from === null && commits.every((commit) => commit === null)) return undefined;
    return { from: this.#from, commits };
  }

  gathering(laneId: string, { have, closesInMs }: { have: number; closesInMs: number }, nowMs: number): void {
    this.#held.set(laneId, have);
    this.#untilMs = nowMs + closesInMs;
  }

  /** Nothing of this device is missing, but of others something may be. */
  wait(ms: number, nowMs: number): void {
    this.#untilMs = nowMs + ms;
  }

  /** The server took a push, so it has heard where this device stood. */
  told(): void {
    this.#from = null;
  }
}
