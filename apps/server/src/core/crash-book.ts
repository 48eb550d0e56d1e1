import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { CrashLedger } from '@floorhand/sync/server/crash-ledger';
import type { IdentityStore } from '@floorhand/sync/server/identity-store';

const idLength = 36;
const nothing = ' '.repeat(idLength);

/** False for a process that is gone; this one counts as gone, because its mark is from a life before. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * The command whose rule runs now stands in a small file that is written without waiting for the disk: it outlives the
 * process, and that is what it is for. The next process counts what its dead forerunners were running.
 */
export class CrashBook implements CrashLedger {
  readonly #file: string;
  readonly #mark: number;
  readonly #deaths: ReadonlyMap<string, number>;
  #isRunning = false;

  private constructor(file: string, deaths: ReadonlyMap<string, number>) {
    this.#file = file;
    this.#mark = openSync(file, 'w');
    this.#deaths = deaths;
  }

  /** `folder` may be shared with servers on this and other machines. */
  static async open(folder: string, { identity, now }: { identity: IdentityStore; now: () => string }) {
    mkdirSync(folder, { recursive: true });
    const host = `${hostname()}.`;
    for (const name of readdirSync(folder)) {
      const pid = name.startsWith(host) ? Number(name.slice(host.length)) : Number.NaN;
      if (!Number.isSafeInteger(pid) || isAlive(pid)) continue;
      const commandId = readFileSync(join(folder, name), 'utf8').trim();
      if (commandId.length === idLength) await identity.noteDeath(commandId, now());
      rmSync(join(folder, name), { force: true });
    }
    return new CrashBook(join(folder, `${host}${process.pid}`), await identity.deaths());
  }

  running(commandId: string | null): void {
    if (commandId === null && !this.#isRunning) return;
    this.#isRunning = commandId !== null;
    writeSync(this.#mark, commandId ?? nothing, 0);
  }

  deaths(commandId: string): number {
    return this.#deaths.get(commandId) ?? 0;
  }

  close(): void {
    closeSync(this.#mark);
    rmSync(this.#file, { force: true });
  }
}
