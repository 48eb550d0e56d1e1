import type { DocumentKind } from '@floorhand/domain/kernel/document';
import type { CommandDraft } from '@floorhand/domain/kernel/command';
import {
  StorageProblem,
  type CacheStore,
  type CacheStores,
  type Cursor,
  type EntryChange,
  type JournalEntry,
  type JournalStore,
  type LanePosition,
  type StagingCache,
  type Stamp,
} from '../../client/ports.ts';
import type { BackupWatermark } from '../../client/prunable.ts';
import type { Outcome } from '../../protocol/outcome.ts';
import type { DocumentRow } from '../../protocol/pull.ts';
import { catalogStream } from '../../protocol/version.ts';
import { MemoryCacheStore } from '../memory-cache-stores.ts';
import { MemoryJournalDisk, MemoryJournalStore } from '../memory-journal-store.ts';
import { RowDigest } from './row-digest.ts';

/** A device's storage: what its tabs share and what is left of it after a crash. */
export class SimDisk {
  readonly journal: MemoryJournalDisk;
  readonly caches: SimCacheStores;
  /** The journal as of its last strict transaction. */
  #flushed: Pick<MemoryJournalDisk, 'lanes' | 'entries'>;
  /** The next so many calls fail as a lost database connection does. */
  failingCalls = 0;
  /** Told when the injected failure or quota really struck. */
  struck: (what: 'storage_fails' | 'quota_journal' | 'quota_cache') => void = () => undefined;
  /** Called between the durable append and its answer; a crash there leaves the command without a beep. */
  appended: () => void = () => undefined;

  constructor(kinds: ReadonlyMap<string, DocumentKind>, journal = new MemoryJournalDisk()) {
    this.journal = journal;
    this.caches = new SimCacheStores(kinds, this);
    this.#flushed = { lanes: journal.lanes, entries: journal.entries };
  }

  /** Strict durability: everything written so far survives a power cut. */
  flush(): void {
    this.#flushed = { lanes: this.journal.lanes, entries: this.journal.entries };
  }

  /** Battery pulled: what no strict transaction covered is gone. */
  cutPower(): void {
    this.journal.lanes = this.#flushed.lanes;
    this.journal.entries = this.#flushed.entries;
    this.caches.cutPower();
  }

  call(): void {
    if (this.failingCalls === 0) return;
    this.failingCalls -= 1;
    this.struck('storage_fails');
    throw new StorageProblem('unavailable', 'connection to the database lost');
  }
}

/** The journal over a disk that can fail, fill up and lose power. Appends are strict, the rest is relaxed. */
export class SimJournal implements JournalStore {
  readonly #disk: SimDisk;
  readonly #store: MemoryJournalStore;

  constructor(disk: SimDisk, newLaneId: () => string) {
    this.#disk = disk;
    this.#store = new MemoryJournalStore(disk.journal, newLaneId);
  }

  async lane(): Promise<LanePosition> {
    this.#disk.call();
    return this.#store.lane();
  }

  async lanes(): Promise<readonly LanePosition[]> {
    this.#disk.call();
    return this.#store.lanes();
  }

  async append(drafts: readonly CommandDraft[], stamp: Stamp): Promise<readonly JournalEntry[]> {
    this.#disk.call();
    if (this.#disk.journal.isFull) this.#disk.struck('quota_journal');
    const entries = await this.#store.append(drafts, stamp);
    this.#disk.flush();
    this.#disk.appended();
    return entries;
  }

  async from(fromSeq: number, most: number): Promise<readonly JournalEntry[]> {
    this.#disk.call();
    return this.#store.from(fromSeq, most);
  }

  async lastUpTo(laneId: string, deviceSeq: number): Promise<JournalEntry | null> {
    this.#disk.call();
    return this.#store.lastUpTo(laneId, deviceSeq);
  }

  async unsettled(): Promise<readonly JournalEntry[]> {
    this.#disk.call();
    return this.#store.unsettled();
  }

  recent(most: number): Promise<readonly JournalEntry[]> {
    return this.#store.recent(most);
  }

  async answer(laneId: string, outcomes: readonly Outcome[]): Promise<readonly EntryChange[]> {
    this.#disk.call();
    return this.#store.answer(laneId, outcomes);
  }

  async settle(cursor: number): Promise<void> {
    this.#disk.call();
    return this.#store.settle(cursor);
  }

  async reopen(cursor: number): Promise<void> {
    this.#disk.call();
    return this.#store.reopen(cursor);
  }

  async prune(watermark: BackupWatermark): Promise<number> {
    this.#disk.call();
    return this.#store.prune(watermark);
  }

  async queueAgain(laneId: string, afterSeq: number): Promise<number | null> {
    this.#disk.call();
    return this.#store.queueAgain(laneId, afterSeq);
  }

  async fork(
    laneId: string,
    restamp: (lane: LanePosition, entries: readonly JournalEntry[]) => readonly JournalEntry[],
  ): Promise<LanePosition> {
    this.#disk.call();
    const position = await this.#store.fork(laneId, restamp);
    this.#disk.flush();
    return position;
  }
}

/** A replica that knows its own digest and can lose its last jumps, whole ones, newest first. */
export class SimCacheStore extends MemoryCacheStore {
  readonly #disk: SimDisk;
  readonly #digests = new Map<string, RowDigest>();
  #jumps: { readonly undo: () => void }[] = [];

  constructor(
    place: { readonly name: string; readonly epoch: string; readonly scope: string },
    kinds: ReadonlyMap<string, DocumentKind>,
    disk: SimDisk,
  ) {
    super(place, kinds);
    this.#disk = disk;
  }

  digest(stream: string): string {
    return this.#digestOf(stream).value;
  }

  note(stream: string, rows: readonly DocumentRow[]): void {
    const digest = this.#digestOf(stream);
    for (const row of rows) digest.write(row);
  }

  override async cursor(stream: string): Promise<Cursor | null> {
    this.#disk.call();
    return super.cursor(stream);
  }

  /** Where the replica is, for whoever looks on. */
  position(stream: string): Promise<Cursor | null> {
    return super.cursor(stream);
  }

  override async applyJump(
    stream: string,
    jump: { readonly from: number; readonly to: Cursor; readonly rows: readonly DocumentRow[] },
  ): Promise<'applied' | 'moved'> {
    this.#disk.call();
    const before = await super.cursor(stream);
    const held = this.held(jump.rows);
    const applied = await super.applyJump(stream, jump);
    if (applied === 'moved') return applied;
    this.note(stream, jump.rows);
    this.#jumps = [...this.#jumps.slice(-2), { undo: () => this.#undo(stream, { before, held }) }];
    return applied;
  }

  /** The last relaxed transactions never reached the disk. */
  loseJumps(most: number): number {
    const lost = this.#jumps.splice(Math.max(0, this.#jumps.length - most));
    for (const { undo } of lost.toReversed()) undo();
    return lost.length;
  }

  #undo(stream: string, at: { before: Cursor | null; held: readonly DocumentRow[] }): void {
    this.write(at.held);
    this.note(stream, at.held);
    if (at.before) this.setCursors({ [stream]: at.before });
  }

  #digestOf(stream: string): RowDigest {
    const found = this.#digests.get(stream) ?? new RowDigest();
    this.#digests.set(stream, found);
    return found;
  }
}

/** The replicas on a device's disk. */
export class SimCacheStores implements CacheStores {
  readonly #kinds: ReadonlyMap<string, DocumentKind>;
  readonly #disk: SimDisk;
  readonly #active = new Map<string, SimCacheStore>();
  #generation = 0;
  /** The next replica finds no room. */
  isFull = false;

  constructor(kinds: ReadonlyMap<string, DocumentKind>, disk: SimDisk) {
    this.#kinds = kinds;
    this.#disk = disk;
  }

  async active(scope: string): Promise<SimCacheStore | null> {
    this.#disk.call();
    return this.peek(scope);
  }

  peek(scope: string): SimCacheStore | null {
    return this.#active.get(scope) ?? null;
  }

  async stage(scope: string, epoch: string): Promise<StagingCache> {
    this.#disk.call();
    this.#generation += 1;
    const place = { name: `cache-${epoch}-${this.#generation}`, epoch, scope };
    const store = new SimCacheStore(place, this.#kinds, this.#disk);
    return {
      load: async (stream, rows) => {
        if (this.isFull) {
          this.isFull = false;
          this.#disk.struck('quota_cache');
          throw new StorageProblem('quota', 'no room for a replica');
        }
        store.write(rows);
        store.note(stream, rows);
      },
      finish: async (cursors): Promise<CacheStore> => {
        // A stream without rows is still one the replica follows.
        store.note(catalogStream, []);
        store.setCursors(cursors);
        this.#active.set(scope, store);
        return store;
      },
    };
  }

  cutPower(): void {
    for (const store of this.#active.values()) store.loseJumps(2);
  }

  /** The browser threw the replicas away; the journal is elsewhere. */
  lose(): void {
    this.#active.clear();
  }
}
