import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { rules } from '@floorhand/domain/rules';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { StorageError } from '@floorhand/sync/server/storage-error';
import { verify, type Verification } from './verify.ts';

export interface Proved extends Pick<Verification, 'ok' | 'events' | 'documents'> {
  /** Highest commit the copy holds, per stream. */
  readonly streams: Readonly<Record<string, number>>;
}

/** Rebuilds a copy's documents from its events and counts what it holds. Throws `StorageError` when they differ. */
export async function proved(
  store: ServerStore,
  name: string,
  see?: (event: DomainEvent) => void,
): Promise<Proved> {
  const { ok, events, documents } = await verify(store, rules, see);
  if (!ok)
    throw new StorageError('damaged', `${name} does not agree with its own records; see floorhand verify`);
  const streams = await store.read(async (transaction) => {
    const heads: [string, number][] = [];
    for (const stream of await transaction.streams())
      heads.push([stream, (await transaction.head(stream)).seq]);
    return Object.fromEntries(heads);
  });
  return { ok, events, documents, streams };
}
