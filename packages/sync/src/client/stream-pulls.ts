import { genesisHash } from '../protocol/hash.ts';
import type { Hint, PullAnswer, PullRequest } from '../protocol/pull.ts';
import { catalogStream, schemaVersion, protocolVersion } from '../protocol/version.ts';
import type { Forgetting } from './forgetting.ts';
import type { LoopHooks } from './loop-hooks.ts';
import { TransportProblem, type CacheStore, type StopSignal } from './ports.ts';
import type { Standing } from './standing.ts';
import type { SyncClientParts } from './sync-client.ts';

type Jump = Extract<PullAnswer, { kind: 'jump' }>;

/** What the loop does with what a pull brings besides documents. */
export interface StreamPullsTools {
  readonly standing: Pick<Standing, 'heard'>;
  readonly forgetting: Pick<Forgetting, 'heard'>;
  readonly heard: (sentMs: number, serverTime: string) => void;
  /** The server has more than it said in one answer. */
  readonly more: () => void;
  /** The server's history is not the one this replica is of. */
  readonly otherHistory: (cache: CacheStore, signal: StopSignal) => Promise<void>;
  /** No jump leads from this replica to where the server is. */
  readonly tooFar: (signal: StopSignal) => Promise<void>;
}

/** Brings the replica to where the server's streams are, one jump at a time (sync §5-7). */
export class StreamPulls {
  readonly #parts: SyncClientParts;
  readonly #hooks: LoopHooks;
  readonly #tools: StreamPullsTools;
  /** Streams that may be ahead of this device. */
  readonly #due = new Set<string>();
  /** How far the last pull of each stream came. */
  readonly #at = new Map<string, number>();

  constructor(parts: SyncClientParts, hooks: LoopHooks, tools: StreamPullsTools) {
    this.#parts = parts;
    this.#hooks = hooks;
    this.#tools = tools;
  }

  get #streams(): readonly string[] {
    return [catalogStream, this.#parts.stream];
  }

  /** Any stream may be ahead. */
  allDue(): void {
    for (const stream of this.#streams) this.#due.add(stream);
  }

  /** The server took work of this device, and what came of it is there to pull. */
  ownDue(): void {
    this.#due.add(this.#parts.stream);
  }

  /** The server tells where a stream is. False: this device has that already. */
  hinted({ epoch, stream, head }: Hint): boolean {
    const cache = this.#hooks.cache();
    if (cache !== null && epoch === cache.epoch && head <= (this.#at.get(stream) ?? -1)) return false;
    this.#due.add(stream);
    return true;
  }

  /** Another replica is filled: where the one before stood says nothing about it. */
  forget(): void {
    this.#at.clear();
    this.allDue();
  }

  /** Asks for what is due. */
  async run(signal: StopSignal): Promise<void> {
    for (const stream of this.#streams) if (this.#due.delete(stream)) await this.#pull(stream, signal);
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
        schema: this.#parts.versions?.schema ?? schemaVersion,
        epoch: cache.epoch,
        stream,
        cursor: cursor.seq,
        hash: cursor.hash,
        scope,
        ...this.#awaiting(stream),
      },
      signal,
    );
    // Somebody else works here now, or another replica counts.
    if (signal.aborted || this.#hooks.cache() !== cache) return;
    if (answer.kind === 'retry') throw new TransportProblem('busy', answer.afterMs);
    if (!this.#tools.standing.heard(answer)) return;
    if (answer.kind === 'epoch_changed') return this.#tools.otherHistory(cache, signal);
    if (answer.kind !== 'jump') return this.#tools.tooFar(signal);
    this.#tools.heard(sentMs, answer.serverTime);
    await this.#take(cache, { stream, jump: answer, isNews: answer.to !== cursor.seq });
  }

  async #take(
    cache: CacheStore,
    { stream, jump, isNews }: { readonly stream: string; readonly jump: Jump; readonly isNews: boolean },
  ): Promise<void> {
    const { head, from, rows } = jump;
    const to = { seq: jump.to, hash: jump.hash };
    this.#at.set(stream, to.seq);
    if (stream === this.#parts.stream) this.#tools.forgetting.heard(cache.epoch, jump);
    await this.#resolved(jump.resolved ?? []);
    if (head !== undefined && head > to.seq) {
      this.#due.add(stream);
      this.#tools.more();
    }
    if (!isNews) return;
    const isApplied = (await cache.applyJump(stream, { from, to, rows })) === 'applied';
    await this.#hooks.pulled({ stream, to: isApplied ? to : null, rows: isApplied ? rows : null });
  }

  /** Commands the server kept for review are asked about with every pull of the warehouse (sync §4). */
  #awaiting(stream: string): Pick<PullRequest, 'awaiting'> {
    const parked = stream === this.#parts.stream ? this.#hooks.parked() : [];
    return parked.length === 0
      ? {}
      : { awaiting: parked.slice(0, 50).map(({ laneId, deviceSeq }) => ({ laneId, deviceSeq })) };
  }

  /** Before the documents change, so that an effect is never shown twice and never missing. */
  async #resolved(resolved: NonNullable<Jump['resolved']>): Promise<void> {
    for (const laneId of new Set(resolved.map((command) => command.laneId)))
      await this.#hooks.answered(
        resolved.flatMap((command) => (command.laneId === laneId ? [command.outcome] : [])),
        laneId,
      );
  }
}
