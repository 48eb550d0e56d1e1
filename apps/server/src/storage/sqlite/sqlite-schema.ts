import { sql, type Kysely } from 'kysely';
import type { SchemaDialect } from '../sql-engine.ts';

/** Synced tables and the column that carries their commit number. */
const synced = { document: 'v', event: 'seq', commit: 'seq' } as const;
const appendOnly = ['event', 'commit', 'command_log'] as const;

export const sqliteSchema: SchemaDialect = {
  // SQLite compares texts byte by byte unless told otherwise.
  keyType: 'text',
  keptByKey: sql`without rowid`,
  createGuards: async (database) => {
    await database.schema
      .createTable('commit_context')
      .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
      .addColumn('stream_id', 'text', (column) => column.notNull())
      .addColumn('first_seq', 'bigint', (column) => column.notNull())
      .addColumn('last_seq', 'bigint', (column) => column.notNull())
      .execute();
    for (const [table, number] of Object.entries(synced)) {
      for (const operation of ['insert', 'update'] as const) {
        if (operation === 'update' && table !== 'document') continue;
        await sql`
          create trigger ${sql.id(`${table}_${operation}_guard`)} before ${sql.raw(operation)} on ${sql.table(table)}
          when not exists (
            select 1 from commit_context
            where stream_id = new.stream_id and new.${sql.id(number)} between first_seq and last_seq
          )
          begin select raise(abort, ${sql.lit(`${table} changes only through commit()`)}); end
        `.execute(database);
      }
    }
    for (const table of appendOnly) await keepAppendOnly(database, table);
    await refuse(database, 'document', 'delete');
  },
  allowForgetting: async (database) => {
    await sql`drop trigger document_delete_guard`.execute(database);
    await sql`
      create trigger document_delete_guard before delete on document when old.body is not null
      begin select raise(abort, 'document is never deleted'); end
    `.execute(database);
  },
  keepAppendOnly,
};

async function keepAppendOnly(database: Kysely<unknown>, table: string): Promise<void> {
  for (const operation of ['update', 'delete'] as const) await refuse(database, table, operation);
}

const refuse = (database: Kysely<unknown>, table: string, operation: 'update' | 'delete'): Promise<unknown> =>
  sql`
    create trigger ${sql.id(`${table}_${operation}_guard`)} before ${sql.raw(operation)} on ${sql.table(table)}
    begin select raise(abort, ${sql.lit(`${table} is never ${operation}d`)}); end
  `.execute(database);
