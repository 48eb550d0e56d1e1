import { type Kysely } from 'kysely';
import type { SchemaDialect } from '../sql-engine.ts';

/** As this step finds and leaves them. */
type OutboxTables = {
  document: { stream_id: string; kind: string; key: string; v: number; body: string | null };
  outbox: {
    stream_id: string;
    effect: string;
    job: string;
    seq: number;
    position: number;
    body: string;
    state: string;
    next_at: string;
  };
};

/** What committed events ask of the world outside, written with them; labels that are owed already are asked for. */
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
  const tables = database.withTables<OutboxTables>();
  const owed = await tables
    .selectFrom('document')
    .selectAll()
    .where('kind', '=', 'labelRequest')
    .where('body', 'is not', null)
    .execute();
  for (const [position, { stream_id, key, v, body }] of owed.entries()) {
    const { commandId } = JSON.parse(body ?? '{}') as { readonly commandId: string };
    await tables
      .insertInto('outbox')
      .values({
        stream_id,
        effect: 'print',
        job: `${commandId} ${key}`,
        seq: v,
        position,
        body: JSON.stringify({ requestId: key, askedIn: commandId }),
        state: 'waiting',
        next_at: '',
      })
      .execute();
  }
}
