import type { JournalEntry } from '@floorhand/sync/client/ports';
import type { CommandRow, LaneRow } from './journal-database.ts';

/** What an append writes, decided once the newest lane is known. */
export interface Appended {
  readonly entries: readonly JournalEntry[];
  readonly rows: readonly CommandRow[];
  readonly lane: LaneRow;
}

/**
 * The one transaction a person waits for: reads the newest lane, adds commands, moves the lane on, and resolves when
 * it is flushed. Without Dexie, whose promises cost a slow device more than the writing. Rejects with the error of the
 * request that failed; nothing was written then.
 */
export function appendStrictly(
  database: IDBDatabase,
  decide: (newestLane: unknown) => Appended,
): Promise<readonly JournalEntry[]> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['lanes', 'commands'], 'readwrite', { durability: 'strict' });
    const [lanes, commands] = [transaction.objectStore('lanes'), transaction.objectStore('commands')];
    let entries: readonly JournalEntry[] = [];
    let failure: unknown = null;
    transaction.oncomplete = () => resolve(entries);
    transaction.onabort = () => reject(failure ?? transaction.error ?? new Error('the append was aborted'));
    const newest = lanes.index('generation').openCursor(null, 'prev');
    newest.onsuccess = () => {
      try {
        const appended = decide(newest.result?.value);
        entries = appended.entries;
        for (const row of appended.rows) commands.add(row);
        lanes.put(appended.lane);
      } catch (error) {
        failure = error;
        transaction.abort();
      }
    };
  });
}
