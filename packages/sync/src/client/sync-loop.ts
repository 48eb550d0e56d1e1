import { genesisHash } from '../protocol/hash.ts';
import type { Outcome } from '../protocol/outcome.ts';
import type { DocumentRow } from '../protocol/pull.ts';
import { pushLimits } from '../protocol/push.ts';
import { catalogStream, protocolVersion, schemaVersion } from '../protocol/version.ts';
import { Backoff } from './backoff.ts';
import { bootstrap } from './bootstrap.ts';
import type { CacheStore, JournalEntry, StopSignal } from './ports.ts';
import { TransportProblem } from './ports.ts';
import type { ServerClock } from './server-clock.ts';
import { restamp } from './stamp.ts';
import type { SyncStatus } from './status.ts';
import type { SyncClientParts } from './sync-client.ts';

export interface LoopHooks {
  readonly clock: ServerClock;
  readonly sessionId: string;
  readonly scope: () => string | null;
  readonly cache: () => CacheStore | null;
  readonly opened: (cache: CacheStore) => Promise<void>;
  /** `rows` null: another tab stored them. */
  readonly pulled: (stream: string, rows: readonly DocumentRow[] | null) => Promise<void>;
  readonly answered: (outcomes: readonly Outcome[], laneId: string) => Promise<void>;
  readonly status: (change: Partial<SyncStatus>) => void;
}

/** Times in one place; tuned by measurement. */
const pollMs = 15_000;
const gatherMs = 25;

/** The one tab that talks to the server: push what waits, pull what is new, sleep until there is a reason (sync §4-8). */
export class SyncLoop {
  readonly #parts: SyncClientParts;
  readonly #hooks: LoopHooks;
  readonly #backoff: Backoff;
  #wanted = false;
  #wakeUp: () => void = () => undefined;

  constructor(parts: SyncClientParts, hooks: LoopHooks) {
    this.#parts = parts;
    this.#hooks = hooks;
    this.#backoff = new Backoff(() => parts.scheduler.random());
  }

  /** There is a reason not to wait. */
  wake(): void {
    this.#wanted = true;
    this.#wakeUp();
  }

  /** Runs until the signal stops it. */
  async run(signal: StopSignal): Promise<void> {
    const { scheduler, transport } = this.#parts;
    transport.hints({ hint: () => this.wake(), connected: () => this.wake(), lost: () => undefined }, signal);
    while (!signal.aborted) {
      this.#wanted = false;
      const waitMs = await this.#round(signal);
      if (signal.aborted) return;
      await this.#pause(waitMs, signal);
      if (this.#wanted) await scheduler.sleep(gatherMs, signal);
    }
  }

  async #round(signal: StopSignal): Promise<number> {
    const { scheduler } = this.#parts;
    try {
      const cache = this.#hooks.cache() ?? (await this.#bootstrap(signal));
      const drained = await this.#push(cache, signal);
      for (const stream of [catalogStream, this.#parts.stream]) await this.#pull(stream, signal);
      this.#backoff.succeeded();
      this.#hooks.status({
        connection: 'online',
        offlineSinceMs: null,
        lastContactMs: scheduler.nowMs(),
        problem: null,
      });
      return drained ? pollMs * (0.75 + scheduler.random() / 2) : 0;
    } catch (error) {
      if (!(error instanceof TransportProblem)) throw error;
      this.#hooks.status({ connection: 'offline', problem: problemOf(error), ...this.#offlineSince() });
      return this.#backoff.next(error.retryAfterMs);
    }
  }

  #since: number | null = null;

  #offlineSince(): Partial<SyncStatus> {
    this.#since ??= this.#parts.scheduler.nowMs();
    return { offlineSinceMs: this.#since };
  }

  /** Sends what waits, oldest first, one batch at a time. True when nothing is left. */
  async #push(cache: CacheStore, signal: StopSignal): Promise<boolean> {
    const { journal } = this.#parts;
    for (let rounds = 0; rounds < 40; rounds++) {
      const queued = (await journal.unsettled()).filter(({ state }) => state === 'queued');
      const [first] = queued;
      if (!first) return true;
      const batch = fitting(queued.filter(({ laneId }) => laneId === first.laneId));
      const answered = await this.#send(
        cache,
        { batch, pending: queued.length, highSeq: queued.at(-1)?.deviceSeq ?? 0 },
        signal,
      );
      if (!answered) return false;
    }
    return false;
  }

  async #send(
    cache: CacheStore,
    { batch, pending, highSeq }: { batch: readonly JournalEntry[]; pending: number; highSeq: number },
    signal: StopSignal,
  ): Promise<boolean> {
    const { transport, scheduler, journal } = this.#parts;
    const [first] = batch;
    if (!first) return true;
    const sentMs = scheduler.nowMs();
    const answer = await transport.push(
      {
        protocol: protocolVersion,
        epoch: cache.epoch,
        laneId: first.laneId,
        sessionId: this.#hooks.sessionId,
        firstSeq: first.deviceSeq,
        commands: batch.map(({ command }) => command),
        highSeq,
        pending,
      },
      signal,
    );
    if (answer.kind === 'retry') throw new TransportProblem('busy', answer.afterMs);
    if (answer.kind === 'epoch_changed') {
      await this.#bootstrap(signal);
      return true;
    }
    this.#since = null;
    this.#hooks.clock.measured(sentMs, scheduler.nowMs(), answer.serverTime);
    if (answer.outcomes.length > 0) await this.#hooks.answered(answer.outcomes, first.laneId);
    if (answer.stop === null) return true;
    if (answer.stop.kind === 'retry') throw new TransportProblem('busy', answer.stop.afterMs);
    if (answer.stop.kind === 'fork') {
      await journal.fork(first.laneId, restamp);
      this.#hooks.status({ problem: 'device_copied' });
      return true;
    }
    return this.#resend(
      cache,
      { laneId: first.laneId, expected: answer.stop.expected, pending, highSeq },
      signal,
    );
  }

  /** The server lacks commands this device thought were answered: it still has them. */
  async #resend(
    cache: CacheStore,
    gap: { laneId: string; expected: number; pending: number; highSeq: number },
    signal: StopSignal,
  ): Promise<boolean> {
    const entries = await this.#parts.journal.from(gap.expected, pushLimits.commands);
    const batch = fitting(entries.filter(({ laneId }) => laneId === gap.laneId));
    if (batch[0]?.deviceSeq !== gap.expected) throw new TransportProblem('server');
    return this.#send(cache, { batch, pending: gap.pending, highSeq: gap.highSeq }, signal);
  }

  async #pull(stream: string, signal: StopSignal): Promise<void> {
    const { transport, scheduler } = this.#parts;
    const cache = this.#hooks.cache();
    const scope = this.#hooks.scope();
    if (!cache || scope === null) return;
    const cursor = (await cache.cursor(stream)) ?? { seq: 0, hash: genesisHash };
    const sentMs = scheduler.nowMs();
    const answer = await transport.pull(
      {
        protocol: protocolVersion,
        schema: schemaVersion,
        epoch: cache.epoch,
        stream,
        cursor: cursor.seq,
        hash: cursor.hash,
        scope,
      },
      signal,
    );
    if (answer.kind === 'retry') throw new TransportProblem('busy', answer.afterMs);
    if (answer.kind !== 'jump') {
      await this.#bootstrap(signal);
      return;
    }
    this.#since = null;
    this.#hooks.clock.measured(sentMs, scheduler.nowMs(), answer.serverTime);
    if (answer.to === cursor.seq) return;
    const applied = await cache.applyJump(stream, {
      from: answer.from,
      to: { seq: answer.to, hash: answer.hash },
      rows: answer.rows,
    });
    await this.#hooks.pulled(stream, applied === 'applied' ? answer.rows : null);
  }

  async #bootstrap(signal: StopSignal): Promise<CacheStore> {
    const { caches, transport, stream } = this.#parts;
    const scope = this.#hooks.scope() ?? '';
    const cache = await bootstrap({
      caches,
      transport,
      scope,
      streams: [catalogStream, stream],
      signal,
      progress: (done, total) => this.#hooks.status({ loading: { done, total } }),
    });
    await this.#hooks.opened(cache);
    return cache;
  }

  async #pause(ms: number, signal: StopSignal): Promise<void> {
    if (this.#wanted || ms <= 0) return;
    const woken = new Promise<void>((resolve) => {
      this.#wakeUp = resolve;
    });
    await Promise.race([this.#parts.scheduler.sleep(ms, signal), woken]);
    this.#wakeUp = () => undefined;
  }
}

/** As many commands as one push may carry. */
function fitting(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  let bytes = 0;
  const batch: JournalEntry[] = [];
  for (const entry of entries.slice(0, pushLimits.commands)) {
    bytes += JSON.stringify(entry.command).length;
    if (batch.length > 0 && bytes > pushLimits.bytes) break;
    batch.push(entry);
  }
  return batch;
}

const problemOf = ({ kind }: TransportProblem): SyncStatus['problem'] =>
  kind === 'not_ours'
    ? 'other_network'
    : kind === 'unauthorised'
      ? 'signed_out'
      : kind === 'server'
        ? 'server_failing'
        : null;
