import { sql, type Kysely } from 'kysely';
import type { SchemaDialect } from '../sql-engine.ts';

/** The first schema (sync §1). */
export async function createInitialSchema(database: Kysely<unknown>, dialect: SchemaDialect): Promise<void> {
  await createStreamTables(database, dialect);
  await createLaneTables(database, dialect);
  await createIdentityTables(database, dialect);
  await dialect.createGuards(database);
}

async function createStreamTables({ schema }: Kysely<unknown>, { keyType }: SchemaDialect): Promise<void> {
  await schema
    .createTable('server_meta')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('epoch', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('schema_version', 'integer', (column) => column.notNull())
    .addColumn('backup_seq', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('stream')
    .addColumn('stream_id', keyType, (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('head_seq', 'bigint', (column) => column.notNull())
    .addColumn('head_hash', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('document')
    .addColumn('stream_id', keyType, (column) => column.notNull())
    .addColumn('kind', keyType, (column) => column.notNull())
    .addColumn('key', keyType, (column) => column.notNull())
    .addColumn('v', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text')
    .addColumn('a', keyType)
    .addColumn('b', keyType)
    .addPrimaryKeyConstraint('document_pk', ['stream_id', 'kind', 'key'])
    .execute();
  // Kind and key are in it so that a pull reads changes in a stable order and can go on where a page ended.
  await schema
    .createIndex('document_changes')
    .on('document')
    .columns(['stream_id', 'v', 'kind', 'key'])
    .execute();
  for (const column of ['a', 'b']) {
    await schema
      .createIndex(`document_by_${column}`)
      .on('document')
      .columns(['stream_id', 'kind', column, 'key'])
      .where(sql.ref(column), 'is not', null)
      .execute();
  }
  await schema
    .createTable('commit')
    .addColumn('stream_id', keyType, (column) => column.notNull().references('stream.stream_id'))
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor_kind', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('prev_hash', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('command_id', 'text')
    .addPrimaryKeyConstraint('commit_pk', ['stream_id', 'seq'])
    .execute();
  await schema
    .createTable('event')
    .addColumn('stream_id', keyType, (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('event_pk', ['stream_id', 'seq'])
    .addForeignKeyConstraint('event_commit', ['stream_id', 'seq'], 'commit', ['stream_id', 'seq'])
    .execute();
}

async function createLaneTables({ schema }: Kysely<unknown>, { keyType }: SchemaDialect): Promise<void> {
  await schema
    .createTable('lane')
    .addColumn('lane_id', keyType, (column) => column.primaryKey())
    .addColumn('device_id', keyType, (column) => column.notNull())
    .addColumn('generation', 'integer', (column) => column.notNull())
    .addColumn('last_seq', 'bigint', (column) => column.notNull())
    .addColumn('last_hash', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('lane_of_device').on('lane').columns(['device_id', 'status']).execute();
  await schema
    .createTable('command_log')
    .addColumn('lane_id', keyType, (column) => column.notNull().references('lane.lane_id'))
    .addColumn('device_seq', 'bigint', (column) => column.notNull())
    .addColumn('command_id', keyType, (column) => column.unique())
    .addColumn('command_type', 'text')
    .addColumn('operator_id', 'text')
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('raw', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('commit_seq', 'bigint')
    .addColumn('discrepancy_ids', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('command_log_pk', ['lane_id', 'device_seq'])
    .execute();
  await schema
    .createTable('quarantine')
    .addColumn('quarantine_id', keyType, (column) => column.primaryKey())
    .addColumn('device_id', keyType, (column) => column.notNull())
    .addColumn('lane_id', keyType)
    .addColumn('raw', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('resolved_by', 'text')
    .addColumn('resolution', 'text')
    .execute();
}

async function createIdentityTables({ schema }: Kysely<unknown>, { keyType }: SchemaDialect): Promise<void> {
  await schema
    .createTable('device')
    .addColumn('device_id', keyType, (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('warehouse_id', keyType, (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('public_key', 'text', (column) => column.notNull())
    .addColumn('enrolled_at', 'text', (column) => column.notNull())
    .addColumn('last_seen', 'text')
    .addColumn('reported_high_seq', 'bigint')
    .addColumn('reported_pending', 'bigint')
    .addColumn('operator_id', 'text')
    .addColumn('app_version', 'text')
    .execute();
  await schema
    .createTable('operator_credential')
    .addColumn('operator_id', keyType, (column) => column.primaryKey())
    .addColumn('badge', keyType, (column) => column.notNull().unique())
    .addColumn('pin_hash', 'text', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('locked_until', 'text')
    .execute();
  await schema
    .createTable('grant')
    .addColumn('grant_id', keyType, (column) => column.primaryKey())
    .addColumn('operator_id', keyType, (column) => column.notNull())
    .addColumn('device_id', keyType, (column) => column.notNull())
    .addColumn('roles', 'text', (column) => column.notNull())
    .addColumn('issued_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('enrolment_code')
    .addColumn('code', keyType, (column) => column.primaryKey())
    .addColumn('warehouse_id', keyType, (column) => column.notNull())
    .addColumn('expires_at', keyType, (column) => column.notNull())
    .addColumn('used_at', 'text')
    .execute();
}
