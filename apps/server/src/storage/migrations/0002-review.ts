import { sql, type Kysely } from 'kysely';
import type { SchemaDialect } from '../sql-engine.ts';

/** What became at last of parked commands, what a process died over, and the oldest app that may still work. */
export async function addReview(database: Kysely<unknown>, dialect: SchemaDialect): Promise<void> {
  const { schema } = database;
  const { keyType } = dialect;
  await schema
    .createTable('resolution')
    .addColumn('lane_id', keyType, (column) => column.notNull())
    .addColumn('device_seq', 'bigint', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('commit_seq', 'bigint')
    .addColumn('discrepancy_ids', 'text', (column) => column.notNull())
    .addColumn('resolved_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('resolution_pk', ['lane_id', 'device_seq'])
    .addForeignKeyConstraint('resolution_command', ['lane_id', 'device_seq'], 'command_log', [
      'lane_id',
      'device_seq',
    ])
    .execute();
  await dialect.keepAppendOnly(database, 'resolution');
  await schema
    .createIndex('command_log_parked')
    .on('command_log')
    .column('received_at')
    .where(sql.ref('outcome'), '=', sql.lit('parked'))
    .execute();
  await schema
    .createTable('crash')
    .addColumn('command_id', keyType, (column) => column.primaryKey())
    .addColumn('deaths', 'integer', (column) => column.notNull())
    .addColumn('last_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .alterTable('server_meta')
    .addColumn('min_client', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
