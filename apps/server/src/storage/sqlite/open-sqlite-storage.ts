import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
import { lockDirectory } from './directory-lock.ts';
import { requireLocalDisk } from './require-local-disk.ts';
import { sqliteEngine } from './sqlite-engine.ts';

export interface OpenSqliteOptions {
  /** Made when it is not there. Holds `floorhand.db` and what belongs to it. */
  readonly directory: string;
  /** Reads beside a running server: takes no lock, changes nothing, refuses another schema. */
  readonly readOnly?: boolean;
  /** Kinds of documents it keeps; the product's own when absent. */
  readonly documents?: ReadonlyMap<string, DocumentKind>;
}

/**
 * Opens the server's database, bringing its schema up to date.
 * Throws `DirectoryInUse` when another process has it, `SchemaMismatch` when a newer program made it.
 */
export async function openSqliteStorage({
  directory,
  readOnly = false,
  documents = rules.documents,
}: OpenSqliteOptions): Promise<Storage> {
  const file = join(directory, 'floorhand.db');
  if (!readOnly) mkdirSync(directory, { recursive: true });
  requireLocalDisk(directory);
  const lock = readOnly ? { release: () => {} } : lockDirectory(directory, new Date().toISOString());
  const engine = sqliteEngine({ file, readOnly });
  try {
    if (readOnly) await requireCurrentSchema(engine);
    else {
      await migrate(engine);
      await ensureServerMeta(engine);
      await fillIndexes(engine, documents);
    }
  } catch (error) {
    await engine.close();
    lock.release();
    throw error;
  }
  const store = new KyselyServerStore(engine);
  const identity = new KyselyIdentityStore(engine);
  return {
    store,
    identity,
    history: new KyselyHistory(engine),
    outbox: new KyselyOutbox(engine),
    close: async () => {
      await identity.settled();
      await store.close();
      lock.release();
    },
  };
}
