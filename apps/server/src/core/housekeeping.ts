import { finishedWork } from '@floorhand/domain/housekeeping';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { IdentityStore } from '@floorhand/sync/server/identity-store';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import type { SyncServer } from '@floorhand/sync/server/sync-server';
import { tellArrivedPhotos, type ArrivedPhotosParts } from './arrived-photos.ts';
import { warehouseOf } from './warehouse-of.ts';

export interface HousekeepingParts {
  readonly store: ServerStore;
  readonly identity: IdentityStore;
  readonly sync: SyncServer;
  readonly blobs: ArrivedPhotosParts['blobs'];
  readonly nowMs: () => number;
}

/** More than a building finishes in an hour; what is left waits for the next look. */
const mostCommits = 50;

/** Tells which photos came or did not, retires finished work of every warehouse and forgets what was deleted long ago (sync §12). */
export async function keepHouse({ store, identity, sync, blobs, nowMs }: HousekeepingParts): Promise<void> {
  const streams = await store.read((transaction) => transaction.streams());
  const warehouses = streams.filter((streamId) => streamId !== catalogStream);
  const now = new Date(nowMs()).toISOString();
  for (const streamId of warehouses) {
    await tellArrivedPhotos({ store, sync, blobs }, streamId, now);
    const actor = { kind: 'system', id: 'housekeeping' } as const;
    for (let commits = 0; commits < mostCommits; commits++)
      if ((await sync.commitEvents(streamId, actor, (view) => finishedWork(view, now))) === null) break;
  }
  const devices = (
    await Promise.all(warehouses.map((streamId) => identity.devices(warehouseOf(streamId))))
  ).flat();
  const inUse = devices.filter(({ status }) => status === 'active' || status === 'draining');
  for (const streamId of streams) {
    const cursors = inUse.flatMap(({ cursors: known }) => known[streamId] ?? []);
    await sync.forgetDeleted({ streamId, cursors });
  }
}
