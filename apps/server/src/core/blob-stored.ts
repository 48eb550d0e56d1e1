import type { StoredBlob } from '@floorhand/api/core';
import type { BlobRef } from '@floorhand/domain/kernel/blob-ref';
import { photoDocument } from '@floorhand/domain/photos/photo';
import { rules } from '@floorhand/domain/rules';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import type { SyncServer } from '@floorhand/sync/server/sync-server';

interface Parts {
  readonly store: ServerStore;
  readonly sync: SyncServer;
  readonly nowMs: () => number;
}

/**
 * Writes into the history of a warehouse that bytes are kept, unless it says so already and nobody awaits them again.
 * Gives the commit that says so: a backup that has it has the bytes.
 *
 * @param known what said so before, perhaps in a history that was lost
 */
export async function blobStored(
  { store, sync, nowMs }: Parts,
  streamId: string,
  { blob, known }: { readonly blob: BlobRef; readonly known: StoredBlob | null },
): Promise<StoredBlob> {
  const { epoch } = await store.read((transaction) => transaction.meta());
  const stands = known?.epoch === epoch ? known : null;
  const seq = await sync.commitEvents(streamId, { kind: 'system', id: 'photos' }, (view) =>
    stands && view.get(photoDocument, blob.sha256) === undefined
      ? []
      : rules.attachments.stored(view, blob, new Date(nowMs()).toISOString()),
  );
  if (seq !== null) return { epoch, seq };
  if (!stands) throw new Error('a blob was stored without a commit');
  return stands;
}
