import type { Role } from '@floorhand/domain/kernel/command';
import { TransportProblem, type Scheduler, type StopSignal, type Transport } from '../../client/ports.ts';
import {
  documentRowSchema,
  hintSchema,
  pullAnswerSchema,
  pullRequestSchema,
  snapshotSchema,
  type DocumentRow,
  type Hint,
  type PullAnswer,
  type PullRequest,
  type Snapshot,
} from '../../protocol/pull.ts';
import {
  pushAnswerSchema,
  pushRequestSchema,
  type PushAnswer,
  type PushRequest,
} from '../../protocol/push.ts';
import type { DeviceSession } from '../../server/environment.ts';
import type { FaultClass } from './fault-classes.ts';
import type { SimServer } from './sim-server.ts';

export type Exchange = 'push' | 'pull' | 'snapshot' | 'chunk';

/** What the air does to every link of a site. */
export interface SimAir {
  /** Draws what goes wrong with one exchange; null: nothing. */
  readonly draw: (exchange: Exchange) => FaultClass | null;
  readonly drawHint: () => FaultClass | null;
  /** One way, in ms. */
  readonly latencyMs: () => number;
  readonly struck: (fault: FaultClass) => void;
}

export interface SimLinkParts {
  readonly server: SimServer;
  readonly air: SimAir;
  readonly scheduler: Scheduler;
  readonly session: DeviceSession;
  readonly roles: readonly Role[];
  /** The answer as the server gave it, before anything happens to it. */
  readonly answered: (request: PushRequest, answer: PushAnswer) => void;
}

const timeoutMs = 20_000;
const never: StopSignal = { aborted: false, addEventListener: () => {}, removeEventListener: () => {} };
const parsed = <T>(schema: { parse(value: unknown): T }, value: unknown): T =>
  schema.parse(JSON.parse(JSON.stringify(value)));

/** A tab's way to the server: everything crosses it as text, slowly, and things happen to it. */
export class SimLink implements Transport {
  readonly #parts: SimLinkParts;
  /** Nothing comes through while true. */
  isCut = false;
  /** A frozen tab: what arrives waits until this resolves. */
  frozen: Promise<void> | null = null;
  #hintsDeafUntilMs = 0;

  constructor(parts: SimLinkParts) {
    this.#parts = parts;
  }

  push(request: PushRequest, signal: StopSignal): Promise<PushAnswer> {
    const sent = parsed(pushRequestSchema, request);
    const send = async (): Promise<PushAnswer> => {
      const answer = parsed(pushAnswerSchema, await this.#parts.server.push(this.#parts.session, sent));
      this.#parts.answered(sent, answer);
      return answer;
    };
    return this.#exchange('push', signal, send);
  }

  pull(request: PullRequest, signal: StopSignal): Promise<PullAnswer> {
    const sent = parsed(pullRequestSchema, request);
    return this.#exchange('pull', signal, async () =>
      parsed(
        pullAnswerSchema,
        await this.#parts.server.pull(this.#parts.roles, sent, this.#parts.session.deviceId),
      ),
    );
  }

  snapshot(stream: string, signal: StopSignal): Promise<Snapshot> {
    return this.#exchange('snapshot', signal, async () =>
      parsed(snapshotSchema, await this.#parts.server.snapshot(this.#parts.roles, stream)),
    );
  }

  chunk(sha256: string, signal: StopSignal): Promise<readonly DocumentRow[]> {
    return this.#exchange('chunk', signal, async () =>
      (await this.#parts.server.chunk(sha256)).map((row) => documentRowSchema.parse(row)),
    );
  }

  hints(listener: { hint(hint: Hint): void; connected(): void; lost(): void }, signal: StopSignal): void {
    const { server, air, scheduler } = this.#parts;
    const stop = server.listen((hint) => {
      if (this.isCut || this.frozen || scheduler.nowMs() < this.#hintsDeafUntilMs) return;
      const fault = air.drawHint();
      if (fault) air.struck(fault);
      if (fault === 'hints_dead') this.#hintsDeafUntilMs = scheduler.nowMs() + 25_000;
      else if (fault === 'hints_refused') this.#hintsDeafUntilMs = scheduler.nowMs() + 300_000;
      else if (fault === 'hints_late')
        void scheduler.sleep(9000, signal).then(() => signal.aborted || listener.hint(hint));
      else listener.hint(parsed(hintSchema, hint));
    });
    signal.addEventListener('abort', stop, { once: true });
  }

  async #exchange<T>(exchange: Exchange, signal: StopSignal, send: () => Promise<T>): Promise<T> {
    try {
      return await this.#attempt(exchange, signal, send);
    } finally {
      if (this.frozen) await this.frozen;
    }
  }

  async #attempt<T>(exchange: Exchange, signal: StopSignal, send: () => Promise<T>): Promise<T> {
    const { air, scheduler, server } = this.#parts;
    const fault = this.isCut ? null : air.draw(exchange);
    if (fault) air.struck(fault);
    await this.#travel(signal);
    if (this.isCut || !server.isUp) throw new TransportProblem('unreachable');
    if (server.stalledUntilMs > scheduler.nowMs())
      await this.#wait(server.stalledUntilMs - scheduler.nowMs(), signal);
    if (fault === 'captive_portal') throw new TransportProblem('not_ours');
    if (fault === 'busy') throw new TransportProblem('busy', 500 + Math.floor(scheduler.random() * 4000));
    if (fault === 'lost_request' || fault === 'chunk_lost') return this.#timeOut(signal);
    if (fault === 'reorder') {
      // It arrives after what is sent later; nobody waits for its answer any more.
      void scheduler
        .sleep(timeoutMs + scheduler.random() * 30_000, never)
        .then(send)
        .catch(() => undefined);
      return this.#timeOut(signal);
    }
    const answer = await send();
    const last = fault === 'duplicate' ? await send() : answer;
    await this.#travel(signal);
    if (fault === 'lost_answer' || this.isCut) return this.#timeOut(signal);
    return fault === 'truncated' ? cutShort(last, scheduler.random()) : last;
  }

  async #travel(signal: StopSignal): Promise<void> {
    await this.#wait(this.#parts.air.latencyMs(), signal);
  }

  async #wait(ms: number, signal: StopSignal): Promise<void> {
    await this.#parts.scheduler.sleep(ms, signal);
    if (signal.aborted) throw new TransportProblem('unreachable');
  }

  async #timeOut(signal: StopSignal): Promise<never> {
    await this.#wait(timeoutMs * (0.2 + this.#parts.scheduler.random() * 0.8), signal);
    throw new TransportProblem('unreachable');
  }
}

/** A body that ends in the middle is no answer. */
function cutShort<T>(answer: T, at: number): T {
  const text = JSON.stringify(answer);
  try {
    return JSON.parse(text.slice(0, Math.floor(at * (text.length - 1)))) as T;
  } catch {
    throw new TransportProblem('not_ours');
  }
}
