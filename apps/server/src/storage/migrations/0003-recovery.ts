import { sql, type Kysely } from 'kysely';
import type { SchemaDialect } from '../sql-engine.ts';

/** What a restored server gathers from its devices, lanes that were left, and how far deleted documents are forgotten. */
export async function addRecovery(database: Kysely<unknown>, dialect: SchemaDialect): Promise<void> {
  const { schema } = database;
  const { keyType } = dialect;
  await schema
    .createTable('recovery')
    .addColumn('stream_id', keyType, (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('staged_command')
    .addColumn('stream_id', keyType, (column) => column.notNull())
    .addColumn('lane_id', keyType, (column) => column.notNull())
    .addColumn('device_seq', 'bigint', (column) => column.notNull())
    .addColumn('device_id', keyType, (column) => column.notNull())
    .addColumn('former_seq', 'bigint', (column) => column.notNull())
    .addColumn('raw', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('staged_command_pk', ['stream_id', 'lane_id', 'device_seq'])
    .execute();
  await schema.alterTable('command_log').addColumn('former_seq', 'bigint').execute();
  await schema.alterTable('lane').addColumn('forked_from', keyType).execute();
  await schema
    .alterTable('stream')
    .addColumn('tombstone_floor', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable('device').addColumn('cursors', 'text').execute();
  await schema
    .createIndex('document_tombstones')
    .on('document')
    .columns(['stream_id', 'v'])
    .where(sql.ref('body'), 'is', null)
    .execute();
  await dialect.allowForgetting(database);
}
