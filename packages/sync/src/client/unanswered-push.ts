import type { LanePush } from './lane-push.ts';
import { TransportProblem, type TransportProblemKind } from './ports.ts';

/** The server was not reached, or another network answered in its place. */
const isUnheard: ReadonlySet<TransportProblemKind> = new Set(['unreachable', 'not_ours']);

/**
 * What was sent and not answered. It is sent again as it is [SY4], without asking the journal for all that waits: after a
 * day in dead spots that takes a slow device long, and it would be for nothing every ten seconds.
 */
export class UnansweredPush {
  #push: LanePush | null = null;
  /** How often it was forgotten, also while one was on its way. */
  #forgotten = 0;

  get push(): LanePush | null {
    return this.#push;
  }

  /** Somebody else works here now, or another tab did what it is about. */
  forget(): void {
    this.#push = null;
    this.#forgotten += 1;
  }

  /** Sends, and keeps what nobody answered. Any answer, and any other failure, has to be looked at first. */
  async watch(push: LanePush, send: () => Promise<void>): Promise<void> {
    this.#push = null;
    const before = this.#forgotten;
    try {
      await send();
    } catch (error) {
      const isSame = this.#forgotten === before;
      if (isSame && error instanceof TransportProblem && isUnheard.has(error.kind)) this.#push = push;
      throw error;
    }
  }
}
