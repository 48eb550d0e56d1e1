import type { BlobStore, KeptBlob } from '@floorhand/sync/client/blob-ports';
import type { GuardedDatabase } from '../guarded-database.ts';
import { stored } from '../journal-database.ts';
import { storageProblemOf } from '../storage-problem-of.ts';
import type { PhotoBytes } from './photo-bytes.ts';
import { keptBlobSchema, type PhotoDatabase } from './photo-database.ts';

/** Photos of this device. Contract: `@floorhand/sync/testing/blob-store-contract`. */
export class PhotoStore implements BlobStore {
  readonly #database: GuardedDatabase<PhotoDatabase>;
  readonly #bytes: PhotoBytes;

  constructor(database: GuardedDatabase<PhotoDatabase>, bytes: PhotoBytes) {
    this.#database = database;
    this.#bytes = bytes;
  }

  async keep(
    { sha256, size, mime, takenAt }: Parameters<BlobStore['keep']>[0],
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<void> {
    const blob: KeptBlob = {
      sha256,
      size,
      mime,
      takenAt,
      commandId: null,
      uploadUrl: null,
      stored: null,
      refused: null,
    };
    try {
      // Bytes first: a record says that they are here.
      await this.#bytes.write(sha256, bytes);
      await this.#database.run((database) =>
        database.transaction('rw', database.photos, async () => {
          if ((await database.photos.get(sha256)) === undefined) await database.photos.add(blob);
        }),
      );
    } catch (error) {
      await this.#takeBack(sha256);
      throw storageProblemOf(error);
    }
  }

  /** Bytes without a record would lie there for ever. */
  async #takeBack(sha256: string): Promise<void> {
    const known = await this.list().catch(() => null);
    if (known?.some((blob) => blob.sha256 === sha256) === false)
      await this.#bytes.remove(sha256).catch(() => undefined);
  }

  async bytes(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      return await this.#bytes.read(sha256);
    } catch (error) {
      throw storageProblemOf(error);
    }
  }

  async list(): Promise<readonly KeptBlob[]> {
    const rows = await this.#database.run((database) => database.photos.orderBy('takenAt').toArray());
    return rows.map((row) => stored(keptBlobSchema, row, 'a photo'));
  }

  note(sha256: string, change: (held: KeptBlob) => KeptBlob): Promise<void> {
    return this.#database.run((database) =>
      database.transaction('rw', database.photos, async () => {
        const row = await database.photos.get(sha256);
        if (row !== undefined) await database.photos.put(change(stored(keptBlobSchema, row, 'a photo')));
      }),
    );
  }

  async remove(sha256: string): Promise<void> {
    await this.#database.run((database) => database.photos.delete(sha256));
    try {
      await this.#bytes.remove(sha256);
    } catch (error) {
      throw storageProblemOf(error);
    }
  }
}
