import type { z } from 'zod';
import type { GuardedDatabase } from './guarded-database.ts';
import { stored, type JournalDatabase } from './journal-database.ts';

/** Small things the device remembers beside its journal, under strict durability, parsed whenever they are read. */
export class StoredRecords {
  readonly #database: GuardedDatabase<JournalDatabase>;

  constructor(database: GuardedDatabase<JournalDatabase>) {
    this.#database = database;
  }

  /** Null when there is none. Rejects with `StorageProblem` `damaged` when it does not fit the schema. */
  async read<T>(name: string, schema: z.ZodType<T>): Promise<T | null> {
    const row = await this.#database.run((database) => database.meta.get(name));
    return row === undefined ? null : stored(schema, row.value, `record ${name}`);
  }

  async write(name: string, value: unknown): Promise<void> {
    await this.#database.run((database) =>
      database.transaction('rw', database.meta, () => database.meta.put({ key: name, value })),
    );
  }

  async remove(name: string): Promise<void> {
    await this.#database.run((database) =>
      database.transaction('rw', database.meta, () => database.meta.delete(name)),
    );
  }

  /**
   * Reads and writes in one transaction, so that two tabs cannot both count the same attempt. `to` gets null when
   * there is no record and removes it by returning null; after a lost connection it may run a second time.
   */
  change<T>(name: string, schema: z.ZodType<T>, to: (value: T | null) => T | null): Promise<T | null> {
    return this.#database.run((database) =>
      database.transaction('rw', database.meta, async () => {
        const row = await database.meta.get(name);
        const value = to(row === undefined ? null : stored(schema, row.value, `record ${name}`));
        if (value === null) await database.meta.delete(name);
        else await database.meta.put({ key: name, value });
        return value;
      }),
    );
  }
}
