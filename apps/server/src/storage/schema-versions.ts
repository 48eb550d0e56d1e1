import type { Kysely } from 'kysely';
import { createInitialSchema } from './migrations/0001-initial.ts';
import { addReview } from './migrations/0002-review.ts';
import { addRecovery } from './migrations/0003-recovery.ts';
import { addHistory } from './migrations/0004-history.ts';
import { addIndexFill } from './migrations/0005-index-fill.ts';
import { addOutbox } from './migrations/0006-outbox.ts';
import type { SchemaDialect } from './sql-engine.ts';

/** One step of the schema, upwards only: going back is restoring a backup. */
export type SchemaStep = (database: Kysely<unknown>, dialect: SchemaDialect) => Promise<void>;

/** Every schema this program has known, in order. A shipped one is never edited; a change adds the next. */
export const schemaVersions: Readonly<Record<string, SchemaStep>> = {
  '0001-initial': createInitialSchema,
  '0002-review': addReview,
  '0003-recovery': addRecovery,
  '0004-history': addHistory,
  '0005-index-fill': addIndexFill,
  '0006-outbox': addOutbox,
};
