import type { GuardedDatabase } from '../guarded-database.ts';
import type { PhotoDatabase } from './photo-database.ts';

/** Where bytes of photos lie. `write` is durable and whole when it resolves. */
export interface PhotoBytes {
  write(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  read(sha256: string): Promise<Uint8Array<ArrayBuffer> | null>;
  remove(sha256: string): Promise<void>;
}

const folderName = 'photos';

/** Private files of the origin: large bytes in IndexedDB make some browsers slow or unsafe. */
export class PrivateFileBytes implements PhotoBytes {
  readonly #root: () => Promise<FileSystemDirectoryHandle>;

  constructor(root: () => Promise<FileSystemDirectoryHandle>) {
    this.#root = root;
  }

  async write(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const file = await (await this.#folder()).getFileHandle(sha256, { create: true });
    const writable = await file.createWritable();
    try {
      await writable.write(bytes);
      // What was there before counts until this is done.
      await writable.close();
    } catch (error) {
      await writable.abort().catch(() => undefined);
      throw error;
    }
  }

  async read(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      const file = await (await this.#folder()).getFileHandle(sha256);
      const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
      return bytes.length === 0 ? null : bytes;
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  async remove(sha256: string): Promise<void> {
    try {
      await (await this.#folder()).removeEntry(sha256);
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  }

  async #folder(): Promise<FileSystemDirectoryHandle> {
    return (await this.#root()).getDirectoryHandle(folderName, { create: true });
  }
}

const isAbsent = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';

/** The same in IndexedDB. */
export class DatabaseBytes implements PhotoBytes {
  readonly #database: GuardedDatabase<PhotoDatabase>;

  constructor(database: GuardedDatabase<PhotoDatabase>) {
    this.#database = database;
  }

  async write(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#database.run(({ bytes: table }) => table.put({ sha256, bytes: bytes.slice().buffer }));
  }

  async read(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const row = await this.#database.run(({ bytes: table }) => table.get(sha256));
    return row ? new Uint8Array(row.bytes) : null;
  }

  async remove(sha256: string): Promise<void> {
    await this.#database.run(({ bytes: table }) => table.delete(sha256));
  }
}
