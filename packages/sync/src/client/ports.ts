import type { Command, CommandDraft } from '@floorhand/domain/kernel/command';
import type { DocumentKind } from '@floorhand/domain/kernel/document';
import type { Outcome } from '../protocol/outcome.ts';
import type { DocumentRow, Hint, PullAnswer, PullRequest, Snapshot } from '../protocol/pull.ts';
import type { PushAnswer, PushRequest } from '../protocol/push.ts';
import type { BackupWatermark } from './prunable.ts';
import type { DocumentSource } from '../merge/document-cache.ts';

/** The part of an `AbortSignal` the engine needs; browsers and Node pass theirs. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** queued: only here. answered: the server has it. settled: the documents carry its effect. */
export type EntryState = 'queued' | 'answered' | 'settled';

export interface JournalEntry {
  readonly laneId: string;
  readonly deviceSeq: number;
  readonly command: Command;
  /** Hash of the command: the next one's `prevHash`. */
  readonly hash: string;
  readonly state: EntryState;
  readonly outcome: Outcome | null;
  /**
   * Its commit in a history that the server has lost, 0 when it was answered without one; null when it was never
   * answered before. Only what waits again has one: it tells a restored server where the command belongs (sync §9).
   */
  readonly formerSeq: number | null;
}

export interface EntryChange {
  readonly before: JournalEntry;
  readonly after: JournalEntry;
}

export interface LanePosition {
  readonly laneId: string;
  readonly generation: number;
  readonly lastSeq: number;
  readonly lastHash: string;
}

/** Makes commands from drafts at a position of the lane. Pure and synchronous: it runs inside the storage transaction. */
export type Stamp = (lane: LanePosition, drafts: readonly CommandDraft[]) => readonly JournalEntry[];

/**
 * The device's journal. Promises an implementation keeps, proved by `testing/journal-store-contract.ts`:
 * - `append` allocates numbers, chains and stores in one transaction with strict durability, and resolves after it.
 * - Two tabs appending at once get different, gapless numbers.
 * - Nothing here is ever deleted because a cache is; only `prune` deletes.
 * - A full device rejects with `StorageProblem` `quota`, and nothing of the append exists.
 */
export interface JournalStore {
  lane(): Promise<LanePosition>;
  append(drafts: readonly CommandDraft[], stamp: Stamp): Promise<readonly JournalEntry[]>;
  /** Every lane this device ever opened, the oldest first; the last one is open. */
  lanes(): Promise<readonly LanePosition[]>;
  /** Entries with `deviceSeq >= fromSeq` of the open lane, in order. */
  from(fromSeq: number, most: number): Promise<readonly JournalEntry[]>;
  /** The newest entry of a lane at or below a number, whatever became of it; null when the device holds none. */
  lastUpTo(laneId: string, deviceSeq: number): Promise<JournalEntry | null>;
  /** Entries whose effect the cache may not show yet (queued or answered), in order, of every lane. */
  unsettled(): Promise<readonly JournalEntry[]>;
  /** The newest entries first, for people. */
  recent(most: number): Promise<readonly JournalEntry[]>;
  /** Gives the entries for which that changed anything. */
  answer(laneId: string, outcomes: readonly Outcome[]): Promise<readonly EntryChange[]>;
  /** Marks answered entries settled whose commit is at or below the cursor, or that never had an effect. */
  settle(cursor: number): Promise<void>;
  /**
   * Queues applied entries again whose commit is above the cursor: the documents do not carry them, because a replica
   * lost its last jump in a power cut or the server's history is another one (sync §9).
   */
  reopen(cursor: number): Promise<void>;
  /** Queues the entries of a lane above `afterSeq` again: the server lacks them. Gives the first of them. */
  queueAgain(laneId: string, afterSeq: number): Promise<number | null>;
  /** Deletes what is `prunable` of every lane. Gives how many entries. */
  prune(watermark: BackupWatermark): Promise<number>;
  /**
   * Opens the next generation and moves what is still queued into it, same command ids, new numbers (sync §10). Does
   * nothing for an older lane that has nothing queued: another tab was told of the same fork before.
   */
  fork(
    laneId: string,
    restamp: (lane: LanePosition, entries: readonly JournalEntry[]) => readonly JournalEntry[],
  ): Promise<LanePosition>;
}

export interface Cursor {
  readonly seq: number;
  readonly hash: string;
}

/** One generation of the replica: documents with their version, and how far each stream is. */
export interface CacheStore extends DocumentSource {
  readonly name: string;
  readonly epoch: string;
  readonly scope: string;
  cursor(stream: string): Promise<Cursor | null>;
  /** Keys of a kind in order, those after one of them; fewer than `most` are the last ones. */
  keys(
    kind: DocumentKind,
    page: { readonly after: string; readonly most: number },
  ): Promise<readonly string[]>;
  /** All rows and the cursor, or nothing. Refuses when the cursor is not at `from` any more (another tab was faster). */
  applyJump(
    stream: string,
    jump: { readonly from: number; readonly to: Cursor; readonly rows: readonly DocumentRow[] },
  ): Promise<'applied' | 'moved'>;
}

/** A generation being filled; invisible until `finish`. */
export interface StagingCache {
  load(stream: string, rows: readonly DocumentRow[]): Promise<void>;
  /** Makes it the active one of its scope in one transaction and drops the older generation. */
  finish(cursors: Readonly<Record<string, Cursor>>): Promise<CacheStore>;
}

export interface CacheStores {
  active(scope: string): Promise<CacheStore | null>;
  stage(scope: string, epoch: string): Promise<StagingCache>;
}

export type StorageProblemKind = 'quota' | 'unavailable' | 'newer_version' | 'damaged';

/** The device cannot keep data. Whoever catches it stops taking work; nothing is pretended. */
export class StorageProblem extends Error {
  readonly kind: StorageProblemKind;

  constructor(kind: StorageProblemKind, detail: string) {
    super(`${kind}: ${detail}`);
    this.name = 'StorageProblem';
    this.kind = kind;
  }
}

/** `too_old`, `leaving`: this device gets no documents, and knows that it would not the next time either. */
export type TransportProblemKind =
  | 'unreachable'
  | 'not_ours'
  | 'unauthorised'
  | 'server'
  | 'busy'
  | 'too_old'
  | 'leaving';

/** The outcome of a request is unknown; the identical request is safe to repeat. */
export class TransportProblem extends Error {
  readonly kind: TransportProblemKind;
  readonly retryAfterMs: number | null;

  constructor(kind: TransportProblemKind, retryAfterMs: number | null = null) {
    super(kind);
    this.name = 'TransportProblem';
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

export interface Transport {
  push(request: PushRequest, signal: StopSignal): Promise<PushAnswer>;
  pull(request: PullRequest, signal: StopSignal): Promise<PullAnswer>;
  snapshot(stream: string, signal: StopSignal): Promise<Snapshot>;
  /** Rows of a chunk, its hash and their shape already checked. */
  chunk(sha256: string, signal: StopSignal): Promise<readonly DocumentRow[]>;
  /** Listens until the signal aborts; reconnects by itself. */
  hints(listener: { hint(hint: Hint): void; connected(): void; lost(): void }, signal: StopSignal): void;
}

export interface Scheduler {
  /** Epoch milliseconds. */
  nowMs(): number;
  /** Milliseconds since the app began, never backwards. */
  monoMs(): number;
  /** How often nobody could see the app since it began: the device may have slept then, and `monoMs` stood still. */
  gaps(): number;
  /** 0 <= x < 1. */
  random(): number;
  uuid(): string;
  /** Resolves after the delay or when the signal aborts. */
  sleep(ms: number, signal: StopSignal): Promise<void>;
  /** Resolves when the screen has shown what is already decided: work that nobody waits for comes after it. */
  afterPaint(): Promise<void>;
}

/** Who holds the wheel among the tabs of one device. */
export interface Leadership {
  /** Runs `work` while this tab leads; calls it again whenever it leads anew. */
  lead(work: (signal: StopSignal) => Promise<void>, signal: StopSignal): void;
  /** Tells other tabs that the journal or the cache changed, and hears from them. */
  announce(what: 'journal' | 'cache' | 'wake'): void;
  listen(listener: (what: 'journal' | 'cache' | 'wake') => void): () => void;
}
