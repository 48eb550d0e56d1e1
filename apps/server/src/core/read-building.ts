import { setImmediate as othersFirst } from 'node:timers/promises';
import type { DocumentKind, Entry } from '@floorhand/domain/kernel/document';
import type { ServerStore } from '@floorhand/sync/server/server-store';

const pageRows = 1_000;

export interface Reading<T> {
  readonly streamId: string;
  readonly kind: DocumentKind<T>;
  /** By the key alone; what it leaves out is not parsed. */
  readonly wanted: (key: string) => boolean;
}

/** All documents of a kind, in small pieces, so that pulls get in between. */
export function readBuilding<T>(
  store: Pick<ServerStore, 'read'>,
  { streamId, kind, wanted }: Reading<T>,
): Promise<readonly Entry<T>[]> {
  return store.read(async (transaction) => {
    const found: Entry<T>[] = [];
    for await (const rows of transaction.allDocuments(streamId, new Set([kind.kind]), pageRows)) {
      for (const [, key, , body] of rows) if (wanted(key)) found.push({ key, body: kind.schema.parse(body) });
      await othersFirst();
    }
    return found;
  });
}
