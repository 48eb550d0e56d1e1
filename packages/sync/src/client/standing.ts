import type { PullAnswer } from '../protocol/pull.ts';
import { TransportProblem } from './ports.ts';
import type { SyncStatus } from './status.ts';

/**
 * Whether this device still gets anything from the server: one that is taken out of use, or whose app is too old,
 * hands over what it holds and gets no documents (sync §11, §16).
 */
export class Standing {
  #now: Pick<SyncStatus, 'standing' | 'outdated'> = { standing: null, outdated: false };
  readonly #clientVersion: number;
  readonly #status: (change: Partial<SyncStatus>) => void;

  constructor(clientVersion: number, status: (change: Partial<SyncStatus>) => void) {
    this.#clientVersion = clientVersion;
    this.#status = status;
  }

  /** Set while the desk takes the device out of use. */
  get leaving(): SyncStatus['standing'] {
    return this.#now.standing;
  }

  /** Nothing will come, so a replica cannot be waited for. */
  get isBarred(): boolean {
    return this.#now.standing !== null || this.#now.outdated;
  }

  /** What an answer says about it. True when the answer brings documents. */
  heard(answer: PullAnswer): answer is Exclude<PullAnswer, { kind: 'leave' | 'client_too_old' }> {
    if (answer.kind === 'leave') this.#tell({ standing: answer.standing, outdated: false });
    else if (answer.kind === 'client_too_old') this.#tell({ standing: null, outdated: true });
    else if (answer.kind === 'jump') this.#tell({ standing: null, outdated: this.#isOld(answer.minClient) });
    return answer.kind !== 'leave' && answer.kind !== 'client_too_old';
  }

  hinted(minClient: number | undefined): void {
    if (this.#isOld(minClient)) this.#tell({ ...this.#now, outdated: true });
  }

  /** A first replica was refused. True when that is why. */
  refused(error: unknown): boolean {
    if (!(error instanceof TransportProblem)) return false;
    if (error.kind === 'leaving') this.#tell({ standing: this.#now.standing ?? 'draining', outdated: false });
    else if (error.kind === 'too_old') this.#tell({ standing: null, outdated: true });
    return error.kind === 'leaving' || error.kind === 'too_old';
  }

  #isOld(minClient: number | undefined): boolean {
    return minClient !== undefined && minClient > this.#clientVersion;
  }

  #tell(now: Pick<SyncStatus, 'standing' | 'outdated'>): void {
    this.#now = now;
    this.#status(now);
  }
}
