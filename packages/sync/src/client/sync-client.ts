import type { CommandDraft, Role } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import type { Outcome } from '../protocol/outcome.ts';
import { Ahead } from './ahead.ts';
import { Replica, type ReplicaTools } from './replica.ts';
import type {
  CacheStore,
  CacheStores,
  Cursor,
  EntryChange,
  JournalEntry,
  JournalStore,
  Leadership,
  Scheduler,
  StopSignal,
  Transport,
} from './ports.ts';
import { isSettledAt } from './entry-state.ts';
import { ServerClock } from './server-clock.ts';
import { stampWith } from './stamp.ts';
import { startingStatus, type SyncStatus } from './status.ts';
import type { Jump } from './loop-hooks.ts';
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
  /** Names this running device in pushes; all its tabs share it, and a copy of it has another. Drawn when absent. */
  readonly sessionId?: string | Promise<string>;
  /** How long settled work is kept beyond the server's backup; a week when absent. */
  readonly keepSettledMs?: number;
  /** Further work of the one tab that leads, until the signal ends it. */
  readonly beside?: (leading: StopSignal) => Promise<void>;
  /** Of the documents and the app; those of this program unless a test says otherwise. */
  readonly versions?: { readonly schema: number; readonly client: number };
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
  /** The desk takes the device out of use and the server has everything: nothing on it is needed any more. */
  readonly handedOver: (standing: NonNullable<SyncStatus['standing']>) => void;
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
  /** Where the replica is, kept here so that recording work never waits for it. */
  #cursor: Cursor | null = null;
  #replica: Replica | null = null;
  #ahead = new Ahead([]);
  /** The last entry of `#ahead` or the one it had last; null when another tab may have written since. */
  #newest: JournalEntry | null = null;
  #status: SyncStatus = startingStatus;
  #isCopied = false;
  #hurry: () => void = () => undefined;
  /** Journal, overlay and cache change one at a time. */
  #turn: Promise<unknown> = Promise.resolve();
  #stopListening: () => void = () => undefined;

  constructor(parts: SyncClientParts, events: SyncEvents) {
    this.#parts = parts;
    this.#events = events;
    this.#clock = new ServerClock(parts.scheduler, parts.bootId);
    this.#loop = new SyncLoop(parts, {
      clock: this.#clock,
      sessionId: parts.sessionId ?? parts.scheduler.uuid(),
      scope: () => this.#worker?.scope ?? null,
      cache: () => this.#cache,
      opened: async (cache) => {
        await this.#open(cache);
        parts.leadership.announce('cache');
      },
      pulled: (jump) => this.#pulled(jump),
      answered: (outcomes, laneId) => this.#answered(outcomes, laneId),
      handedOver: (standing) => this.#events.handedOver(standing),
      parked: () => this.#ahead.entries.filter(({ outcome }) => outcome?.outcome === 'parked'),
      requeued: () => this.#requeued(),
      found: (unsettled) => this.#found(unsettled),
      status: (change) => this.#tell(change),
    });
  }

  /** The server's documents on this device, without what its own unsent work changes; null before there are any. */
  get cache(): Pick<CacheStore, 'epoch' | 'keys'> | null {
    return this.#cache;
  }

  get status(): SyncStatus {
    return this.#status;
  }

  /** Server time as well as the device knows it, ISO. */
  now(): string {
    return this.#clock.now();
  }

  /**
   * Starts working for a person: what the device holds is shown at once, the network follows. Rejects when it cannot be
   * shown; what waits is sent all the same.
   */
  async start(worker: Worker, signal: StopSignal): Promise<void> {
    this.#worker = worker;
    this.#cache = null;
    this.#cursor = null;
    this.#replica = null;
    try {
      const cache = await this.#parts.caches.active(worker.scope);
      if (cache) await this.#open(cache);
      else await this.#recount();
    } finally {
      // What waits goes out even where it cannot be shown.
      this.#join(signal);
    }
  }

  /** Hears the other tabs, and talks to the server while this one leads. */
  #join(signal: StopSignal): void {
    const { leadership, beside, tools } = this.#parts;
    this.#stopListening();
    this.#stopListening = leadership.listen((what) => {
      this.#heard(what).catch((error: unknown) => tools.alarm('news of another tab', error));
    });
    leadership.lead(async (leading) => {
      await Promise.all([this.#loop.run(leading), beside?.(leading)]);
    }, signal);
  }

  stop(): void {
    this.#stopListening();
  }

  /** Tries to reach the server now. */
  wake(): void {
    this.#loop.wake('all');
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
    const cursor = this.#cursor;
    const stamp = stampWith({
      operatorId: worker.operatorId,
      grantId: worker.grantId,
      stream,
      seen: cursor === null ? null : { stream, seq: cursor.seq, hash: cursor.hash },
      occurred: this.#clock.occurred(),
      uuid: () => scheduler.uuid(),
      cause: (body) => this.#replica?.causesOf(body) ?? [],
    });
    const entries = await journal.append(drafts, stamp);
    void this.#inTurn(async () => {
      await this.#screenFirst();
      await this.#take(entries);
      await this.#replica?.follow(this.#ahead.entries);
      this.#events.changed();
      leadership.announce('journal');
      this.#loop.wake('work');
    }).catch((error: unknown) => this.#parts.tools.alarm('recorded work cannot be shown', error));
    return entries;
  }

  /** Runs a pure function over what this device believes, own unsent work included. */
  read<T>(run: (view: View) => T): Promise<T> {
    this.#hurry();
    return this.#inTurn(async () => {
      if (!this.#replica) throw new Error('this device holds no documents yet');
      return this.#replica.read(run);
    });
  }

  /** A screen answers a scan before the device works out what follows from it, unless somebody asks for that meanwhile. */
  #screenFirst(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#hurry = resolve;
      this.#parts.scheduler.afterPaint().then(resolve, reject);
    });
  }

  /** The newest records of this device, for people. */
  recent(most: number): Promise<readonly JournalEntry[]> {
    return this.#parts.journal.recent(most);
  }

  isUnsent(commandId: string): boolean {
    return this.#ahead.isUnsent(commandId);
  }

  async #open(cache: CacheStore): Promise<void> {
    await this.#inTurn(() => this.#adopt(cache));
    this.#events.changed();
  }

  async #adopt(cache: CacheStore): Promise<void> {
    const { tools } = this.#parts;
    this.#cursor = await cache.cursor(this.#parts.stream);
    this.#cache = cache;
    if (this.#cursor) await this.#parts.journal.reopen(this.#cursor.seq);
    const replica = new Replica(cache, tools.rules.scope(this.#worker?.roles ?? []), tools);
    await this.#recount();
    await replica.rebase(this.#ahead.entries, null);
    // Not before: nobody may be shown documents without the work that waits.
    this.#replica = replica;
    this.#tell({ ready: true, loading: null });
  }

  async #pulled({ stream, to, rows }: Jump): Promise<void> {
    await this.#inTurn(async () => {
      if (to === null) this.#cursor = (await this.#cache?.cursor(this.#parts.stream)) ?? null;
      else if (stream === this.#parts.stream) this.#cursor = to;
      await this.#settle();
      if (rows === null || rows.length > 0) await this.#replica?.rebase(this.#ahead.entries, rows);
      else await this.#replica?.follow(this.#ahead.entries);
      this.#parts.leadership.announce('cache');
    });
    this.#events.changed();
  }

  async #answered(outcomes: readonly Outcome[], laneId: string): Promise<void> {
    const { journal, leadership } = this.#parts;
    let changes: readonly EntryChange[] = [];
    await this.#inTurn(async () => {
      changes = await journal.answer(laneId, outcomes);
      await this.#follow(changes);
      await this.#replica?.follow(this.#ahead.entries);
      leadership.announce('journal');
    });
    for (const { before, after } of changes)
      if (before.state !== 'settled' && after.outcome && before.outcome?.outcome !== after.outcome.outcome)
        this.#events.answered(before, after.outcome);
    this.#events.changed();
  }

  async #requeued(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#recount();
      await this.#replica?.follow(this.#ahead.entries);
      this.#parts.leadership.announce('journal');
    });
    this.#events.changed();
  }

  /** What the journal held just now. Another tab may have written to it and gone before it could say so. */
  async #found(unsettled: readonly JournalEntry[]): Promise<void> {
    const known = this.#ahead.entries;
    const isSame =
      unsettled.length === known.length &&
      unsettled.every(
        ({ state, command }, i) =>
          command.commandId === known[i]?.command.commandId && state === known[i].state,
      );
    if (!isSame) await this.#requeued();
  }

  async #heard(what: 'journal' | 'cache' | 'wake'): Promise<void> {
    if (what === 'wake') return this.#loop.wake('all');
    this.#loop.otherTabWrote();
    this.#newest = null;
    await this.#inTurn(async () => {
      if (what === 'journal') {
        await this.#recount();
        await this.#replica?.follow(this.#ahead.entries);
        return;
      }
      const active = await this.#parts.caches.active(this.#worker?.scope ?? '');
      if (active && active.name !== this.#cache?.name) {
        await this.#adopt(active);
        return;
      }
      this.#cursor = (await this.#cache?.cursor(this.#parts.stream)) ?? null;
      await this.#recount();
      await this.#replica?.rebase(this.#ahead.entries, null);
    });
    this.#events.changed();
  }

  /**
   * Adds what was recorded just now. The journal is asked only when something may have come in between: reading all that
   * waits after every scan would cost more with every hour without a network.
   */
  async #take(entries: readonly JournalEntry[]): Promise<void> {
    const [first] = entries;
    const isNext =
      first !== undefined &&
      first.laneId === this.#newest?.laneId &&
      first.deviceSeq === this.#newest.deviceSeq + 1;
    if (!isNext) {
      await this.#recount();
      return;
    }
    this.#ahead.add(entries);
    this.#count();
  }

  /** Takes over what changed in the journal; asks it when this tab may not know all that is in it. */
  async #follow(changes: readonly EntryChange[]): Promise<void> {
    const after = new Map(changes.map((change) => [change.before.command.commandId, change.after]));
    const known = this.#ahead.entries.filter(({ command }) => after.has(command.commandId)).length;
    if (known < changes.length) this.#newest = null;
    if (this.#newest === null) return this.#recount();
    this.#ahead = new Ahead(
      this.#ahead.entries
        .map((entry) => after.get(entry.command.commandId) ?? entry)
        .filter(({ state }) => state !== 'settled'),
    );
    await this.#settle();
  }

  /** What the documents carry is not ahead of them any more. */
  async #settle(): Promise<void> {
    const cursor = this.#cursor;
    if (this.#newest === null) return this.#recount();
    if (cursor && this.#ahead.entries.some((entry) => isSettledAt(entry, cursor.seq))) {
      await this.#parts.journal.settle(cursor.seq);
      this.#ahead = new Ahead(this.#ahead.entries.filter((entry) => !isSettledAt(entry, cursor.seq)));
    }
    this.#count();
  }

  /**
   * Asks the journal what is ahead of the documents. What they carry settles on the way: also an effect whose answer
   * came after the replica had it, because the first answer was lost.
   */
  async #recount(): Promise<void> {
    const { journal } = this.#parts;
    const cursor = this.#cursor;
    this.#ahead = new Ahead(await journal.unsettled());
    if (cursor && this.#ahead.entries.some((entry) => isSettledAt(entry, cursor.seq))) {
      await journal.settle(cursor.seq);
      this.#ahead = new Ahead(await journal.unsettled());
    }
    this.#count();
  }

  #count(): void {
    this.#newest = this.#ahead.entries.at(-1) ?? this.#newest;
    this.#tell(this.#ahead.told);
  }

  /** Somebody read that this device was restored or copied; until then that stands behind any other problem. */
  acknowledgeCopy(): void {
    this.#isCopied = false;
    if (this.#status.problem === 'device_copied') this.#tell({ problem: null });
  }

  #tell(change: Partial<SyncStatus>): void {
    if (change.problem === 'device_copied') this.#isCopied = true;
    const known = this.#isCopied ? 'device_copied' : null;
    const merged = { ...this.#status, ...change };
    const next = { ...merged, problem: merged.problem ?? known };
    const names = Object.keys(change) as (keyof SyncStatus)[];
    // Every record asks anew what waits; screens hear of it when the answer is another one.
    if (names.every((name) => next[name] === this.#status[name])) return;
    this.#status = next;
    this.#events.status(next);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}
