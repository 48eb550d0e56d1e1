import type { ServerStore } from '../../server/server-store.ts';
import { MemoryServerStore } from '../memory-server-store.ts';

/** What a simulated server keeps its books in, and what becomes of it when somebody restores a backup. */
export interface SimDatabase {
  readonly store: ServerStore;
  /** What is durable now, in a database of its own: a backup, or one that a backup is put back into. */
  copy(): Promise<SimDatabase>;
  /** The restored books begin another history, as the restore command makes them. */
  beginNewHistory(from: { readonly epoch: string; readonly at: string }): Promise<void>;
  headSeqs(): Promise<Readonly<Record<string, number>>>;
  /** Says up to where a verified backup holds each stream. */
  noteBackup(backupSeq: Readonly<Record<string, number>>): Promise<void>;
  /** What of its work is under way outside the simulated time; null when nothing is. */
  underWay(): Promise<unknown> | null;
  close(): Promise<void>;
}

/** In memory: nothing of it takes time. */
export class MemorySimDatabase implements SimDatabase {
  #memory: MemoryServerStore;

  constructor(memory: MemoryServerStore) {
    this.#memory = memory;
  }

  get store(): ServerStore {
    return this.#memory;
  }

  async copy(): Promise<SimDatabase> {
    const { epoch } = this.#memory;
    return new MemorySimDatabase(new MemoryServerStore({ epoch, copyOf: this.#memory }));
  }

  async beginNewHistory({ epoch, at }: { readonly epoch: string; readonly at: string }): Promise<void> {
    this.#memory = new MemoryServerStore({ epoch, copyOf: this.#memory });
    this.#memory.openRecovery(at);
  }

  async headSeqs(): Promise<Readonly<Record<string, number>>> {
    return this.#memory.headSeqs();
  }

  async noteBackup(backupSeq: Readonly<Record<string, number>>): Promise<void> {
    this.#memory.noteBackup(backupSeq);
  }

  underWay(): null {
    return null;
  }

  async close(): Promise<void> {
    await this.#memory.close();
  }
}
