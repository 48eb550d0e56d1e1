import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ifAbsent } from '../files/if-absent.ts';
import { blobRecordSchema, type BlobRecord, type StoredAt } from './blob-record.ts';

/**
 * Bytes under the hash of their content, each with a record beside it. A blob is there when its record is; both appear
 * whole or not at all, and bytes never change. Several server processes may share a folder.
 */
export class BlobFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where the bytes of a blob lie. */
  pathOf(sha256: string): string {
    return join(this.#folder, sha256.slice(0, 2), sha256);
  }

  /** Null for a blob that is not here whole: bytes that are gone are awaited again. */
  async record(sha256: string): Promise<BlobRecord | null> {
    const text = await readFile(`${this.pathOf(sha256)}.json`, 'utf8').catch(ifAbsent);
    if (text === null || (await stat(this.pathOf(sha256)).catch(ifAbsent)) === null) return null;
    return blobRecordSchema.parse(JSON.parse(text));
  }

  /** Moves a file of the same disk in; afterwards it is durable. One that is here already is replaced by its equal. */
  async keep(file: string, record: BlobRecord): Promise<void> {
    const path = this.pathOf(record.sha256);
    await mkdir(dirname(path), { recursive: true });
    await flush(file);
    await rename(file, path);
    await this.save(record);
  }

  async save(record: BlobRecord): Promise<void> {
    const path = `${this.pathOf(record.sha256)}.json`;
    await mkdir(dirname(path), { recursive: true });
    const part = `${path}.${randomUUID()}.part`;
    const handle = await open(part, 'w');
    try {
      await handle.writeFile(JSON.stringify(record));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  }

  /** Remembers which commit of a warehouse says that the blob is here; null: it belongs there, and none does yet. */
  async note(sha256: string, streamId: string, storedAt: StoredAt | null): Promise<void> {
    const record = await this.record(sha256);
    if (record) await this.save({ ...record, streams: { ...record.streams, [streamId]: storedAt } });
  }
}

/** SHA-256 of a file, hex. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
