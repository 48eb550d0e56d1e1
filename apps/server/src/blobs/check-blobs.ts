import { join } from 'node:path';
import { copyFile, constants, mkdir } from 'node:fs/promises';
import { photoStored } from '@floorhand/domain/photos/photo';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { BlobFolder, hashOfFile } from './blob-folder.ts';

/** What was found of the photos that a history says are kept. Hashes; at most a hundred of each are listed. */
export interface PhotoCheck {
  /** Whole and as they were kept. */
  readonly photos: number;
  readonly missingPhotos: readonly string[];
  readonly alteredPhotos: readonly string[];
}

/** Nothing is missing and nothing is altered. */
export const isWhole = ({ missingPhotos, alteredPhotos }: PhotoCheck): boolean =>
  missingPhotos.length + alteredPhotos.length === 0;

const mostListed = 100;

/** Gathers from a history which photos are kept; give it every event. */
export class PhotoList {
  readonly #hashes = new Set<string>();

  readonly see = ({ type, body }: DomainEvent): void => {
    if (type === photoStored.type) this.#hashes.add(photoStored.schema.parse(body).sha256);
  };

  get hashes(): ReadonlySet<string> {
    return this.#hashes;
  }
}

/** Reads every photo of the list and compares it with what was kept. */
export async function checkPhotos(folder: string, { hashes }: PhotoList): Promise<PhotoCheck> {
  const blobs = new BlobFolder(folder);
  const [missing, altered]: [string[], string[]] = [[], []];
  for (const sha256 of hashes) {
    const state = await stateOf(blobs, sha256);
    if (state === 'missing') missing.push(sha256);
    else if (state === 'altered') altered.push(sha256);
  }
  return {
    photos: hashes.size - missing.length - altered.length,
    missingPhotos: missing.slice(0, mostListed),
    alteredPhotos: altered.slice(0, mostListed),
  };
}

/** Copies the photos of the list into an empty folder, with their records. What is missing is left out. */
export async function copyPhotos(
  { from, to }: { readonly from: string; readonly to: string },
  { hashes }: PhotoList,
): Promise<void> {
  const [source, target] = [new BlobFolder(from), new BlobFolder(to)];
  for (const sha256 of hashes) {
    const record = await source.record(sha256).catch(() => null);
    if (!record) continue;
    const path = target.pathOf(sha256);
    await mkdir(join(path, '..'), { recursive: true });
    await copyFile(source.pathOf(sha256), path, constants.COPYFILE_FICLONE);
    await target.save(record);
  }
}

async function stateOf(blobs: BlobFolder, sha256: string): Promise<'whole' | 'missing' | 'altered'> {
  try {
    const record = await blobs.record(sha256);
    if (!record) return 'missing';
    return (await hashOfFile(blobs.pathOf(sha256))) === record.keptSha256 ? 'whole' : 'altered';
  } catch {
    // A record that cannot be read says nothing about its bytes any more.
    return 'altered';
  }
}
