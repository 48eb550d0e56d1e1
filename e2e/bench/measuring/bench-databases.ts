import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StoragePlace } from '@floorhand/server/storage/open-storage';
import { BarePostgres } from '@floorhand/server/storage/testing/bare-postgres';
import type { PostgresServer } from '@floorhand/server/storage/testing/postgres-server';
import { ScratchDatabases } from '@floorhand/server/storage/postgres/scratch-databases';
import { bareRowsOf } from '@floorhand/server/storage/testing/bare-rows';
import { BareInserts } from './bare-inserts.ts';
import type { RecordedTransaction } from './recorded-store.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Writes recorded transactions without the server. */
export interface BareWriter extends AsyncDisposable {
  /** Gives how long the writing took, in milliseconds. */
  write(transactions: readonly RecordedTransaction[]): Promise<number>;
}

/** Databases of one kind that are gone at the end of the block that holds them. */
export interface BenchDatabases extends AsyncDisposable {
  readonly engine: 'sqlite' | 'postgresql';
  /** An empty one, or a copy of one that nobody has open. */
  create(copyOf?: StoragePlace): Promise<StoragePlace>;
  bare(place: StoragePlace): Promise<BareWriter>;
}

/**
 * @param databaseUrl of a PostgreSQL server whose user may create databases; `embedded` starts one; undefined: SQLite
 */
export async function openBenchDatabases(databaseUrl: string | undefined): Promise<BenchDatabases> {
  if (databaseUrl === undefined) return sqliteDatabases();
  const own = databaseUrl === 'embedded' ? await startOwnServer() : null;
  const scratch = new ScratchDatabases(own?.url ?? databaseUrl);
  const folder = temporaryFolder();
  let folders = 0;
  return {
    engine: 'postgresql',
    create: async (copyOf) => ({
      dataFolder: join(folder.path, String((folders += 1))),
      databaseUrl: await scratch.create(copyOf?.databaseUrl),
    }),
    bare: async ({ databaseUrl: url = '' }) => {
      const bare = await BarePostgres.open(url);
      return {
        write: (transactions) => bare.write(transactions.map((batches) => batches.flatMap(bareRowsOf))),
        [Symbol.asyncDispose]: () => bare[Symbol.asyncDispose](),
      };
    },
    [Symbol.asyncDispose]: async () => {
      await scratch[Symbol.asyncDispose]();
      await own?.[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

/** Loaded only when it is wanted: its package takes over the end of the process, status and all. */
async function startOwnServer(): Promise<PostgresServer> {
  const { startPostgresServer } = await import('@floorhand/server/storage/testing/postgres-server');
  return startPostgresServer();
}

function sqliteDatabases(): BenchDatabases {
  const folder = temporaryFolder();
  let folders = 0;
  return {
    engine: 'sqlite',
    create: async (copyOf) => {
      const dataFolder = join(folder.path, String((folders += 1)));
      if (copyOf) cpSync(copyOf.dataFolder, dataFolder, { recursive: true });
      else mkdirSync(dataFolder);
      return { dataFolder };
    },
    bare: async ({ dataFolder }) => {
      const inserts = new BareInserts(dataFolder);
      return {
        write: async (transactions) => inserts.write(transactions),
        [Symbol.asyncDispose]: async () => inserts[Symbol.dispose](),
      };
    },
    [Symbol.asyncDispose]: async () => folder[Symbol.dispose](),
  };
}
