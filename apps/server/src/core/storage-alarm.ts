import type { PushAnswer } from '@floorhand/sync/protocol/push';
import type { ServerEnvironment } from '@floorhand/sync/server/environment';
import { StorageError, type StorageErrorCode } from '@floorhand/sync/server/storage-error';

export type StorageState = 'ok' | 'full' | 'failing';

/** Time for whoever must act; devices keep everything meanwhile. */
const answers: Readonly<Record<StorageErrorCode, { readonly afterMs: number; readonly reason: string }>> = {
  full: { afterMs: 15_000, reason: 'server_storage_full' },
  busy: { afterMs: 1_000, reason: 'server_storage_busy' },
  io: { afterMs: 15_000, reason: 'server_storage_failing' },
  damaged: { afterMs: 60_000, reason: 'server_storage_failing' },
  read_only: { afterMs: 60_000, reason: 'server_storage_failing' },
};

/** Turns a database that cannot write into an answer that devices wait on, and tells people once. */
export class StorageAlarm {
  readonly #alarm: ServerEnvironment['alarm'];
  readonly #onChange: (state: StorageState) => void;
  #state: StorageState = 'ok';

  constructor(alarm: ServerEnvironment['alarm'], onChange: (state: StorageState) => void) {
    this.#alarm = alarm;
    this.#onChange = onChange;
  }

  /** Nothing of a push exists when this answers `retry`: the transaction as a whole is undone. */
  async guard(push: () => Promise<PushAnswer>): Promise<PushAnswer> {
    try {
      const answer = await push();
      if (answer.kind === 'taken') this.#turn('ok');
      return answer;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      // Another program that holds the file for a moment is no trouble.
      if (error.code !== 'busy') this.#fail(error);
      return { kind: 'retry', ...answers[error.code] };
    }
  }

  #fail(error: StorageError): void {
    const state = error.code === 'full' ? 'full' : 'failing';
    if (this.#state !== state)
      this.#alarm('the database cannot write: pushes wait', { code: error.code, error: error.message });
    this.#turn(state);
  }

  #turn(state: StorageState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#onChange(state);
  }
}
