import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ifAbsent } from '../files/if-absent.ts';
import { nodeDigest } from './node-digest.ts';
import type { ChunkFiles } from '@floorhand/sync/server/take-snapshot';

const compress = promisify(gzip);
const keptMs = 24 * 60 * 60_000;

/** Where a chunk lies; served as it is, so clients see gzip. */
export const chunkPath = (folder: string, sha256: string): string => join(folder, `${sha256}.ndjson.gz`);

/** The bytes of a chunk that is there, from now on as young as a new one. */
async function sizeOfYoung(path: string): Promise<number | null> {
  const now = new Date();
  const found = await utimes(path, now, now)
    .then(() => stat(path))
    .catch(ifAbsent);
  return found?.size ?? null;
}

/** Chunks as gzip files. A file appears whole or not at all; one that is still wanted is kept young. */
export class SnapshotFiles implements ChunkFiles {
  readonly digest = nodeDigest;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async save(sha256: string, text: string): Promise<number> {
    const path = chunkPath(this.#folder, sha256);
    const held = await sizeOfYoung(path);
    if (held !== null) return held;
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
    const names = (await readdir(this.#folder).catch(ifAbsent)) ?? [];
    for (const name of names) {
      const path = join(this.#folder, name);
      // A part that another snapshot was just saving has its whole name by now.
      const found = await stat(path).catch(ifAbsent);
      if (found !== null && found.mtimeMs < nowMs - keptMs) await rm(path, { force: true });
    }
  }
}
