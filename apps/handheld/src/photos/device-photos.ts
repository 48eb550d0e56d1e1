import { blobsOf, type BlobRef } from '@floorhand/domain/kernel/blob-ref';
import type { BlobStore, KeptBlob } from '@floorhand/sync/client/blob-ports';
import type { JournalEntry } from '@floorhand/sync/client/ports';

/** A picture as it was made small on this device. */
export interface TakenPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: string;
  /** ISO instant. */
  readonly takenAt: string;
}

/** What waits, for people. */
export interface PhotosWaiting {
  /** Not yet on the server. */
  readonly count: number;
  readonly bytes: number;
  /** ISO instant; null when nothing waits. */
  readonly oldestAt: string | null;
  /** Not sent because the server never takes them, or because the browser lost them. */
  readonly failed: number;
  /** Of what a device may keep, the part in use, 0 to 1. */
  readonly share: number;
}

/** About a thousand photos; the journal and the documents need their room too. */
export const mostPhotoBytes = 200_000_000;
/** From this part on people are told. */
export const warnShare = 0.8;

/** The device keeps as many photos as it may. Work goes on without one. */
export class PhotosFull extends Error {
  constructor() {
    super('the device keeps no more photos');
    this.name = 'PhotosFull';
  }
}

/** The photos of this device: kept before a record names them, until server and backup have them. */
export class DevicePhotos {
  readonly store: BlobStore;
  readonly #watchers = new Set<() => void>();

  constructor(store: BlobStore) {
    this.store = store;
  }

  /**
   * Keeps a picture; durable when it resolves.
   *
   * @throws PhotosFull
   * @throws StorageProblem
   */
  async keep({ bytes, mime, takenAt }: TakenPicture): Promise<BlobRef> {
    const { bytes: used } = sizeOf(await this.store.list());
    if (used + bytes.length > mostPhotoBytes) throw new PhotosFull();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const blob = { sha256, size: bytes.length, mime };
    await this.store.keep({ ...blob, takenAt }, bytes);
    this.changed();
    return blob;
  }

  /** These records are durable: what they name may be sent. */
  async named(entries: readonly JournalEntry[]): Promise<void> {
    const names = namesIn(entries);
    if (names.size === 0) return;
    for (const [sha256, commandId] of names)
      await this.store.note(sha256, (held) => ({ ...held, commandId: held.commandId ?? commandId }));
    this.changed();
  }

  async waiting(): Promise<PhotosWaiting> {
    const kept = await this.store.list();
    const waiting = kept.filter((blob) => isWaiting(blob));
    return {
      ...sizeOf(waiting),
      oldestAt: waiting[0]?.takenAt ?? null,
      failed: kept.filter(({ refused }) => refused !== null).length,
      share: sizeOf(kept).bytes / mostPhotoBytes,
    };
  }

  /** Resolves when nothing waits any more, or after this time. */
  async sent(mostMs: number): Promise<void> {
    if ((await this.waiting()).count === 0) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(late);
        forget();
        resolve();
      };
      const late = setTimeout(done, mostMs);
      const look = async (): Promise<void> => {
        // What cannot be counted is not waited for.
        const count = await this.waiting()
          .then((waiting) => waiting.count)
          .catch(() => 0);
        if (count === 0) done();
      };
      const forget = this.watch(() => void look());
    });
  }

  /** Gives back the room of what the server has. Gives how many. */
  async giveBack(): Promise<number> {
    const stored = (await this.store.list()).filter((blob) => blob.stored !== null);
    for (const { sha256 } of stored) await this.store.remove(sha256);
    if (stored.length > 0) this.changed();
    return stored.length;
  }

  /** Screens and the lane hear that something changed. Gives back how to listen no more. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  changed(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

/** What records name, by hash, with the first of them. */
export const namesIn = (entries: readonly JournalEntry[]): ReadonlyMap<string, string> =>
  new Map(
    entries
      .toReversed()
      .flatMap(({ command }) =>
        blobsOf(command.body).map(({ sha256 }): [string, string] => [sha256, command.commandId]),
      ),
  );

/** A record names it and the server does not have it. */
const isWaiting = ({ commandId, stored, refused }: KeptBlob): boolean =>
  commandId !== null && stored === null && refused === null;

const sizeOf = (kept: readonly KeptBlob[]): { readonly count: number; readonly bytes: number } => ({
  count: kept.length,
  bytes: kept.reduce((sum, { size }) => sum + size, 0),
});
