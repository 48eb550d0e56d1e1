import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { sql, type Kysely } from 'kysely';
import { subjectsOfCommit } from '../../read-models/history.ts';
import type { SchemaDialect } from '../sql-engine.ts';

const commitsPerPage = 500;
const rowsPerInsert = 250;

/** As this step finds them. */
type HistoryTables = {
  event: { stream_id: string; seq: number; body: string };
  history: { stream_id: string; subject: string; seq: number };
};

/** Which commits tell of which thing; filled from the events that are there already. */
export async function addHistory(database: Kysely<unknown>, dialect: SchemaDialect): Promise<void> {
  await database.schema
    .createTable('history')
    .addColumn('stream_id', dialect.keyType, (column) => column.notNull())
    .addColumn('subject', dialect.keyType, (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('history_pk', ['stream_id', 'subject', 'seq'])
    .modifyEnd(dialect.keptByKey ?? sql``)
    .execute();
  const tables = database.withTables<HistoryTables>();
  let last = { stream_id: '', seq: 0 };
  for (;;) {
    const events = await tables
      .selectFrom('event')
      .selectAll()
      .where((where) =>
        where.eb(where.refTuple('stream_id', 'seq'), '>', where.tuple(last.stream_id, last.seq)),
      )
      .orderBy('stream_id')
      .orderBy('seq')
      .limit(commitsPerPage)
      .execute();
    const rows = events.flatMap(({ stream_id, seq, body }) =>
      subjectsOfCommit({ events: JSON.parse(body) as readonly DomainEvent[] }).map((subject) => ({
        stream_id,
        subject,
        seq,
      })),
    );
    for (let from = 0; from < rows.length; from += rowsPerInsert)
      await tables
        .insertInto('history')
        .values(rows.slice(from, from + rowsPerInsert))
        .execute();
    const end = events.at(-1);
    if (!end) return;
    last = end;
  }
}
