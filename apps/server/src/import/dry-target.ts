import { rules } from '@floorhand/domain/rules';
import { DocumentCache } from '@floorhand/sync/merge/document-cache';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { ReadTransaction, ServerStore } from '@floorhand/sync/server/server-store';
import type { DocumentKind } from '@floorhand/domain/kernel/document';
import type { ImportTarget } from './import-orders.ts';

/** Lets an import decide everything against the database as it is, and writes nothing. Runs beside a server. */
export const dryTarget = (store: ServerStore): ImportTarget => ({
  commitEvents: (streamId, _actor, events) =>
    store.read(async (transaction) => {
      await documentsOf(transaction, streamId).resolve(events);
      return null;
    }),
});

function documentsOf(transaction: ReadTransaction, streamId: string): DocumentCache {
  const home = (kind: DocumentKind): string => (kind.home === 'catalog' ? catalogStream : streamId);
  return new DocumentCache(
    {
      get: (kind, keys) => transaction.documents(home(kind), kind, keys),
      list: (kind, index, values) => transaction.listed(home(kind), kind, { index, values }),
    },
    rules.documents,
    () => true,
  );
}
