/** A tab that does not let go of a database must not keep the device from being emptied. */
const patienceMs = 5_000;

/** Deletes everything this origin keeps on the device: databases, private files, settings. Never rejects. */
export async function wipeStorage(): Promise<void> {
  const names = await indexedDB.databases().catch(() => []);
  await Promise.all(names.flatMap(({ name }) => (name === undefined ? [] : [deleteDatabase(name)])));
  await deleteFiles().catch(() => undefined);
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

async function deleteFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  // Collected first: a directory that shrinks while it is read may skip entries.
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  for (const name of names) await root.removeEntry(name, { recursive: true });
}
