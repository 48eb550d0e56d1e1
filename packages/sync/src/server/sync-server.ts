import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { View } from '@floorhand/domain/kernel/document';
import { applyEvents } from '@floorhand/domain/kernel/rules';
import type { Hint } from '../protocol/pull.ts';
import type { PushAnswer, PushRequest } from '../protocol/push.ts';
import { protocolVersion } from '../protocol/version.ts';
import type { DeviceSession, ServerEnvironment } from './environment.ts';
import type { ServerStore, WriteTransaction } from './server-store.ts';
import { StreamCache } from './stream-cache.ts';
import { StreamWriter, type Actor } from './stream-writer.ts';
import { takePush, type Taken } from './take-push.ts';
import { WriteQueue } from './write-queue.ts';

interface Place {
  readonly transaction: WriteTransaction;
  readonly writer: StreamWriter;
  readonly cache: StreamCache;
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

  constructor(store: ServerStore, environment: ServerEnvironment, hint: (hint: Hint) => void) {
    this.#store = store;
    this.#environment = environment;
    this.#hint = hint;
  }

  /** Takes a device's batch. Resolves only when every outcome in the answer is durable. */
  async push(session: DeviceSession, request: PushRequest): Promise<PushAnswer> {
    if (request.protocol !== protocolVersion) return { kind: 'retry', afterMs: 60_000, reason: 'protocol' };
    const epoch = await this.#store.read(async (transaction) => (await transaction.meta()).epoch);
    if (request.epoch !== null && request.epoch !== epoch) return { kind: 'epoch_changed', epoch };
    const queue = this.#queue(session.streamId);
    if (queue.length >= mostWaiting) return { kind: 'retry', afterMs: 2_000, reason: 'busy' };
    if (this.#busy.has(request.laneId)) return { kind: 'retry', afterMs: 500, reason: 'lane_busy' };
    this.#busy.add(request.laneId);
    try {
      const taken = await queue.add<Taken>({
        weight: Math.max(1, request.commands.length),
        run: (place) =>
          takePush(session, request, { ...place, environment: this.#environment, resolve: resolver(place) }),
      });
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
    const queue = new WriteQueue<Place>((work) => this.#transact(streamId, cache, work));
    this.#queues.set(streamId, queue);
    return queue;
  }

  async #transact(
    streamId: string,
    cache: StreamCache,
    work: (place: Place) => Promise<void>,
  ): Promise<void> {
    const { rules, reach } = this.#environment;
    try {
      const done = await this.#store.write(streamId, async (transaction) => {
        await cache.begin(transaction);
        const head = await transaction.head(streamId);
        const writer = new StreamWriter({ streamId, rules, head, base: cache.view });
        await work({ transaction, writer, cache });
        const writes = await writer.flush(transaction);
        reach('push.before_commit');
        return { writes, from: head.seq, to: writer.headSeq, epoch: (await transaction.meta()).epoch };
      });
      reach('push.after_commit');
      cache.committed(done.writes, done.to);
      if (done.to > done.from) this.#hint({ stream: streamId, head: done.to, epoch: done.epoch });
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
