import type { PullAnswer } from '../protocol/pull.ts';
import type { BackupWatermark } from './prunable.ts';

/** Beyond the backup a device keeps a week more: a backup that turns out to be bad is noticed by then. */
const weekMs = 7 * 24 * 3_600_000;

/** What a device has heard of the server's backups. */
export class Forgetting {
  #heard: { readonly epoch: string; readonly backupSeq: number; readonly serverTime: string } | null = null;

  readonly #keepMs: number;

  constructor(keepMs = weekMs) {
    this.#keepMs = keepMs;
  }

  heard(epoch: string, { backupSeq, serverTime }: Extract<PullAnswer, { kind: 'jump' }>): void {
    this.#heard = { epoch, backupSeq, serverTime };
  }

  /** Null while nothing may be forgotten: no backup is known of the history that the replica is of. */
  watermark(epoch: string): BackupWatermark | null {
    const heard = this.#heard;
    if (heard === null || heard.epoch !== epoch || heard.backupSeq === 0) return null;
    const before = new Date(Date.parse(heard.serverTime) - this.#keepMs).toISOString();
    return { backupSeq: heard.backupSeq, before };
  }
}
