import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { blobFolder, uploadFolder } from '../config/folders.ts';
import type { ResumableUploads } from '../uploads/resumable-uploads.ts';
import { UploadQuota } from '../uploads/upload-quota.ts';
import { BlobFolder } from './blob-folder.ts';
import type { BlobBooks } from './known-blob.ts';
import { photoUploads } from './photo-uploads.ts';

export interface Blobs {
  readonly blobs: BlobFolder;
  readonly uploads: ResumableUploads;
  /** Ends what is done once in a while. */
  readonly close: () => void;
}

export interface OpenBlobsOptions {
  readonly dataFolder: string;
  readonly core: BlobBooks['core'];
  readonly log: Logger;
  readonly nowMs?: () => number;
}

/** Two thousand photos as the app makes them; a device in full use takes some dozens. */
const mostBytesPerDay = 400_000_000;
const everyMs = 3_600_000;

/** The photos of a data folder, and what takes them in. */
export async function openBlobs({
  dataFolder,
  core,
  log,
  nowMs = Date.now,
}: OpenBlobsOptions): Promise<Blobs> {
  const folder = uploadFolder(dataFolder);
  const partials = join(folder, 'partial');
  await mkdir(partials, { recursive: true });
  const blobs = new BlobFolder(blobFolder(dataFolder));
  const quota = new UploadQuota({ folder: join(folder, 'quota'), mostBytes: mostBytesPerDay, nowMs });
  const uploads = photoUploads({ folder: partials, blobs, core, quota, nowMs });
  const expire = (): void => {
    uploads
      .expire()
      .catch((error: unknown) => log.error({ error: String(error) }, 'unfinished uploads were not removed'));
  };
  expire();
  const round = setInterval(expire, everyMs);
  round.unref();
  return { blobs, uploads, close: () => clearInterval(round) };
}
