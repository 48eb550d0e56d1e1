import { StorageError } from '@floorhand/sync/server/storage-error';
import type { DocumentKind } from '@floorhand/domain/kernel/document';
import { rules } from '@floorhand/domain/rules';
import { KyselyOutbox } from '../../effects/kysely-outbox.ts';
import { KyselyHistory } from '../../read-models/kysely-history.ts';
import { fillIndexes } from '../fill-indexes.ts';
import { KyselyIdentityStore } from '../kysely-identity-store.ts';
import { KyselyServerStore } from '../kysely-server-store.ts';
import { migrate, requireCurrentSchema } from '../migrate.ts';
import { ensureServerMeta } from '../server-meta.ts';
import type { Storage } from '../storage.ts';
import { postgresEngine } from './postgres-engine.ts';
import { watchHeads } from './watch-heads.ts';

export interface OpenPostgresOptions {
  /** `postgres://user:password@host:5432/database`. The database has to be there; its tables are made. */
  readonly url: string;
  /** Reads only, changes nothing, refuses another schema. */
  readonly readOnly?: boolean;
  readonly lockTimeoutMs?: number;
  /** Kinds of documents it keeps; the product's own when absent. */
  readonly documents?: ReadonlyMap<string, DocumentKind>;
}

/**
 * Opens a database that any number of server processes share, bringing its schema up to date.
 * Throws `SchemaMismatch` when a newer program made it, `StorageError` when it cannot be reached or would not be as
 * durable as promised.
 */
export async function openPostgresStorage(options: OpenPostgresOptions): Promise<Storage> {
  requireUrl(options.url);
  const { documents = rules.documents } = options;
  const engine = postgresEngine(options);
  try {
    if (options.readOnly) await requireCurrentSchema(engine);
    else {
      await migrate(engine);
      await ensureServerMeta(engine);
      await fillIndexes(engine, documents);
    }
  } catch (error) {
    await engine.close();
    throw error;
  }
  const store = new KyselyServerStore(engine);
  const watching = new AbortController();
  const watches = new Set<Promise<void>>();
  return {
    store,
    identity: new KyselyIdentityStore(engine),
    history: new KyselyHistory(engine),
    outbox: new KyselyOutbox(engine),
    watchHeads: (onHead) => void watches.add(watchHeads(engine.database, onHead, watching.signal)),
    close: async () => {
      watching.abort();
      await Promise.all(watches);
      await store.close();
    },
  };
}

function requireUrl(url: string): void {
  if (!/^postgres(?:ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new StorageError('io', 'a database URL looks like postgres://user:password@host:5432/database');
}
