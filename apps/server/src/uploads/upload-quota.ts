import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OneAtATime } from '../core/one-at-a-time.ts';
import { ifAbsent } from '../files/if-absent.ts';

export interface UploadQuotaOptions {
  readonly folder: string;
  /** Bytes that one device may begin to send on one day (UTC). */
  readonly mostBytes: number;
  readonly nowMs: () => number;
}

/**
 * How much each device has begun to send today, kept in one small file per device and day, so that a restart forgets
 * nothing. What was begun counts, also when it never arrived: that is what fills a disk.
 */
export class UploadQuota {
  readonly #options: UploadQuotaOptions;
  /** One device after the other would do; one at a time is simpler and as fast as anybody uploads. */
  readonly #turns = new OneAtATime();

  constructor(options: UploadQuotaOptions) {
    this.#options = options;
  }

  /** False: the device has had its share, and nothing was counted. */
  take(deviceId: string, bytes: number): Promise<boolean> {
    return this.#turns.run(() => this.#count(deviceId, bytes));
  }

  /** Forgets the days before. */
  async forget(): Promise<void> {
    const { folder } = this.#options;
    for (const day of (await readdir(folder).catch(ifAbsent)) ?? [])
      if (day < this.#today()) await rm(join(folder, day), { recursive: true, force: true });
  }

  async #count(deviceId: string, bytes: number): Promise<boolean> {
    const folder = join(this.#options.folder, this.#today());
    const file = join(folder, encodeURIComponent(deviceId));
    const before = Number((await readFile(file, 'utf8').catch(ifAbsent)) ?? 0);
    if (before + bytes > this.#options.mostBytes) return false;
    await mkdir(folder, { recursive: true });
    await writeFile(file, String(before + bytes));
    return true;
  }

  #today(): string {
    return new Date(this.#options.nowMs()).toISOString().slice(0, 10);
  }
}
