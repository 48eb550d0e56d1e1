import type { CommandDraft, Role } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import type { Outcome } from '../protocol/outcome.ts';
import type { DocumentRow } from '../protocol/pull.ts';
import { catalogStream } from '../protocol/version.ts';
import { Replica, type ReplicaTools } from './replica.ts';
import type {
  CacheStore,
  CacheStores,
  JournalEntry,
  JournalStore,
  Leadership,
  Scheduler,
  StopSignal,
  Transport,
} from './ports.ts';
import { ServerClock } from './server-clock.ts';
import { stampWith } from './stamp.ts';
import { startingStatus, type SyncStatus } from './status.ts';
import { SyncLoop } from './sync-loop.ts';

export interface SyncClientParts {
  readonly tools: ReplicaTools;
  readonly journal: JournalStore;
  readonly caches: CacheStores;
  readonly transport: Transport;
  readonly scheduler: Scheduler;
  readonly leadership: Leadership;
  /** The warehouse this device belongs to. */
  readonly stream: string;
  /** Random per start of the app. */
  readonly bootId: string;
}

/** Who works on the device, proved by badge and PIN. */
export interface Worker {
  readonly operatorId: string;
  readonly grantId: string;
  readonly roles: readonly Role[];
  /** Names the cache that holds what these roles may see. */
  readonly scope: string;
}

export interface SyncEvents {
  /** Something that a screen may show changed. */
  readonly changed: () => void;
  readonly status: (status: SyncStatus) => void;
  /** The server answered a command of this device. */
  readonly answered: (entry: JournalEntry, outcome: Outcome) => void;
}

/**
 * The device's side of sync. `submit` is the only way to record work: it resolves when the journal is durable, and
 * only then may a screen beep. Everything else (showing, sending, pulling) happens behind it and may fail or wait.
 */
export class SyncClient {
  readonly #parts: SyncClientParts;
  readonly #events: SyncEvents;
  readonly #clock: ServerClock;
  readonly #loop: SyncLoop;
  #worker: Worker | null = null;
  #cache: CacheStore | null = null;
  #replica: Replica | null = null;
  #ahead: readonly JournalEntry[] = [];
  #status: SyncStatus = startingStatus;
  /** Journal, overlay and cache change one at a time. */
  #turn: Promise<unknown> = Promise.resolve();
  #stopListening: () => void = () => undefined;

  constructor(parts: SyncClientParts, events: SyncEvents) {
    this.#parts = parts;
    this.#events = events;
    this.#clock = new ServerClock(parts.scheduler, parts.bootId);
    this.#loop = new SyncLoop(parts, {
      clock: this.#clock,
      sessionId: parts.scheduler.uuid(),
      scope: () => this.#worker?.scope ?? null,
      cache: () => this.#cache,
      opened: (cache) => this.#open(cache),
      pulled: (stream, rows) => this.#pulled(stream, rows),
      answered: (outcomes, laneId) => this.#answered(outcomes, laneId),
      status: (change) => this.#tell(change),
    });
  }

  get status(): SyncStatus {
    return this.#status;
  }

  /** Server time as well as the device knows it, ISO. */
  now(): string {
    return this.#clock.now();
  }

  /** Starts working for a person: what the device holds is shown at once, the network follows. */
  async start(worker: Worker, signal: StopSignal): Promise<void> {
    this.#worker = worker;
    this.#cache = null;
    this.#replica = null;
    const cache = await this.#parts.caches.active(worker.scope);
    if (cache) await this.#open(cache);
    else await this.#recount();
    this.#stopListening();
    this.#stopListening = this.#parts.leadership.listen((what) => void this.#heard(what));
    this.#parts.leadership.lead((leading) => this.#loop.run(leading), signal);
  }

  stop(): void {
    this.#stopListening();
  }

  /** Tries to reach the server now. */
  wake(): void {
    this.#loop.wake();
    this.#parts.leadership.announce('wake');
  }

  /**
   * Records work. Resolves after the journal's strict transaction; rejects with `StorageProblem` when the device could
   * not keep it, and then nothing was recorded.
   */
  async submit(drafts: readonly CommandDraft[]): Promise<readonly JournalEntry[]> {
    const worker = this.#worker;
    if (!worker) throw new Error('nobody is signed in');
    const { journal, scheduler, stream, leadership } = this.#parts;
    const cursor = this.#cache === null ? null : await this.#cache.cursor(stream);
    const stamp = stampWith({
      operatorId: worker.operatorId,
      grantId: worker.grantId,
      stream,
      seen: cursor === null ? null : { stream, seq: cursor.seq, hash: cursor.hash },
      occurred: this.#clock.occurred(),
      uuid: () => scheduler.uuid(),
    });
    const entries = await journal.append(drafts, stamp);
    void this.#inTurn(async () => {
      const known = new Set(this.#ahead.map(({ command }) => command.commandId));
      for (const entry of entries) if (!known.has(entry.command.commandId)) await this.#replica?.show(entry);
      await this.#recount();
      this.#events.changed();
      leadership.announce('journal');
      this.#loop.wake();
    });
    return entries;
  }

  /** Runs a pure function over what this device believes, own unsent work included. */
  read<T>(run: (view: View) => T): Promise<T> {
    return this.#inTurn(async () => {
      if (!this.#replica) throw new Error('this device holds no documents yet');
      return this.#replica.read(run);
    });
  }

  /** The newest records of this device, for people. */
  recent(most: number): Promise<readonly JournalEntry[]> {
    return this.#parts.journal.recent(most);
  }

  async #open(cache: CacheStore): Promise<void> {
    await this.#inTurn(async () => {
      this.#cache = cache;
      const { tools } = this.#parts;
      this.#replica = new Replica(cache, tools.rules.scope(this.#worker?.roles ?? []), tools);
      await this.#recount();
      await this.#replica.rebase(this.#ahead, null);
      this.#tell({ ready: true, loading: null });
    });
    this.#events.changed();
  }

  async #pulled(stream: string, rows: readonly DocumentRow[] | null): Promise<void> {
    await this.#inTurn(async () => {
      const { journal, leadership } = this.#parts;
      const cursor = await this.#cache?.cursor(this.#parts.stream);
      if (cursor && stream !== catalogStream) await journal.settle(cursor.seq);
      const before = this.#ahead.length;
      await this.#recount();
      if (rows === null || rows.length > 0 || before !== this.#ahead.length)
        await this.#replica?.rebase(this.#ahead, rows);
      leadership.announce('cache');
    });
    this.#events.changed();
  }

  async #answered(outcomes: readonly Outcome[], laneId: string): Promise<void> {
    const answered: [JournalEntry, Outcome][] = [];
    await this.#inTurn(async () => {
      await this.#parts.journal.answer(laneId, outcomes);
      for (const outcome of outcomes) {
        const entry = this.#ahead.find(
          (held) => held.laneId === laneId && held.deviceSeq === outcome.deviceSeq,
        );
        if (entry) answered.push([entry, outcome]);
      }
      await this.#recount();
      if (outcomes.some(({ outcome }) => outcome === 'rejected'))
        await this.#replica?.rebase(this.#ahead, []);
    });
    for (const [entry, outcome] of answered) this.#events.answered(entry, outcome);
    this.#events.changed();
  }

  async #heard(what: 'journal' | 'cache' | 'wake'): Promise<void> {
    this.#loop.wake();
    if (what === 'wake') return;
    await this.#inTurn(async () => {
      await this.#recount();
      await this.#replica?.rebase(this.#ahead, what === 'cache' ? null : []);
    });
    this.#events.changed();
  }

  async #recount(): Promise<void> {
    this.#ahead = await this.#parts.journal.unsettled();
    const waiting = this.#ahead.filter(({ state }) => state === 'queued');
    const inReview = this.#ahead.filter(
      ({ outcome }) => outcome?.outcome === 'parked' || outcome?.outcome === 'quarantined',
    ).length;
    const oldest = waiting[0]?.command.occurred.wall;
    this.#tell({
      waiting: waiting.length,
      inReview,
      oldestWaitingMs: oldest === undefined ? null : Date.parse(oldest),
    });
  }

  #tell(change: Partial<SyncStatus>): void {
    this.#status = { ...this.#status, ...change };
    this.#events.status(this.#status);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}
