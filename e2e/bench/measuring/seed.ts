import { deskServer } from '@floorhand/server/core/desk-server';
import type { Storage } from '@floorhand/server/storage/storage';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { catalogStream } from '@floorhand/sync/protocol/version';

export const measuredStream = 'wh:main';

const eventsPerCommit = 2000;

/** Writes events through the engine, as an import would. Catalogue and warehouse find their own streams. */
export async function seed(storage: Pick<Storage, 'store'>, events: readonly DomainEvent[]): Promise<void> {
  const server = deskServer(storage.store);
  for (const [stream, own] of [
    [catalogStream, events.filter(isCatalog)],
    [measuredStream, events.filter((event) => !isCatalog(event))],
  ] as const) {
    for (let from = 0; from < own.length; from += eventsPerCommit) {
      const part = own.slice(from, from + eventsPerCommit);
      await server.commitEvents(stream, { kind: 'import', id: 'bench' }, () => part);
    }
  }
}

const isCatalog = ({ type }: DomainEvent): boolean => type.startsWith('catalog.');
