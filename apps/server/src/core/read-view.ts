import type { View } from '@floorhand/domain/kernel/document';
import { rules } from '@floorhand/domain/rules';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { StreamCache } from '@floorhand/sync/server/stream-cache';

/** Runs a pure function over the documents of a stream and the catalogue as they are at one moment. */
export const readView = <T>(
  store: Pick<ServerStore, 'read'>,
  streamId: string,
  run: (view: View) => T,
): Promise<T> =>
  store.read(async (transaction) => {
    const cache = new StreamCache(streamId, rules);
    await cache.begin(transaction);
    return cache.resolve(() => run(cache.view));
  });
