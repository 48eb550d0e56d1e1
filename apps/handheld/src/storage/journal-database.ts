import { Dexie, type Table } from 'dexie';
import { z } from 'zod';
import { commandSchema } from '@floorhand/domain/kernel/command';
import { StorageProblem } from '@floorhand/sync/client/ports';
import { outcomeSchema } from '@floorhand/sync/protocol/outcome';

/** Grows when rows change their meaning. Changes only ever add: a journal outlives every version of the app. */
export const journalSchemaGeneration = 1;

export const lanePositionSchema = z.object({
  laneId: z.uuid(),
  generation: z.int().min(1),
  lastSeq: z.int().min(0),
  lastHash: z.string().length(64),
});

export const laneRowSchema = lanePositionSchema.extend({
  /**
   * On the newest lane alone. The index is unique, so that writing to a lane that is not open any more fails by itself
   * and nobody has to look first.
   */
  open: z.literal(1).optional(),
});
export type LaneRow = z.infer<typeof laneRowSchema>;

export const commandRowSchema = z.object({
  laneId: z.uuid(),
  deviceSeq: z.int().min(1),
  /** Out of the command, for the unique index. */
  commandId: z.uuid(),
  hash: z.string().length(64),
  state: z.enum(['queued', 'answered', 'settled']),
  outcome: outcomeSchema.nullable(),
  /** Rows of earlier apps have none. */
  formerSeq: z.int().min(0).nullable().default(null),
  command: commandSchema,
});
export type CommandRow = z.infer<typeof commandRowSchema>;

export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}

/** What IndexedDB is made of; tests bring their own. */
export interface IndexedDbApi {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** The database nothing may ever delete. Strict: `complete` comes after the flush, so a beep survives a pulled battery. */
export class JournalDatabase extends Dexie {
  readonly commands!: Table<unknown, [laneId: string, deviceSeq: number], CommandRow>;
  readonly lanes!: Table<unknown, string, LaneRow>;
  readonly meta!: Table<MetaRow, string>;

  constructor(name: string, api?: IndexedDbApi) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', ...api });
    this.version(1).stores({
      commands: '[laneId+deviceSeq], &commandId, state',
      lanes: 'laneId, generation',
      meta: 'key',
    });
    this.version(2).stores({ lanes: 'laneId, generation, &open' });
  }
}

/** Parses what was stored. A row that does not fit is damage, not an empty answer. */
export function stored<T>(schema: z.ZodType<T>, row: unknown, what: string): T {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new StorageProblem('damaged', `${what}: ${parsed.error.message.slice(0, 300)}`);
}
