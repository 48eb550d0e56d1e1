import type { JournalEntry } from '@floorhand/sync/client/ports';
import type { CommandRow, LaneRow } from './journal-database.ts';

/** What an append writes, decided once the newest lane is known. */
export interface Appended {
  readonly entries: readonly JournalEntry[];
  readonly rows: readonly CommandRow[];
  readonly lane: LaneRow;
}

export interface StrictAppend {
  /** The open lane as this tab left it a moment ago; null when it has to be read first. */
  readonly expected: LaneRow | null;
  /** Parses what was stored of the newest lane; undefined where there is none. */
  readonly parse: (stored: unknown) => LaneRow;
  readonly decide: (lane: LaneRow) => Appended;
}

/**
 * The one transaction a person waits for: reads the newest lane, adds commands, moves the lane on, and resolves when
 * it is flushed. Without Dexie, whose promises cost a slow device more than the writing. Where the lane is expected to
 * be as this tab left it, nothing is read and the commit is asked for together with the writes: one round to the
 * database instead of three. When another tab wrote meanwhile, the number is taken or another lane is open; either
 * breaks a unique key, all of it is undone, and null comes back. Rejects with the error of the request that failed;
 * nothing was written then.
 */
export function appendStrictly(
  database: IDBDatabase,
  { expected, parse, decide }: StrictAppend,
): Promise<Appended | null> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['lanes', 'commands'], 'readwrite', { durability: 'strict' });
    const [lanes, commands] = [transaction.objectStore('lanes'), transaction.objectStore('commands')];
    let appended: Appended | null = null;
    let failure: unknown = null;
    const guarded = (work: () => void): void => {
      try {
        work();
      } catch (error) {
        failure = error;
        transaction.abort();
      }
    };
    const write = (lane: LaneRow): void => {
      appended = decide(lane);
      for (const row of appended.rows) commands.add(row);
      lanes.put(appended.lane);
    };
    transaction.oncomplete = () => resolve(appended);
    transaction.onabort = () => {
      if (expected !== null && transaction.error?.name === 'ConstraintError') resolve(null);
      else reject(failure ?? transaction.error ?? new Error('the append was aborted'));
    };
    if (expected !== null) {
      guarded(() => {
        write(expected);
        transaction.commit();
      });
      return;
    }
    const newest = lanes.index('generation').openCursor(null, 'prev');
    newest.onsuccess = () => guarded(() => write(parse(newest.result?.value)));
  });
}
