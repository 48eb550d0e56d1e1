import type { Page } from 'playwright-core';

export interface BulkWrite {
  readonly rows: number;
  readonly ms: number;
}

/**
 * Writes every document the device holds once more, into a bare store of the same browser with the same key and
 * indexes, in transactions as long as the product's; the rows are in memory before the clock runs.
 */
export const bareBulkWrite = (page: Page, rowsPerTransaction: number): Promise<BulkWrite> =>
  page.evaluate(writeAll, rowsPerTransaction);

/** Runs in the page. */
async function writeAll(rowsPerTransaction: number): Promise<BulkWrite> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('a request failed'));
    });
  const [cache] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('cache-'));
  const held = await done(indexedDB.open(cache?.name ?? ''));
  const source = held.transaction('documents', 'readonly').objectStore('documents');
  const indexes = [...source.indexNames].map((name) => ({ name, keyPath: source.index(name).keyPath }));
  const { keyPath } = source;
  const rows: unknown[] = await done(source.getAll());
  held.close();
  const opening = indexedDB.open('bench-bulk');
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('documents', { keyPath });
    for (const index of indexes) store.createIndex(index.name, index.keyPath);
  };
  const bare = await done(opening);
  const begunMs = performance.now();
  for (let from = 0; from < rows.length; from += rowsPerTransaction) {
    const write = bare.transaction('documents', 'readwrite', { durability: 'relaxed' });
    const store = write.objectStore('documents');
    for (const row of rows.slice(from, from + rowsPerTransaction)) store.put(row);
    await new Promise((resolve, reject) => {
      write.oncomplete = resolve;
      write.onabort = () => reject(write.error ?? new Error('a write was aborted'));
    });
  }
  const ms = performance.now() - begunMs;
  bare.close();
  await done(indexedDB.deleteDatabase('bench-bulk'));
  return { rows: rows.length, ms };
}
