import type { Outcome } from '../protocol/outcome.ts';
import type { DocumentRow } from '../protocol/pull.ts';
import type { CacheStore, Cursor, JournalEntry } from './ports.ts';
import type { ServerClock } from './server-clock.ts';
import type { SyncStatus } from './status.ts';

/** What a pull brought into the replica. Null: another tab stored it. */
export interface Jump {
  readonly stream: string;
  readonly to: Cursor | null;
  readonly rows: readonly DocumentRow[] | null;
}

/** What the loop tells and asks of the client it works for. */
export interface LoopHooks {
  readonly clock: ServerClock;
  readonly sessionId: string | Promise<string>;
  readonly scope: () => string | null;
  readonly cache: () => CacheStore | null;
  readonly opened: (cache: CacheStore) => Promise<void>;
  /** Whether another replica counts than `was`: another tab filled it, perhaps without a word. */
  readonly isReplaced: (was: CacheStore | null) => Promise<boolean>;
  readonly pulled: (jump: Jump) => Promise<void>;
  readonly answered: (outcomes: readonly Outcome[], laneId: string) => Promise<void>;
  /** The device is taken out of use, and the server has everything that it held. */
  readonly handedOver: (standing: NonNullable<SyncStatus['standing']>) => void;
  /** Entries the server kept for review. */
  readonly parked: () => readonly JournalEntry[];
  /** Entries of the journal wait again, or bear other numbers. */
  readonly requeued: () => Promise<void>;
  /** Entries that the journal holds ahead of the documents. */
  readonly found: (unsettled: readonly JournalEntry[]) => Promise<void>;
  readonly status: (change: Partial<SyncStatus>) => void;
}
