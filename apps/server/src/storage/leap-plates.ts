import { counterDocument } from '@floorhand/domain/kernel/counter';
import { platesAfterRestore, type RestoredCounter } from '@floorhand/domain/labels-owed/plates-after-restore';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { deskServer } from '../core/desk-server.ts';
import type { LastCommit } from './begin-new-history.ts';

const actor = { kind: 'system', id: 'restore' } as const;
const pageRows = 500;

/** Leads the numbers of plates in a restored database past those that the lost history may have given [LO7]. */
export async function leapPlates(store: ServerStore, warehouses: readonly LastCommit[]): Promise<void> {
  for (const { streamId, at } of warehouses) {
    const counters = await store.read(async (transaction) => {
      const found: RestoredCounter[] = [];
      const pages = transaction.allDocuments(streamId, new Set([counterDocument.kind]), pageRows);
      for await (const page of pages)
        for (const [, counter, , body] of page)
          found.push({ counter, last: counterDocument.schema.parse(body).last });
      return found;
    });
    const lostMinutes = (Date.now() - Date.parse(at)) / 60_000;
    await deskServer(store).commitEvents(streamId, actor, () => platesAfterRestore(counters, lostMinutes));
  }
}
