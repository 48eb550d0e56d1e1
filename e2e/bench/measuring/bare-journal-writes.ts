import type { Page } from 'playwright-core';

/**
 * Writes the newest rows of the device's own journal again, into a bare store of the same browser: one strict
 * transaction each, with the command and the lane's position as the journal has them. Times in milliseconds.
 */
export const bareJournalWrites = (page: Page, count: number): Promise<readonly number[]> =>
  page.evaluate(writeAgain, count);

/** Runs in the page. */
async function writeAgain(count: number): Promise<readonly number[]> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('a request failed'));
    });
  const open = (name: string, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => upgrade?.(request.result);
    return done(request);
  };
  const journal = await open('journal');
  const read = journal.transaction(['commands', 'lanes'], 'readonly');
  const [commands, lanes] = await Promise.all([
    done(read.objectStore('commands').getAll()),
    done(read.objectStore('lanes').getAll()),
  ]);
  journal.close();
  const bare = await open('bench-bare', (database) => {
    database.createObjectStore('commands', { autoIncrement: true });
    database.createObjectStore('lanes', { autoIncrement: true });
  });
  const times: number[] = [];
  for (const command of commands.slice(-count)) {
    const begunMs = performance.now();
    const write = bare.transaction(['commands', 'lanes'], 'readwrite', { durability: 'strict' });
    write.objectStore('commands').add(command);
    write.objectStore('lanes').put(lanes[0], 1);
    await new Promise((resolve, reject) => {
      write.oncomplete = resolve;
      write.onabort = () => reject(write.error ?? new Error('a write was aborted'));
    });
    times.push(performance.now() - begunMs);
  }
  bare.close();
  return times;
}
