import { createHash } from 'node:crypto';
import { stat, writeFile } from 'node:fs/promises';
import { hashOfFile, type BlobFolder } from './blob-folder.ts';
import { readPicture, type NoPicture } from './read-picture.ts';

/** A whole file that was sent, and what its sender said it is. */
export interface ArrivedFile {
  readonly path: string;
  readonly sha256: string;
  readonly deviceId: string;
  readonly streamId: string;
  /** ISO instant. */
  readonly at: string;
}

export type NotKept = NoPicture | 'other_content';

/**
 * Proves a file that arrived (its whole hash, its first bytes, every row of its picture) and keeps it under the hash
 * of what was sent. Says why where it does not; the file then stays where it was.
 */
export async function keepUpload(blobs: BlobFolder, file: ArrivedFile): Promise<NotKept | null> {
  const { path, sha256, deviceId, streamId, at } = file;
  if ((await hashOfFile(path)) !== sha256) return 'other_content';
  const { size } = await stat(path);
  const picture = await readPicture(path);
  if (typeof picture === 'string') return picture;
  const { mime, width, height, bare } = picture;
  if (bare) await writeFile(path, bare);
  const keptSha256 = bare ? createHash('sha256').update(bare).digest('hex') : sha256;
  const known = await blobs.record(sha256);
  await blobs.keep(path, {
    sha256,
    size,
    mime,
    width,
    height,
    keptSha256,
    deviceId,
    receivedAt: known?.receivedAt ?? at,
    streams: { [streamId]: null, ...known?.streams },
  });
  return null;
}
