import type { CommandDraft, Role } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import type { Outcome } from '../protocol/outcome.ts';
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
import { OwnWork } from './own-work.ts';
import { ServerClock } from './server-clock.ts';
import { stampWith } from './stamp.ts';
import type { SyncStatus } from './status.ts';
import type { Jump } from './loop-hooks.ts';
import { SyncLoop } from './sync-loop.ts';
import { ToldStatus } from './told-status.ts';

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
  readonly #own: OwnWork;
  readonly #told: ToldStatus;
  #hurry: () => void = () => undefined;
  /** Journal, overlay and cache change one at a time. */
  #turn: Promise<unknown> = Promise.resolve();
  #stopListening: () => void = () => undefined;

  constructor(parts: SyncClientParts, events: SyncEvents) {
    this.#parts = parts;
    this.#events = events;
    this.#told = new ToldStatus((status) => events.status(status));
    this.#own = new OwnWork({
      journal: parts.journal,
      cursor: () => this.#cursor,
      tell: (change) => this.#told.tell(change),
    });
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
      isReplaced: async (was) => {
        await this.#inTurn(() => this.#isReplaced()).catch((error: unknown) =>
          parts.tools.alarm('another replica cannot be looked for', error),
        );
        return this.#cache !== was;
      },
      pulled: (jump) => this.#pulled(jump),
      answered: (outcomes, laneId) => this.#answered(outcomes, laneId),
      handedOver: (standing) => this.#events.handedOver(standing),
      parked: () => this.#own.entries.filter(({ outcome }) => outcome?.outcome === 'parked'),
      requeued: () => this.#requeued(),
      found: (unsettled) => this.#found(unsettled),
      status: (change) => this.#told.tell(change),
    });
  }

  /** The server's documents on this device, without what its own unsent work changes; null before there are any. */
  get cache(): Pick<CacheStore, 'epoch' | 'keys'> | null {
    return this.#cache;
  }

  get status(): SyncStatus {
    return this.#told.status;
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
      else await this.#own.recount();
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
      await this.#own.take(entries);
      await this.#show();
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
      return this.#replica.read(run).catch(async (error: unknown) => {
        if (this.#replica && (await this.#isReplaced())) return this.#replica.read(run);
        throw error;
      });
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
    return this.#own.isUnsent(commandId);
  }

  async #open(cache: CacheStore): Promise<void> {
    await this.#inTurn(() => this.#orReplaced(() => this.#adopt(cache)));
    this.#events.changed();
  }

  async #adopt(cache: CacheStore): Promise<void> {
    const { tools } = this.#parts;
    this.#cache = cache;
    this.#cursor = null;
    this.#cursor = await cache.cursor(this.#parts.stream);
    if (this.#cursor) await this.#parts.journal.reopen(this.#cursor.seq);
    const replica = new Replica(cache, tools.rules.scope(this.#worker?.roles ?? []), tools);
    await this.#own.recount();
    await replica.rebase(this.#own.entries, null);
    // Not before: nobody may be shown documents without the work that waits.
    this.#replica = replica;
    this.#told.tell({ ready: true, loading: null });
  }

  async #pulled({ stream, to, rows }: Jump): Promise<void> {
    await this.#inTurn(async () => {
      if (to === null) this.#cursor = (await this.#cache?.cursor(this.#parts.stream)) ?? null;
      else if (stream === this.#parts.stream) this.#cursor = to;
      await this.#own.settle();
      if (rows === null || rows.length > 0) await this.#orReplaced(() => this.#rebase(rows));
      else await this.#show();
      this.#parts.leadership.announce('cache');
    });
    this.#events.changed();
  }

  async #answered(outcomes: readonly Outcome[], laneId: string): Promise<void> {
    const { journal, leadership } = this.#parts;
    let changes: readonly EntryChange[] = [];
    await this.#inTurn(async () => {
      changes = await journal.answer(laneId, outcomes);
      await this.#own.follow(changes);
      await this.#show();
      leadership.announce('journal');
    });
    for (const { before, after } of changes)
      if (before.state !== 'settled' && after.outcome && before.outcome?.outcome !== after.outcome.outcome)
        this.#events.answered(before, after.outcome);
    this.#events.changed();
  }

  async #requeued(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#own.recount();
      await this.#show();
      this.#parts.leadership.announce('journal');
    });
    this.#events.changed();
  }

  /** Documents that could not be shown when they came, because something of the app was not to be had. */
  async #showLate(): Promise<void> {
    await this.#inTurn(async () => {
      if (!this.#isShown) await this.#orReplaced(() => this.#rebase(null));
    });
    this.#events.changed();
  }

  /** What the journal held just now. Another tab may have written to it and gone before it could say so. */
  async #found(unsettled: readonly JournalEntry[]): Promise<void> {
    // What waits is sent either way.
    if (!this.#isShown)
      await this.#showLate().catch((error: unknown) =>
        this.#parts.tools.alarm('documents cannot be shown yet', error),
      );
    const known = this.#own.entries;
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
    this.#own.otherTabWrote();
    await this.#inTurn(async () => {
      if (what === 'journal') {
        await this.#own.recount();
        await this.#show();
        return;
      }
      if (await this.#isReplaced()) return;
      await this.#orReplaced(async () => {
        this.#cursor = (await this.#cache?.cursor(this.#parts.stream)) ?? null;
        await this.#own.recount();
        await this.#rebase(null);
      });
    });
    this.#events.changed();
  }

  /** The documents changed. Those that could not be shown when they came are shown now; rejects when they still cannot. */
  async #rebase(rows: Jump['rows']): Promise<void> {
    if (this.#cache && !this.#isShown) await this.#adopt(this.#cache);
    else await this.#replica?.rebase(this.#own.entries, rows);
  }

  /** Whether screens read the documents in use; false while the ones before stand, because these could not be shown. */
  get #isShown(): boolean {
    return this.#cache === null || this.#replica?.isOver(this.#cache) === true;
  }

  /** What this device's own work does to the documents. */
  async #show(): Promise<void> {
    await this.#orReplaced(() => this.#replica?.follow(this.#own.entries));
  }

  /** Work on a replica that another tab replaced meanwhile is done with the new one. */
  async #orReplaced(work: () => Promise<void> | undefined): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(await this.#isReplaced())) throw error;
    }
  }

  /** Whether another tab filled another replica; then that is the one from now on. */
  async #isReplaced(): Promise<boolean> {
    const active = await this.#parts.caches.active(this.#worker?.scope ?? '');
    if (!active || active.name === this.#cache?.name) return false;
    await this.#orReplaced(() => this.#adopt(active));
    return true;
  }

  /** Somebody read that this device was restored or copied; until then that stands behind any other problem. */
  acknowledgeCopy(): void {
    this.#told.acknowledgeCopy();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}
