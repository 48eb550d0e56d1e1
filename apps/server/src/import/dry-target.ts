import type { DocumentKind } from '@floorhand/domain/kernel/document';
import { applyEvents } from '@floorhand/domain/kernel/rules';
import { rules } from '@floorhand/domain/rules';
import { DocumentCache } from '@floorhand/sync/merge/document-cache';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import type { ImportTarget } from './import-place.ts';

/**
 * Lets an import decide everything against the database as it is, and writes nothing. Runs beside a server. What was
 * decided is remembered for what comes after it, as far as one target goes.
 */
export function dryTarget(store: Pick<ServerStore, 'read'>): ImportTarget {
  const streams = new Map<string, DocumentCache>();
  return {
    commitEvents: async (streamId, _actor, events) => {
      const documents = streams.get(streamId) ?? documentsOf(store, streamId);
      streams.set(streamId, documents);
      const writes = await documents.resolve((view) => applyEvents(rules, events(view), view));
      documents.apply(writes);
      return null;
    },
  };
}

function documentsOf(store: Pick<ServerStore, 'read'>, streamId: string): DocumentCache {
  const home = (kind: DocumentKind): string => (kind.home === 'catalog' ? catalogStream : streamId);
  return new DocumentCache(
    {
      get: (kind, keys) => store.read((transaction) => transaction.documents(home(kind), kind, keys)),
      list: (kind, index, values) =>
        store.read((transaction) => transaction.listed(home(kind), kind, { index, values })),
    },
    rules.documents,
    () => true,
  );
}
