import type { DocumentKind } from '@floorhand/domain/kernel/document';
import type { CacheStore, CacheStores, Cursor, StagingCache } from '@floorhand/sync/client/ports';
import { StorageProblem } from '@floorhand/sync/client/ports';
import { indexDefinition } from '@floorhand/sync/merge/index-columns';
import { CacheDatabase } from './cache-database.ts';
import { cachePrefix, CacheGenerations, type CacheGeneration } from './cache-generations.ts';
import { DexieCacheStore } from './dexie-cache-store.ts';
import { GuardedDatabase } from './guarded-database.ts';
import type { IndexedDbApi } from './journal-database.ts';
import type { StoredRecords } from './stored-records.ts';

export interface OpenCachesOptions {
  /** `meta` of the opened journal: it remembers which generation counts. */
  readonly meta: StoredRecords;
  /** `rules.documents`. */
  readonly documents: ReadonlyMap<string, DocumentKind>;
  readonly api?: IndexedDbApi;
}

export interface DeviceCaches extends CacheStores {
  /**
   * Deletes every replica but the one of this scope: they are loaded again when somebody needs them. Writes nothing,
   * so that it works on a full device.
   */
  giveBack(scope: string): Promise<void>;
}

/**
 * The device's replicas, one database per generation.
 *
 *     const caches = openCaches({ meta, documents: rules.documents });
 *
 * Nothing is opened before it is asked for. A generation that another tab replaced rejects every call with
 * `StorageProblem` `unavailable`; `active` then gives its successor.
 */
export function openCaches({ meta, documents, api }: OpenCachesOptions): DeviceCaches {
  const indexes = [...documents.values()].map((kind) => [kind.kind, indexDefinition(kind)]);
  const generations = new CacheGenerations(meta, Object.fromEntries(indexes));
  const opened = new Map<string, Held>();

  const open = (generation: CacheGeneration): Held => {
    const known = opened.get(generation.name);
    if (known) return known;
    const database = new GuardedDatabase<CacheDatabase>({
      create: () => new CacheDatabase(generation.name, api),
      check: async () => undefined,
      onReplaced: () => opened.delete(generation.name),
    });
    const held = { database, store: new DexieCacheStore(generation, database, documents) };
    opened.set(generation.name, held);
    return held;
  };

  /** Frees the room of replaced generations; a frozen tab may keep one for a while, the next sweep takes it. */
  const sweep = async (): Promise<void> => {
    for (const name of await generations.doomed()) {
      await opened.get(name)?.database.retire();
      opened.delete(name);
      await new CacheDatabase(name, api).delete();
      await generations.deleted(name);
    }
  };
  const sweepBehind = (): void => void sweep().catch(() => undefined);

  const active = async (scope: string): Promise<CacheStore | null> => {
    const generation = await generations.active(scope);
    if (!generation) return null;
    const { store } = open(generation);
    if (!(await store.isFilled())) return null;
    await fileAnew(generation, store);
    return store;
  };

  /** An app that lists documents in other ways than the last one goes on with those at hand, without a network. */
  const fileAnew = async (generation: CacheGeneration, store: DexieCacheStore): Promise<void> => {
    const kinds = generations.filedOtherwise(generation);
    if (kinds.size === 0) return;
    for (const kind of kinds) await store.fileAnew(kind);
    await generations.filedAnew(generation.name);
  };

  return {
    active,
    giveBack: async (scope) => {
      const kept = (await generations.active(scope))?.name;
      for (const { name } of await (api?.indexedDB ?? indexedDB).databases()) {
        if (name === undefined || name === kept || !name.startsWith(cachePrefix)) continue;
        await opened.get(name)?.database.retire();
        opened.delete(name);
        await new CacheDatabase(name, api).delete();
      }
    },
    stage: async (scope, epoch): Promise<StagingCache> => {
      const generation = await generations.stage(scope, epoch);
      sweepBehind();
      const { store } = open(generation);
      return {
        load: (_stream, rows) => store.load(rows),
        finish: async (cursors: Readonly<Record<string, Cursor>>) => {
          await store.setCursors(cursors);
          if (await generations.activate(generation)) {
            sweepBehind();
            return store;
          }
          const other = await active(scope);
          if (other) return other;
          throw new StorageProblem('unavailable', `${generation.name} was given up for a newer generation`);
        },
      };
    },
  };
}

interface Held {
  readonly database: GuardedDatabase<CacheDatabase>;
  readonly store: DexieCacheStore;
}
