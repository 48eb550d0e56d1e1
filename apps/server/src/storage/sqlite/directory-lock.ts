import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another program has the directory open. */
export class DirectoryInUse extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DirectoryInUse';
  }
}

/**
 * Takes the directory for this process alone until `release`. The lock is the operating system's, held through a
 * small database of its own: it ends with the process however that ends, so there is no stale lock to clear, and it
 * holds between containers, where a process number says nothing. The row inside only tells who it is.
 */
export function lockDirectory(directory: string, since: string): { release(): void } {
  const lock = new DatabaseSync(join(directory, 'floorhand.lock'), { timeout: 0 });
  try {
    lock.exec('pragma journal_mode = delete; begin immediate');
    lock.exec(
      'create table if not exists owner (id integer primary key, pid integer, host text, since text)',
    );
    lock.prepare('replace into owner values (1, ?, ?, ?)').run(process.pid, hostname(), since);
    // Committed so that others can read it; the lock is what follows.
    lock.exec('commit; begin immediate');
  } catch (error) {
    const message = refusal(lock, directory);
    lock.close();
    throw isBusy(error) ? new DirectoryInUse(message) : error;
  }
  return { release: () => lock.close() };
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (error.errcode === 5 || error.errcode === 6);

function refusal(lock: DatabaseSync, directory: string): string {
  return `${directory} is in use by ${ownerOf(lock)}. Stop that server first, or give this one another data directory.`;
}

function ownerOf(lock: DatabaseSync): string {
  try {
    const owner = lock.prepare('select pid, host, since from owner').get();
    if (owner)
      return `process ${String(owner['pid'])} on ${String(owner['host'])} since ${String(owner['since'])}`;
  } catch {
    // It is just writing its name.
  }
  return 'another process';
}
