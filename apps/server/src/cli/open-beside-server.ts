import { join } from 'node:path';
import { KyselyIdentityStore } from '../storage/kysely-identity-store.ts';
import { KyselyServerStore } from '../storage/kysely-server-store.ts';
import { requireCurrentSchema } from '../storage/migrate.ts';
import { sqliteEngine } from '../storage/sqlite/sqlite-engine.ts';
import type { Storage } from '../storage/storage.ts';

/**
 * A database that a server may have open at the same time, for small writes to what is not synced. It takes no
 * lock: SQLite itself lets one write at a time.
 */
export async function openBesideServer(directory: string): Promise<Storage> {
  const engine = sqliteEngine({ file: join(directory, 'floorhand.db') });
  await requireCurrentSchema(engine);
  const store = new KyselyServerStore(engine);
  return { store, identity: new KyselyIdentityStore(engine), close: () => store.close() };
}
