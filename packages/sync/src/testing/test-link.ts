import type { Role } from '@floorhand/domain/kernel/command';
import { TransportProblem, type StopSignal, type Transport } from '../client/ports.ts';
import {
  hintSchema,
  pullAnswerSchema,
  pullRequestSchema,
  snapshotSchema,
  type DocumentRow,
  type Hint,
  type PullAnswer,
  type PullRequest,
  type Snapshot,
} from '../protocol/pull.ts';
import { pushAnswerSchema, pushRequestSchema, type PushAnswer, type PushRequest } from '../protocol/push.ts';
import { schemaVersion } from '../protocol/version.ts';
import type { TestServer } from './test-server.ts';

/**
 * What happens to one exchange. `lose_request`: the server never hears of it. `lose_answer`: it does its work and
 * nobody hears of that. `duplicate`: the server gets the same bytes twice, one after the other, and the second answer
 * comes back. `hold`: as lost, but it arrives when `release` is called.
 */
export type LinkFault =
  | 'none'
  | 'lose_request'
  | 'lose_answer'
  | 'duplicate'
  | 'hold'
  | 'not_ours'
  | 'server_fails'
  | { readonly busyMs: number };

export type Exchange = 'push' | 'pull' | 'snapshot' | 'chunk';

const wire = <T>(schema: { parse(value: unknown): T }, value: T): T =>
  schema.parse(JSON.parse(JSON.stringify(value)));

/** One device's way to a server in the same process: everything crosses it as JSON, and faults can be put in the way. */
export class TestLink implements Transport {
  server: TestServer;
  /** Nothing comes through while true. */
  isCut = false;
  /** Asked for every exchange; the default lets everything through. */
  fault: (exchange: Exchange) => LinkFault = () => 'none';
  hintsReach = true;
  readonly pushed: { readonly request: PushRequest; readonly answers: PushAnswer[] }[] = [];
  readonly exchanges: Exchange[] = [];
  readonly #who: {
    readonly deviceId: string;
    readonly streamId: string;
    readonly roles: () => readonly Role[];
    /** Of the app; today's when absent. */
    readonly schema?: number;
  };
  readonly #held: (() => Promise<unknown>)[] = [];

  constructor(
    server: TestServer,
    who: { deviceId: string; streamId: string; roles: () => readonly Role[]; schema?: number },
  ) {
    this.server = server;
    this.#who = who;
  }

  push(request: PushRequest, signal: StopSignal): Promise<PushAnswer> {
    const sent = wire(pushRequestSchema, request);
    const record = { request: sent, answers: [] as PushAnswer[] };
    this.pushed.push(record);
    return this.#exchange('push', signal, async () => {
      const answer = wire(pushAnswerSchema, await this.server.push(this.#who, sent));
      record.answers.push(answer);
      return answer;
    });
  }

  pull(request: PullRequest, signal: StopSignal): Promise<PullAnswer> {
    const sent = wire(pullRequestSchema, request);
    return this.#exchange('pull', signal, async () =>
      wire(pullAnswerSchema, await this.server.pull(this.#who.roles(), sent, this.#who.deviceId)),
    );
  }

  snapshot(stream: string, signal: StopSignal): Promise<Snapshot> {
    return this.#exchange('snapshot', signal, async () =>
      wire(
        snapshotSchema,
        await this.server.snapshot(this.#who.roles(), stream, {
          deviceId: this.#who.deviceId,
          schema: this.#who.schema ?? schemaVersion,
        }),
      ),
    );
  }

  chunk(sha256: string, signal: StopSignal): Promise<readonly DocumentRow[]> {
    return this.#exchange('chunk', signal, async () => this.server.chunk(sha256));
  }

  hints(listener: { hint(hint: Hint): void; connected(): void; lost(): void }, signal: StopSignal): void {
    const stop = this.server.listen((hint) => {
      if (!this.isCut && this.hintsReach) listener.hint(wire(hintSchema, hint));
    });
    signal.addEventListener('abort', stop, { once: true });
  }

  /** Requests that were held arrive now, in the order they were sent. */
  async release(): Promise<void> {
    for (const send of this.#held.splice(0)) await send().catch(() => undefined);
  }

  async #exchange<T>(exchange: Exchange, signal: StopSignal, send: () => Promise<T>): Promise<T> {
    this.exchanges.push(exchange);
    const fault = this.isCut ? 'lose_request' : this.fault(exchange);
    if (signal.aborted || fault === 'lose_request') throw new TransportProblem('unreachable');
    if (fault === 'not_ours') throw new TransportProblem('not_ours');
    if (fault === 'server_fails') throw new TransportProblem('server');
    if (typeof fault === 'object') throw new TransportProblem('busy', fault.busyMs);
    if (fault === 'hold') {
      this.#held.push(send);
      throw new TransportProblem('unreachable');
    }
    const answer = await this.#deliver(send);
    if (fault === 'lose_answer') throw new TransportProblem('unreachable');
    return fault === 'duplicate' ? this.#deliver(send) : answer;
  }

  async #deliver<T>(send: () => Promise<T>): Promise<T> {
    try {
      return await send();
    } catch (error) {
      // The host answers 500 and logs; the device knows only that it does not know.
      if (error instanceof Error && error.name === 'ZodError') throw error;
      if (error instanceof TransportProblem) throw error;
      throw new TransportProblem('server');
    }
  }
}
