import { z } from 'zod';
import { schemaVersion } from '@floorhand/sync/protocol/version';
import type { StoredRecords } from './stored-records.ts';

const generationSchema = z.object({
  name: z.string().min(1).max(120),
  scope: z.string().max(80),
  epoch: z.uuid(),
  /** Shape of the documents in it; another program version fills its own. */
  schema: z.int(),
  /** By which definition of its indexes each kind of document is filed in it. */
  indexes: z.record(z.string(), z.string()).default({}),
});
export type CacheGeneration = z.infer<typeof generationSchema>;

const registerSchema = z.object({
  lastNumber: z.int().min(0),
  active: z.array(generationSchema),
  staged: z.array(generationSchema),
  /** Replaced and not yet deleted. */
  doomed: z.array(z.string()),
});
type Register = z.infer<typeof registerSchema>;

/** Definition of a kind without indexes; nothing is filed by any. */
const noIndexes = '[]';
/** Names of databases that can be filled again begin with this. */
export const cachePrefix = 'cache-';
const recordName = 'cache_generations';
const nothing: Register = { lastNumber: 0, active: [], staged: [], doomed: [] };
/** Two leaders may fill one each; what is older was abandoned by a crash. */
const mostStaged = 2;

/** Which cache databases exist and which one counts, kept beside the journal so that switching is one strict write. */
export class CacheGenerations {
  readonly #records: StoredRecords;
  readonly #indexes: CacheGeneration['indexes'];

  /** `indexes`: as this program files documents. */
  constructor(records: StoredRecords, indexes: CacheGeneration['indexes']) {
    this.#records = records;
    this.#indexes = indexes;
  }

  /** Kinds that a generation files otherwise than this program would. */
  filedOtherwise({ indexes }: CacheGeneration): ReadonlySet<string> {
    const kinds = Object.keys(this.#indexes);
    return new Set(kinds.filter((kind) => (indexes[kind] ?? noIndexes) !== this.#indexes[kind]));
  }

  /** Everything in a generation is filed as this program does now. */
  async filedAnew(filed: string): Promise<void> {
    await this.#records.change(recordName, registerSchema, (register) =>
      register === null
        ? null
        : {
            ...register,
            active: register.active.map((held) =>
              held.name === filed ? { ...held, indexes: this.#indexes } : held,
            ),
          },
    );
  }

  async active(scope: string): Promise<CacheGeneration | null> {
    const register = (await this.#records.read(recordName, registerSchema)) ?? nothing;
    return register.active.find((held) => held.scope === scope && held.schema === schemaVersion) ?? null;
  }

  /** Names a new generation and gives up on older ones that were never finished. */
  async stage(scope: string, epoch: string): Promise<CacheGeneration> {
    let staged: CacheGeneration | null = null;
    await this.#records.change(recordName, registerSchema, (register) => {
      const before = register ?? nothing;
      const lastNumber = before.lastNumber + 1;
      staged = {
        name: `${cachePrefix}${epoch}-${lastNumber}`,
        scope,
        epoch,
        schema: schemaVersion,
        indexes: this.#indexes,
      };
      const all = [...before.staged, staged];
      const abandoned = all.slice(0, -mostStaged).map(({ name }) => name);
      return {
        ...before,
        lastNumber,
        staged: all.slice(-mostStaged),
        doomed: [...before.doomed, ...abandoned],
      };
    });
    if (staged === null) throw new Error('a generation was not staged');
    return staged;
  }

  /** Makes a staged generation the one of its scope; false when it was given up meanwhile. */
  async activate(generation: CacheGeneration): Promise<boolean> {
    let activated = false;
    await this.#records.change(recordName, registerSchema, (register) => {
      const before = register ?? nothing;
      activated = before.staged.some(({ name }) => name === generation.name);
      if (!activated) return before;
      const replaced = before.active.filter(({ scope }) => scope === generation.scope);
      return {
        ...before,
        active: [...before.active.filter(({ scope }) => scope !== generation.scope), generation],
        staged: before.staged.filter(({ name }) => name !== generation.name),
        doomed: [...before.doomed, ...replaced.map(({ name }) => name)],
      };
    });
    return activated;
  }

  async doomed(): Promise<readonly string[]> {
    return ((await this.#records.read(recordName, registerSchema)) ?? nothing).doomed;
  }

  async deleted(name: string): Promise<void> {
    await this.#records.change(recordName, registerSchema, (register) => {
      const before = register ?? nothing;
      return { ...before, doomed: before.doomed.filter((doomed) => doomed !== name) };
    });
  }
}
