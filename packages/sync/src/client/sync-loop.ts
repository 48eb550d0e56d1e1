import type { Hint } from '../protocol/pull.ts';
import type { PushAnswer, PushStop } from '../protocol/push.ts';
import { catalogStream, clientVersion, protocolVersion } from '../protocol/version.ts';
import { Backoff } from './backoff.ts';
import { bootstrap } from './bootstrap.ts';
import { fittingBatch } from './fitting-batch.ts';
import { Forgetting } from './forgetting.ts';
import { LaneCheck } from './lane-check.ts';
import { LaneRepair } from './lane-repair.ts';
import { firstDifference, hasAsked, question, type LanePush } from './lane-push.ts';
import { LeaveHold } from './leave-hold.ts';
import { LoopPause, type Wait } from './loop-pause.ts';
import type { LoopHooks } from './loop-hooks.ts';
import type { CacheStore, JournalEntry, StopSignal } from './ports.ts';
import { TransportProblem } from './ports.ts';
import { problemOf } from './problem-of.ts';
import { Standing } from './standing.ts';
import { RefillHold } from './refill-hold.ts';
import type { SyncStatus } from './status.ts';
import { StreamPulls } from './stream-pulls.ts';
import type { SyncClientParts } from './sync-client.ts';
import { UnansweredPush } from './unanswered-push.ts';

/** Times in one place; tuned by measurement. */
const pollMs = 15_000;
/**
 * Without an answer so long, whatever is recorded meanwhile: a try costs a slow device in a dead spot more than it can
 * hope for. A network that is back is told of by other means.
 */
const calmMs = 10_000;
/** Long enough that a slow device has painted its answer to a scan, short enough that others see the work at once. */
const gatherMs = 120;
/** After a hint nobody here waits for a screen; a little, because commits come in flocks. */
const hintGatherMs = 40;

/** The one tab that talks to the server: push what waits, pull what is new, sleep until there is a reason (sync §4-8). */
export class SyncLoop {
  readonly #parts: SyncClientParts;
  readonly #hooks: LoopHooks;
  readonly #backoff: Backoff;
  readonly #pause: LoopPause;
  #since: number | null = null;
  readonly #pulls: StreamPulls;
  readonly #leave = new LeaveHold();
  readonly #standing: Standing;
  readonly #refill = new RefillHold();
  readonly #forgetting: Forgetting;
  readonly #lanes: LaneRepair;
  /** The server asked to wait with what is next in the queue. */
  #heldUntilMs = 0;
  readonly #unanswered = new UnansweredPush();
  readonly #laneCheck: LaneCheck;

  constructor(parts: SyncClientParts, hooks: LoopHooks) {
    this.#parts = parts;
    this.#forgetting = new Forgetting(parts.keepSettledMs);
    this.#hooks = hooks;
    this.#lanes = new LaneRepair(parts.journal, hooks);
    this.#laneCheck = new LaneCheck(() => parts.scheduler.monoMs());
    this.#pause = new LoopPause(parts.scheduler);
    this.#backoff = new Backoff(() => parts.scheduler.random());
    this.#standing = new Standing(parts.versions?.client ?? clientVersion, (change) => hooks.status(change));
    this.#pulls = new StreamPulls(parts, hooks, {
      standing: this.#standing,
      forgetting: this.#forgetting,
      heard: (sentMs, serverTime) => this.#heard(sentMs, serverTime),
      more: () => this.#pause.rouse('hint'),
      otherHistory: (cache, signal) => this.#beginAnew(cache, signal),
      tooFar: (signal) => this.#bootstrap(signal),
    });
  }

  /** There is a reason not to wait: recorded work, or something that may have changed anywhere. */
  wake(reason: 'work' | 'all'): void {
    if (reason === 'all') this.#pulls.allDue();
    this.#pause.rouse(reason === 'all' ? 'person' : 'work');
  }

  /** Another tab of this device wrote to the journal: what was not answered here may be out of date. */
  otherTabWrote(): void {
    this.#unanswered.forget();
    this.wake('work');
  }

  #hinted(hint: Hint): void {
    this.#standing.hinted(hint.minClient);
    if (this.#pulls.hinted(hint)) this.#pause.rouse('hint');
  }

  /** Runs until the signal stops it. */
  async run(signal: StopSignal): Promise<void> {
    const { scheduler, transport } = this.#parts;
    this.#leave.forget();
    this.#unanswered.forget();
    this.#pulls.allDue();
    transport.hints(
      {
        hint: (hint) => this.#hinted(hint),
        connected: () => this.wake('all'),
        lost: () => undefined,
      },
      signal,
    );
    while (!signal.aborted) {
      this.#pause.begin();
      const wait = await this.#round(signal);
      if (signal.aborted) return;
      await this.#pause.after(wait, signal);
      if (!this.#pause.isRoused) this.#pulls.allDue();
      else await scheduler.sleep(this.#pause.isOwn ? gatherMs : hintGatherMs, signal);
    }
  }

  async #round(signal: StopSignal): Promise<Wait> {
    const { scheduler, tools } = this.#parts;
    const cache = this.#hooks.cache();
    try {
      if (!cache) await this.#firstReplica(signal);
      const isEmpty = await this.#push(signal);
      await this.#pulls.run(signal);
      this.#backoff.succeeded();
      const leaving = this.#standing.leaving;
      if (isEmpty === 'empty' && leaving !== null) this.#hooks.handedOver(leaving);
      this.#hooks.status({
        connection: 'online',
        offlineSinceMs: null,
        lastContactMs: scheduler.nowMs(),
        problem: this.#leave.isDoubted ? 'signed_out' : null,
      });
      return { ms: isEmpty === 'more' ? 0 : this.#untilNext(), calmMs: 0, isFirm: false };
    } catch (error) {
      this.#pulls.allDue();
      if (signal.aborted) return { ms: 0, calmMs: 0, isFirm: false };
      if (!(error instanceof TransportProblem)) {
        if (await this.#hooks.isReplaced(cache)) return { ms: 0, calmMs: 0, isFirm: false };
        // A bug or a broken replica: somebody has to look, and the queue must still drain.
        tools.alarm('a round of sync failed', error);
        return { ms: this.#backoff.next(null), calmMs: 0, isFirm: true };
      }
      this.#hooks.status({ connection: 'offline', problem: problemOf(error), ...this.#offlineSince() });
      return { ms: this.#backoff.next(error.retryAfterMs), calmMs, isFirm: error.retryAfterMs !== null };
    }
  }

  #untilNext(): number {
    const { scheduler } = this.#parts;
    const held = this.#refill.remainingMs(scheduler.monoMs());
    const share = 0.75 + scheduler.random() / 2;
    return held === null ? pollMs * share : Math.min(pollMs, held) * share + gatherMs;
  }

  /** The server answered what was asked at a moment. */
  #heard(sentMs: number, serverTime: string): void {
    this.#since = null;
    this.#hooks.clock.measured(sentMs, this.#parts.scheduler.nowMs(), serverTime);
  }

  #offlineSince(): Partial<SyncStatus> {
    this.#since ??= this.#parts.scheduler.nowMs();
    return { offlineSinceMs: this.#since };
  }

  /** Sends what waits, oldest first, one batch at a time. `held`: what is left has to wait. */
  async #push(signal: StopSignal): Promise<'empty' | 'held' | 'more'> {
    const { journal } = this.#parts;
    await this.#sendAgain(signal);
    for (let rounds = 0; rounds < 40; rounds++) {
      const unsettled = await journal.unsettled();
      await this.#hooks.found(unsettled);
      const queued = unsettled.filter(({ state }) => state === 'queued');
      const nowMs = this.#parts.scheduler.monoMs();
      const sendable = this.#refill.sendable(queued, nowMs);
      const [first] = sendable;
      const report = { pending: queued.length, highSeq: queued.at(-1)?.deviceSeq ?? 0 };
      if (first) {
        if (this.#mustWait(nowMs)) return 'held';
        const sameLane = sendable.filter(({ laneId }) => laneId === first.laneId);
        const batch = this.#isOneByOne ? [first] : fittingBatch(sameLane);
        const push = { laneId: first.laneId, firstSeq: first.deviceSeq, batch, ...report };
        await this.#unanswered.watch(push, () => this.#send(push, signal));
      } else if (this.#laneCheck.isFresh) return queued.length === 0 ? 'empty' : 'held';
      else await this.#checkLanes(signal);
    }
    return 'more';
  }

  /** A device that leaves hands everything over, wherever it is put: nothing of it waits for a person. */
  #mustWait(nowMs: number): boolean {
    return (this.#leave.isOn(nowMs) && this.#standing.leaving === null) || nowMs < this.#heldUntilMs;
  }

  get #isOneByOne(): boolean {
    return this.#leave.isDoubted && this.#standing.leaving === null;
  }

  /** Whoever has it by now answers as it did before. */
  async #sendAgain(signal: StopSignal): Promise<void> {
    const mayNot = this.#isOneByOne || this.#mustWait(this.#parts.scheduler.monoMs());
    const push = mayNot ? null : this.#unanswered.push;
    if (push) await this.#unanswered.watch(push, () => this.#send(push, signal));
  }

  /** Asks how much of each lane the server has; what it lacks is queued again. */
  async #checkLanes(signal: StopSignal): Promise<void> {
    // Noted before, because a change of history on the way makes the whole check due again.
    this.#laneCheck.begin();
    try {
      const lanes = await this.#parts.journal.lanes();
      const highSeq = lanes.at(-1)?.lastSeq ?? 0;
      for (const lane of lanes) {
        const last = await this.#lanes.endOf(lane, { isOpen: lane === lanes.at(-1) });
        if (last) await this.#send({ ...question(last), highSeq, pending: 0 }, signal);
      }
      // The server has just said that it has every lane as far as this device wrote it.
      const { epoch } = this.#hooks.cache() ?? {};
      const watermark = epoch === undefined ? null : this.#forgetting.watermark(epoch);
      if (watermark && this.#laneCheck.isFresh) await this.#parts.journal.prune(watermark);
    } catch (error) {
      this.#laneCheck.forget();
      throw error;
    }
  }

  async #ask(push: LanePush, signal: StopSignal): Promise<Exclude<PushAnswer, { kind: 'retry' }>> {
    const cache = this.#hooks.cache();
    if ((!cache && !this.#standing.isBarred) || signal.aborted) throw new TransportProblem('unreachable');
    const { batch, ...about } = push;
    const refill = this.#refill.about(batch);
    const forkedFrom = await this.#lanes.leftFor(push.laneId);
    const sessionId = await this.#hooks.sessionId;
    const answer = await this.#parts.transport.push(
      {
        protocol: protocolVersion,
        epoch: cache?.epoch ?? null,
        sessionId,
        ...about,
        commands: batch.map(({ command }) => command),
        ...(forkedFrom === null ? {} : { forkedFrom }),
        ...(refill ? { refill } : {}),
      },
      signal,
    );
    if (answer.kind === 'retry') throw new TransportProblem('busy', answer.afterMs);
    return answer;
  }

  async #send(push: LanePush, signal: StopSignal): Promise<void> {
    const { scheduler } = this.#parts;
    const cache = this.#hooks.cache();
    const { laneId, firstSeq } = push;
    const sentMs = scheduler.nowMs();
    const answer = await this.#ask(push, signal);
    if (answer.kind === 'epoch_changed') {
      if (cache) await this.#beginAnew(cache, signal);
      return;
    }
    this.#heard(sentMs, answer.serverTime);
    this.#refill.told();
    this.#leave.heard(answer.outcomes, scheduler.monoMs());
    if (answer.outcomes.length > 0) {
      this.#pulls.ownDue();
      await this.#hooks.answered(answer.outcomes, laneId);
    }
    const { stop, laneSeq } = answer;
    // Pulling goes on: a type of command that has to wait is no reason to see nothing.
    if (stop?.kind === 'retry') this.#held(stop);
    if (stop?.kind === 'gathering') this.#refill.gathering(laneId, stop, scheduler.monoMs());
    const has = (entry: JournalEntry): Promise<boolean> => this.#has(entry, push, signal);
    if (stop?.kind === 'fork')
      await this.#lanes.fork({ laneId, differsAt: firstDifference(push, answer) }, has);
    else if (stop?.kind === 'gap') await this.#lanes.queueAgain(laneId, stop.expected);
    else if (laneSeq < firstSeq - 1) await this.#lanes.queueAgain(laneId, laneSeq + 1);
    else await this.#lanes.yieldNumbers({ laneId, laneSeq }, has);
  }

  async #has(entry: JournalEntry, { highSeq, pending }: LanePush, signal: StopSignal): Promise<boolean> {
    const answer = await this.#ask({ ...question(entry), highSeq, pending }, signal);
    if (answer.kind === 'taken') return hasAsked(entry, answer);
    // Another history has begun meanwhile, and everything is asked anew.
    throw new TransportProblem('busy');
  }

  #held({ reason, afterMs }: Extract<PushStop, { kind: 'retry' }>): void {
    const nowMs = this.#parts.scheduler.monoMs();
    if (reason === 'reconciling') this.#refill.wait(afterMs, nowMs);
    else this.#heldUntilMs = nowMs + afterMs;
  }

  /** The server's history is not the one this replica is of. Where that one stood is told with the next push. */
  async #beginAnew(cache: CacheStore, signal: StopSignal): Promise<void> {
    const cursor = await cache.cursor(this.#parts.stream);
    await this.#bootstrap(signal);
    if (cursor) this.#refill.lost(cache.epoch, cursor);
    // What the server lacks may have to come before what others send.
    this.#pause.rouse('hint');
  }

  /** Without a replica there is nothing to see, but a queue is emptied all the same. */
  async #firstReplica(signal: StopSignal): Promise<void> {
    try {
      await this.#bootstrap(signal);
    } catch (error) {
      if (!this.#standing.refused(error)) throw error;
    }
  }

  async #bootstrap(signal: StopSignal): Promise<void> {
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
    // A new replica may come from a server that was restored.
    this.#laneCheck.forget();
    this.#pulls.forget();
    await this.#hooks.opened(cache);
  }
}
