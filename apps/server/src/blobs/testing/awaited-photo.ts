import type { BlobRef } from '@floorhand/domain/kernel/blob-ref';
import { photoAwaited } from '@floorhand/domain/photos/photo';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { deskServer } from '../../core/desk-server.ts';

/** Has a record name a photo that is not here yet. */
export async function awaitPhoto(
  store: ServerStore,
  streamId: string,
  { sha256, size, mime }: BlobRef,
): Promise<void> {
  const photo = {
    size,
    mime,
    state: 'awaited',
    commandId: '00000000-0000-4000-8000-000000000001',
    operatorId: 'rosa',
    deviceId: 'd1',
    since: new Date().toISOString(),
  } as const;
  await deskServer(store).commitEvents(streamId, { kind: 'system', id: 'test' }, () => [
    photoAwaited.create({ sha256, photo }),
  ]);
}
