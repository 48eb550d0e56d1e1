import { onTestFinished } from 'vitest';
import { openPostgresStorage } from '../postgres/open-postgres-storage.ts';
import type { Storage } from '../storage.ts';

/** One more server process's storage over a database, closed when the running test ends. */
export async function openForTest(
  url: string,
  over: { readonly lockTimeoutMs?: number } = {},
): Promise<Storage> {
  const storage = await openPostgresStorage({ url, ...over });
  onTestFinished(() => storage.close());
  return storage;
}
