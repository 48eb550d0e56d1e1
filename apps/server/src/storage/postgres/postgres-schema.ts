import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { SchemaDialect } from '../sql-engine.ts';

/** Synced tables and the column that carries their commit number. */
const synced = { document: 'v', event: 'seq', commit: 'seq' } as const;
const appendOnly = ['event', 'commit', 'command_log'] as const;

/** What the current transaction may write, set by `openCommit` and gone with the transaction. Empty text afterwards. */
export const commitContext = {
  stream: 'app.commit_stream',
  first: 'app.commit_first',
  last: 'app.commit_seq',
} as const;

const setting = (name: string): RawBuilder<unknown> =>
  sql`nullif(current_setting(${sql.lit(name)}, true), '')`;

export const postgresSchema: SchemaDialect = {
  // Byte by byte, as SQLite compares, whatever the language of the database.
  keyType: sql`text collate "C"`,
  keptByKey: null,
  createGuards: async (database) => {
    await sql`
      create function refuse_change() returns trigger language plpgsql as $body$
      begin
        raise exception '%', tg_argv[0] using errcode = 'integrity_constraint_violation';
      end
      $body$
    `.execute(database);
    // The condition is judged without a call; only what is refused calls the function.
    for (const [table, number] of Object.entries(synced)) {
      for (const operation of ['insert', 'update'] as const) {
        if (operation === 'update' && table !== 'document') continue;
        await guard(
          database,
          { table, operation },
          sql`for each row when ((
            new.stream_id = ${setting(commitContext.stream)} and new.${sql.id(number)}
              between ${setting(commitContext.first)}::bigint and ${setting(commitContext.last)}::bigint
          ) is not true) execute function refuse_change(${sql.lit(`${table} changes only through commit()`)})`,
        );
      }
    }
    for (const table of appendOnly) await keepAppendOnly(database, table);
    for (const operation of ['delete', 'truncate']) await refuse(database, { table: 'document', operation });
  },
  allowForgetting: async (database) => {
    await sql`drop trigger document_delete_guard on document`.execute(database);
    await guard(
      database,
      { table: 'document', operation: 'delete' },
      sql`for each row when (old.body is not null) execute function refuse_change('document is never deleted')`,
    );
  },
  keepAppendOnly,
};

async function keepAppendOnly(database: Kysely<unknown>, table: string): Promise<void> {
  for (const operation of ['update', 'delete', 'truncate']) await refuse(database, { table, operation });
}

interface Guarded {
  readonly table: string;
  readonly operation: string;
}

const refuse = (database: Kysely<unknown>, on: Guarded): Promise<void> =>
  guard(
    database,
    on,
    sql`for each statement execute function refuse_change(${sql.lit(`${on.table} is never ${on.operation}d`)})`,
  );

async function guard(
  database: Kysely<unknown>,
  { table, operation }: Guarded,
  rest: RawBuilder<unknown>,
): Promise<void> {
  const name = sql.id(`${table}_${operation}_guard`);
  await sql`create trigger ${name} before ${sql.raw(operation)} on ${sql.table(table)} ${rest}`.execute(
    database,
  );
}
