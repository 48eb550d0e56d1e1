import type { PrintJobBody } from './effects-of.ts';

/**
 * waiting: nothing was sent. sending: a process sends, and nothing is out before it says so. ending: the last word is
 * on its way, so it may be out. printed: it is out, and the book is to be told. held: only a person goes on with it.
 */
export type JobState = 'waiting' | 'sending' | 'ending' | 'printed' | 'held';

export interface OutboxJob {
  readonly streamId: string;
  readonly job: string;
  readonly body: PrintJobBody;
}

/**
 * Jobs that committed events ask for. They are written in the transaction of their commit, so that neither is there
 * without the other. Promises, proved with the queue by `testing/print-queue-contract.ts`:
 * - A job is there once, however often it is asked for, until it is finished.
 * - `due` gives them in the order of their commits, leaving out the targets that are named.
 * - One process at a time holds a job: `advance` does nothing for anybody else, and says so.
 */
export interface Outbox {
  due(wanted: {
    readonly now: string;
    readonly without: readonly string[];
    readonly most: number;
  }): Promise<readonly OutboxJob[]>;
  /** Takes a job that waits; false when somebody else has it. */
  claim(job: OutboxJob, claim: { readonly owner: string; readonly until: string }): Promise<boolean>;
  /** Takes a step that the owner alone may take. */
  advance(
    job: OutboxJob,
    step: { readonly owner: string; readonly from: JobState; readonly to: JobState },
  ): Promise<boolean>;
  /** Puts jobs that wait behind a target, or off until later. */
  postpone(
    jobs: readonly OutboxJob[],
    to: { readonly target: string | null; readonly nextAt: string },
  ): Promise<void>;
  finish(job: OutboxJob): Promise<void>;
  /**
   * Jobs whose process is gone: what was only being sent waits again; what may be out, and what is out without the
   * book knowing, is given back for somebody to deal with, under the new owner.
   */
  takeOver(at: {
    readonly now: string;
    readonly owner: string;
    readonly until: string;
  }): Promise<readonly (OutboxJob & { readonly state: 'ending' | 'printed' })[]>;
}
