import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { View } from '@floorhand/domain/kernel/document';
import { applyEvents } from '@floorhand/domain/kernel/rules';
import type { Hint } from '../protocol/pull.ts';
import type { PushAnswer, PushRequest } from '../protocol/push.ts';
import { protocolVersion } from '../protocol/version.ts';
import type { DeviceSession, ServerEnvironment } from './environment.ts';
import type { JudgingPlace } from './judge-command.ts';
import { isSafeToReplay, replayUnit, replayUnits, type Replayed } from './replay-parked.ts';
import { takeInHistory, type HistoryPlace } from './reconcile.ts';
import { tellFork } from './forked-lane.ts';
import { foreseenReads } from './foresee-push.ts';
import { giveUp, type GivenUpDevice } from './give-up-device.ts';
import { SessionWatch } from './session-watch.ts';
import type { ServerStore, WriteTransaction } from './server-store.ts';
import { spellPush, type SpelledPush } from './spelled-command.ts';
import { StreamCache } from './stream-cache.ts';
import { StreamWriter, type Actor } from './stream-writer.ts';
import type { Taken } from './take-push.ts';
import { TypeBreaker } from './type-breaker.ts';
import { tombstoneFloor, type FloorRequest } from './tombstone-floor.ts';
import { WriteQueue } from './write-queue.ts';

interface Place {
  readonly transaction: WriteTransaction;
  readonly writer: StreamWriter;
  readonly cache: StreamCache;
  readonly recovery: HistoryPlace['recovery'];
}

/** More pushes than this wait for one stream: the rest is sent away before any work is done. */
const mostWaiting = 400;

/** The writing half of the server: pushes and desk commits of every stream, in groups, through one set of rules. */
export class SyncServer {
  readonly #store: ServerStore;
  readonly #environment: ServerEnvironment;
  readonly #hint: (hint: Hint) => void;
  readonly #queues = new Map<string, WriteQueue<Place>>();
  /** Lanes whose push is being worked on: a second one would only meet the lock. */
  readonly #busy = new Set<string>();
  readonly #breaker = new TypeBreaker();
  readonly #sessions = new SessionWatch();

  constructor(store: ServerStore, environment: ServerEnvironment, hint: (hint: Hint) => void) {
    this.#store = store;
    this.#environment = environment;
    this.#hint = hint;
  }

  /** Takes a device's batch. Resolves only when every outcome in the answer is durable. */
  push(session: DeviceSession, request: PushRequest): Promise<PushAnswer> {
    return this.pushSpelled(session, spellPush(request, this.#environment.digest));
  }

  /** `push` for a host that has read the batch already. */
  async pushSpelled(session: DeviceSession, request: SpelledPush): Promise<PushAnswer> {
    if (request.protocol !== protocolVersion) return { kind: 'retry', afterMs: 60_000, reason: 'protocol' };
    const epoch = await this.#epoch();
    if (request.epoch !== null && request.epoch !== epoch) return { kind: 'epoch_changed', epoch };
    const queue = this.#queue(session.streamId);
    if (queue.length >= mostWaiting) return { kind: 'retry', afterMs: 2_000, reason: 'busy' };
    if (this.#busy.has(request.laneId)) return { kind: 'retry', afterMs: 500, reason: 'lane_busy' };
    this.#busy.add(request.laneId);
    try {
      const taken = await queue.add<Taken | null>({
        weight: Math.max(1, request.commands.length),
        ...(this.#store.isFar ? { reads: foreseenReads(session, request, this.#environment) } : {}),
        run: (place) => this.#take(session, request, place),
      });
      if (taken === null) return { kind: 'epoch_changed', epoch: await this.#epoch() };
      return {
        kind: 'taken',
        outcomes: [...taken.outcomes],
        laneSeq: taken.laneSeq,
        stop: taken.stop,
        serverTime: this.#environment.now(),
      };
    } finally {
      this.#busy.delete(request.laneId);
    }
  }

  async #take(session: DeviceSession, request: SpelledPush, place: Place): Promise<Taken | null> {
    const whole = { ...this.#judging(place), breaker: this.#breaker, recovery: place.recovery };
    const nowMs = Date.parse(this.#environment.now());
    if (this.#sessions.isCopy(request.laneId, request.sessionId, nowMs)) {
      const lastSeq = (await place.transaction.lane(request.laneId))?.lastSeq ?? 0;
      return { outcomes: [], laneSeq: lastSeq, stop: { kind: 'fork', lastSeq, reason: 'other_command' } };
    }
    const taken = await takeInHistory(session, request, whole);
    if (taken) await tellFork(session, { request, taken }, whole);
    return taken;
  }

  /**
   * Tries parked commands again, in the order in which they came (sync §4), after a fix. `everything`: also those over
   * which the process died.
   */
  async replayParked(which: 'safe' | 'everything'): Promise<Replayed> {
    const waiting = await this.#store.read((transaction) => transaction.parked());
    const tried = which === 'everything' ? waiting : waiting.filter(isSafeToReplay);
    let resolved = 0;
    for (const unit of replayUnits(this.#environment.rules, tried)) {
      const run = (place: Place): Promise<number> => replayUnit(unit, this.#judging(place));
      resolved += await this.#queue(unit.stream).add({ weight: 1, run });
    }
    return { resolved, parked: waiting.length - resolved };
  }

  #judging(place: Place): JudgingPlace {
    return { ...place, environment: this.#environment, resolve: resolver(place) };
  }

  /**
   * A device does not come back (sync §10): people hear exactly how many of its records never arrived. `retired`: its
   * lanes are closed too; one that is lost may be found.
   */
  async giveUpDevice(streamId: string, device: GivenUpDevice): Promise<void> {
    await this.#queue(streamId).add({
      weight: 100,
      run: (place) => giveUp(device, this.#judging(place)),
    });
  }

  /** Forgets documents that were deleted so long ago that every device in use has heard of it (sync §12). */
  async forgetDeleted(request: Omit<FloorRequest, 'now'>): Promise<void> {
    const { streamId } = request;
    await this.#queue(streamId).add({
      weight: 100,
      run: async ({ transaction }) => {
        const floor = await tombstoneFloor(transaction, { ...request, now: this.#environment.now() });
        if (floor > (await transaction.tombstoneFloor(streamId)))
          await transaction.dropTombstones(streamId, floor);
      },
    });
  }

  #epoch(): Promise<string> {
    return this.#store.read(async (transaction) => (await transaction.meta()).epoch);
  }

  /** Writes events that no device sent (import, set-up) as one commit. `events` may read the stream to decide. */
  async commitEvents(
    streamId: string,
    actor: Omit<Actor, 'at' | 'commandId'>,
    events: (view: View) => readonly DomainEvent[],
  ): Promise<number | null> {
    return this.#queue(streamId).add({
      weight: 100,
      run: async (place) => {
        const resolve = resolver(place);
        const { decided, writes } = await resolve((view) => {
          const wanted = events(view);
          return { decided: wanted, writes: applyEvents(this.#environment.rules, wanted, view) };
        });
        if (decided.length === 0) return null;
        return place.writer.commit(decided, writes, {
          ...actor,
          at: this.#environment.now(),
          commandId: null,
        });
      },
    });
  }

  #queue(streamId: string): WriteQueue<Place> {
    const found = this.#queues.get(streamId);
    if (found) return found;
    const cache = new StreamCache(streamId, this.#environment.rules);
    const queue = new WriteQueue<Place>(
      (work) => this.#transact(streamId, cache, work),
      (place, reads) => place.cache.foresee(reads),
    );
    this.#queues.set(streamId, queue);
    return queue;
  }

  async #transact(
    streamId: string,
    cache: StreamCache,
    work: (place: Place) => Promise<void>,
  ): Promise<void> {
    const { rules, reach, digest, crashes } = this.#environment;
    try {
      const done = await this.#store.write(streamId, async (transaction) => {
        await cache.begin(transaction);
        const head = await transaction.head(streamId);
        const writer = new StreamWriter({ streamId, rules, head, base: cache.view, digest });
        const recovery = { current: await transaction.recovery(streamId) };
        try {
          await work({ transaction, writer, cache, recovery });
        } finally {
          // Who dies from here on dies over the database and not over a command.
          crashes.running(null);
        }
        const writes = await writer.flush(transaction);
        reach('push.before_commit');
        const { epoch, minClient } = await transaction.meta();
        return { writes, from: head.seq, to: writer.headSeq, epoch, minClient };
      });
      reach('push.after_commit');
      cache.committed(done.writes, done.to);
      if (done.to > done.from) {
        const { to: newest, epoch, minClient } = done;
        this.#hint({ stream: streamId, head: newest, epoch, minClient });
      }
    } catch (error) {
      cache.forget();
      throw error;
    }
  }
}

const resolver =
  ({ cache, writer }: Place) =>
  <T>(run: (view: View) => T): Promise<T> =>
    cache.resolve(() => run(writer.view));
