import { type Kysely } from 'kysely';
import type { SchemaDialect } from '../sql-engine.ts';

/** What committed events ask of the world outside, written with them. Labels owed before are asked for by nobody yet. */
export async function addOutbox(database: Kysely<unknown>, dialect: SchemaDialect): Promise<void> {
  const { keyType } = dialect;
  await database.schema
    .createTable('outbox')
    .addColumn('stream_id', keyType, (column) => column.notNull())
    .addColumn('effect', keyType, (column) => column.notNull())
    .addColumn('job', keyType, (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('state', keyType, (column) => column.notNull())
    .addColumn('target', keyType)
    .addColumn('next_at', keyType, (column) => column.notNull())
    .addColumn('owner', keyType)
    .addColumn('held_until', keyType)
    .addPrimaryKeyConstraint('outbox_pk', ['stream_id', 'effect', 'job'])
    .execute();
  await database.schema
    .createIndex('outbox_by_state')
    .on('outbox')
    .columns(['effect', 'state', 'next_at'])
    .execute();
}
