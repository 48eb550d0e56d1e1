import type { Contact } from '@floorhand/api/core';
import { rules } from '@floorhand/domain/rules';
import type { Hint, PullAnswer, PullRequest } from '@floorhand/sync/protocol/pull';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import { scopeOf } from '@floorhand/sync/server/take-pull';
import type { ReaderCore } from './reader-core.ts';

/** Rows kept at most, some ten megabytes. */
const mostRows = 60_000;
const keptMs = 1000;
/** One that took long comes from a busy server, which is asked the same by the others still. */
const keptTimes = 3;
const mostKeptMs = 10_000;
/** Spelling out more than this keeps the thread from everything else for some milliseconds. */
const mostAtOnce = 200;

type Puller = Pick<ReaderCore, 'pull' | 'rolesOf'>;

interface Kept {
  readonly answer: Promise<PullAnswer>;
  readonly askedMs: number;
  /** Nobody is given it from then on; null while it is not there yet. */
  untilMs: number | null;
  rows: number;
}

/**
 * Pulls of devices that stand at one place in one scope, answered by one look into the database: after an outage all
 * devices of a building come from a few cursors. An answer that the stream has moved past still serves, as long as it
 * brings the device on: it says where the head is, and the device comes again.
 */
export class SharedJumps implements Pick<Puller, 'pull'> {
  readonly #reader: Puller;
  readonly #nowMs: () => number;
  readonly #kept = new Map<string, Kept>();
  readonly #heads = new Map<string, number>();
  #lastTurn: Promise<void> = Promise.resolve();

  constructor(reader: Puller, nowMs: () => number) {
    this.#reader = reader;
    this.#nowMs = nowMs;
  }

  moved({ stream, head }: Pick<Hint, 'stream' | 'head'>): void {
    this.#heads.set(stream, head);
  }

  async pull(session: DeviceSession, request: PullRequest, contact: Contact): Promise<PullAnswer> {
    const ask = (): Promise<PullAnswer> => this.#reader.pull(session, request, contact);
    // A device that asks about its own commands, or is on its way out, gets an answer of its own.
    if (session.standing || (request.awaiting && request.awaiting.length > 0)) return ask();
    const roles = await this.#reader.rolesOf(session, contact.grantId);
    const { name } = scopeOf(rules, roles, request.stream);
    const key = JSON.stringify([session.streamId, name, request]);
    const answer = await this.#shared(key, request, ask);
    if (answer.kind !== 'jump') return answer;
    if (answer.rows.length > mostAtOnce) await this.#turn();
    const head = Math.max(answer.to, this.#heads.get(request.stream) ?? 0);
    return { ...answer, head, serverTime: new Date(this.#nowMs()).toISOString() };
  }

  /** An answer that is young enough and takes the device further, or as far as there is; a new one otherwise. */
  async #shared(
    key: string,
    { stream, cursor }: PullRequest,
    ask: () => Promise<PullAnswer>,
  ): Promise<PullAnswer> {
    for (;;) {
      const kept = this.#kept.get(key);
      // Nothing may be awaited in between, or two that come together both ask.
      if (!kept || this.#nowMs() >= (kept.untilMs ?? Infinity)) return this.#ask(key, ask);
      const answer = await kept.answer;
      const isOfUse =
        answer.kind !== 'jump' || answer.to > cursor || answer.to >= (this.#heads.get(stream) ?? 0);
      if (isOfUse) return answer;
      if (this.#kept.get(key) === kept) this.#kept.delete(key);
    }
  }

  async #ask(key: string, ask: () => Promise<PullAnswer>): Promise<PullAnswer> {
    const kept: Kept = { answer: ask(), askedMs: this.#nowMs(), untilMs: null, rows: 0 };
    this.#kept.set(key, kept);
    const forget = (): void => {
      if (this.#kept.get(key) === kept) this.#kept.delete(key);
    };
    try {
      const answer = await kept.answer;
      if (answer.kind !== 'jump') forget();
      else {
        const livesMs = Math.max(keptMs, Math.min(mostKeptMs, keptTimes * (this.#nowMs() - kept.askedMs)));
        kept.untilMs = this.#nowMs() + livesMs;
        setTimeout(forget, livesMs).unref();
        kept.rows = answer.rows.length;
        this.#makeRoom();
      }
      return answer;
    } catch (error) {
      forget();
      throw error;
    }
  }

  /** Hundreds may wait for one answer; they get it one by one, and pushes get in between. */
  #turn(): Promise<void> {
    this.#lastTurn = this.#lastTurn.then(
      () =>
        new Promise((resolve) => {
          setImmediate(resolve);
        }),
    );
    return this.#lastTurn;
  }

  #makeRoom(): void {
    let rows = 0;
    for (const [key, kept] of [...this.#kept].toReversed()) {
      rows += kept.rows;
      if (rows > mostRows) this.#kept.delete(key);
    }
  }
}
