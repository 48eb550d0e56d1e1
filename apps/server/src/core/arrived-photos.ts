import { rules } from '@floorhand/domain/rules';
import { photoDocument } from '@floorhand/domain/photos/photo';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import type { SyncServer } from '@floorhand/sync/server/sync-server';
import type { BlobFolder } from '../blobs/blob-folder.ts';

export interface ArrivedPhotosParts {
  readonly store: ServerStore;
  readonly sync: SyncServer;
  readonly blobs: Pick<BlobFolder, 'record' | 'note'>;
}

/**
 * Photos that are awaited although they are here: their record came after them, kept for review or sent again to
 * a restored server, or the server died between keeping and saying so.
 */
export async function tellArrivedPhotos(
  { store, sync, blobs }: ArrivedPhotosParts,
  streamId: string,
  now: string,
): Promise<void> {
  const { epoch, awaited } = await store.read(async (transaction) => ({
    epoch: (await transaction.meta()).epoch,
    awaited: (
      await transaction.listed(streamId, photoDocument, { index: 'state', values: ['awaited', 'overdue'] })
    ).flat(),
  }));
  for (const { key } of awaited) {
    const record = await blobs.record(key);
    if (!record || record.streams[streamId] === undefined) continue;
    const { sha256, size, mime } = record;
    const seq = await sync.commitEvents(streamId, { kind: 'system', id: 'photos' }, (view) =>
      view.get(photoDocument, sha256) ? rules.attachments.stored(view, { sha256, size, mime }, now) : [],
    );
    if (seq !== null) await blobs.note(sha256, streamId, { epoch, seq });
  }
}
