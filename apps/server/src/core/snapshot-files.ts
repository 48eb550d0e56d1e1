import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { nodeDigest } from './node-digest.ts';
import type { ChunkFiles } from '@floorhand/sync/server/take-snapshot';

const compress = promisify(gzip);
const keptMs = 24 * 60 * 60_000;

/** Where a chunk lies; served as it is, so clients see gzip. */
export const chunkPath = (folder: string, sha256: string): string => join(folder, `${sha256}.ndjson.gz`);

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Chunks as gzip files. A file appears whole or not at all; one that is still wanted is kept young. */
export class SnapshotFiles implements ChunkFiles {
  readonly digest = nodeDigest;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async save(sha256: string, text: string): Promise<number> {
    const path = chunkPath(this.#folder, sha256);
    if (await exists(path)) {
      await utimes(path, new Date(), new Date());
      return (await stat(path)).size;
    }
    await mkdir(this.#folder, { recursive: true });
    const bytes = await compress(text, { level: 6 });
    // Another server process may be saving the same chunk into a shared folder.
    const part = `${path}.${randomUUID()}.part`;
    await writeFile(part, bytes);
    await rename(part, path);
    return bytes.length;
  }

  /** Removes chunks no snapshot has used for a day; a device that is still loading one starts anew. */
  async prune(nowMs: number): Promise<void> {
    const names = (await exists(this.#folder)) ? await readdir(this.#folder) : [];
    for (const name of names) {
      const path = join(this.#folder, name);
      if ((await stat(path)).mtimeMs < nowMs - keptMs) await rm(path, { force: true });
    }
  }
}
