import type { Core, StoredBlob } from '@floorhand/api/core';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import type { BlobFolder } from './blob-folder.ts';

export interface BlobBooks {
  readonly blobs: BlobFolder;
  readonly core: Pick<Core, 'blobStored'>;
}

/**
 * Where the history says that a blob is here; it is made to say so when it does not, after a crash in between or
 * a restored backup. Null for a blob that is not here or that belongs to other warehouses.
 */
export async function knownBlob(
  { blobs, core }: BlobBooks,
  session: DeviceSession,
  sha256: string,
): Promise<StoredBlob | null> {
  const record = await blobs.record(sha256);
  const known = record?.streams[session.streamId];
  if (!record || known === undefined) return null;
  const { size, mime } = record;
  const stored = await core.blobStored(session, { sha256, size, mime }, known);
  if (known?.epoch !== stored.epoch || known.seq !== stored.seq)
    await blobs.note(sha256, session.streamId, stored);
  return stored;
}
