import type { Scheduler, StopSignal } from '@floorhand/sync/client/ports';
import { startingStatus, type SyncStatus } from '@floorhand/sync/client/status';
import { z } from 'zod';

import { recordNames, type DeviceRecords } from './device-records.ts';

/** How long records may wait without anybody reaching the server before another tab takes the wheel (sync §18). */
export const patienceMs = 60_000;
const lookEveryMs = 10_000;
/** Each note is a strict write; far more often than the watch needs would wear the flash out. */
const noteEveryMs = 10_000;

const contactSchema = z.object({
  connection: z.enum(['online', 'offline']),
  offlineSinceMs: z.number().nullable(),
  lastContactMs: z.number().nullable(),
  problem: z.enum(['other_network', 'signed_out', 'server_failing', 'device_copied']).nullable(),
  standing: z.enum(['draining', 'lost']).nullable(),
  outdated: z.boolean(),
});
type Contact = z.infer<typeof contactSchema>;
/** A tab that opens asks; the one that leads tells. */
const newsSchema = z.union([z.object({ contact: contactSchema }), z.object({ asks: z.literal('contact') })]);

export interface ServerContactParts {
  /** Between the tabs of this device. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  readonly records: DeviceRecords;
  readonly scheduler: Pick<Scheduler, 'nowMs' | 'monoMs' | 'sleep'>;
}

/**
 * What the tabs of a device know together of the server. Only the tab that leads talks to it: it tells the others how
 * that went and notes when it went well; the others show that, and watch whether a leader still is one.
 */
export class ServerContact {
  readonly #parts: ServerContactParts;
  /** A turn may begin before the one of the person before has quite ended. */
  #turns = 0;
  #show: (status: SyncStatus) => void = () => undefined;
  #own: SyncStatus = startingStatus;
  #heard: Contact | null = null;
  #notedMs: number | null = null;

  constructor(parts: ServerContactParts) {
    this.#parts = parts;
    parts.channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const news = newsSchema.safeParse(data);
      if (!news.success) return;
      if ('contact' in news.data) {
        this.#heard = news.data.contact;
        this.#tell();
      } else this.#share();
    });
    parts.channel.postMessage({ asks: 'contact' });
    void this.#readNote().then((notedMs) => {
      this.#notedMs ??= notedMs;
      this.#tell();
    });
  }

  /** Another engine begins, for another person. */
  begin(show: (status: SyncStatus) => void): void {
    this.#own = startingStatus;
    this.#show = show;
    this.#tell();
  }

  /** What this tab's engine says of itself. */
  told(status: SyncStatus): void {
    this.#own = status;
    this.#tell();
    this.#share();
    if (this.#turns > 0 && status.connection === 'online') this.#note(status.lastContactMs);
  }

  /** This tab leads from now on. Gives back how to say that it has ended. */
  leads(): () => void {
    this.#turns += 1;
    return () => {
      this.#turns -= 1;
    };
  }

  /**
   * Waits until records have waited too long for any tab to reach the server: whoever leads is frozen or broken. True
   * then; false when the signal ended the watch. A tab watches for as long as its own patience before it judges.
   */
  async overdue(signal: StopSignal): Promise<boolean> {
    const { scheduler } = this.#parts;
    const sinceMs = scheduler.monoMs();
    while (!signal.aborted) {
      await scheduler.sleep(lookEveryMs, signal);
      if (signal.aborted) break;
      if (this.#own.waiting === 0 || scheduler.monoMs() - sinceMs < patienceMs) continue;
      const notedMs = await this.#readNote();
      const silentMs = notedMs === null ? patienceMs : scheduler.nowMs() - notedMs;
      // A note from the future was written under another clock and proves nothing.
      if (!signal.aborted && (silentMs >= patienceMs || silentMs < 0)) return true;
    }
    return false;
  }

  #tell(): void {
    const isOwn = this.#turns > 0 && this.#own.connection !== 'starting';
    const heard = isOwn ? null : this.#heard;
    this.#show({
      ...this.#own,
      ...heard,
      problem: this.#own.problem ?? heard?.problem ?? null,
      // From before this start of the app, when nothing was heard since.
      lastContactMs: heard?.lastContactMs ?? this.#own.lastContactMs ?? this.#notedMs,
    });
  }

  /** To the other tabs, by the one that knows. */
  #share(): void {
    const { connection, offlineSinceMs, lastContactMs, problem, standing, outdated } = this.#own;
    if (this.#turns === 0 || connection === 'starting') return;
    const contact: Contact = { connection, offlineSinceMs, lastContactMs, problem, standing, outdated };
    this.#parts.channel.postMessage({ contact });
  }

  #note(contactMs: number | null): void {
    if (contactMs === null || Math.abs(contactMs - (this.#notedMs ?? 0)) < noteEveryMs) return;
    this.#notedMs = contactMs;
    // A device that cannot keep the note is looked after by the journal, which stops it at the next record.
    void this.#parts.records.write(recordNames.lastContact, contactMs).catch(() => undefined);
  }

  #readNote(): Promise<number | null> {
    return this.#parts.records.read(recordNames.lastContact, z.number()).catch(() => null);
  }
}
