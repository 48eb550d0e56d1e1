import { join } from 'node:path';
import { KyselyHistory } from '../read-models/kysely-history.ts';
import { KyselyIdentityStore } from './kysely-identity-store.ts';
import { KyselyServerStore } from './kysely-server-store.ts';
import { requireCurrentSchema } from './migrate.ts';
import type { StoragePlace } from './open-storage.ts';
import { postgresEngine } from './postgres/postgres-engine.ts';
import { sqliteEngine } from './sqlite/sqlite-engine.ts';
import type { Storage } from './storage.ts';

/**
 * A database that a server may have open at the same time, for small writes to what is not synced. It takes no
 * lock: the databases themselves let one write at a time.
 */
export async function openBesideServer({ dataFolder, databaseUrl }: StoragePlace): Promise<Storage> {
  const engine =
    databaseUrl === undefined
      ? sqliteEngine({ file: join(dataFolder, 'floorhand.db') })
      : postgresEngine({ url: databaseUrl });
  const store = new KyselyServerStore(engine);
  try {
    await requireCurrentSchema(engine);
  } catch (error) {
    await store.close();
    throw error;
  }
  return {
    store,
    identity: new KyselyIdentityStore(engine),
    history: new KyselyHistory(engine),
    close: () => store.close(),
  };
}
