import { closePrivateFiles } from './second-copy/private-files.ts';

/** A tab that does not let go of a database must not keep the device from being emptied. */
const patienceMs = 5_000;

/** Deletes everything this origin keeps on the device: databases, private files, settings. Never rejects. */
export async function wipeStorage(): Promise<void> {
  const names = await indexedDB.databases().catch(() => []);
  await Promise.all(names.flatMap(({ name }) => (name === undefined ? [] : [deleteDatabase(name)])));
  closePrivateFiles();
  await deleteFiles();
  localStorage.clear();
  sessionStorage.clear();
}

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    setTimeout(resolve, patienceMs);
  });

/** A thread that was ended a moment ago may hold its file a little longer. */
async function deleteFiles(): Promise<void> {
  if (!('getDirectory' in navigator.storage)) return;
  for (let untilMs = performance.now() + patienceMs; performance.now() < untilMs;) {
    try {
      const root = await navigator.storage.getDirectory();
      // Collected first: a directory that shrinks while it is read may skip entries.
      const names: string[] = [];
      for await (const name of root.keys()) names.push(name);
      for (const name of names) await root.removeEntry(name, { recursive: true });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
