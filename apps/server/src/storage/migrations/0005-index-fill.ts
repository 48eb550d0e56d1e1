import type { Kysely } from 'kysely';
import type { SchemaDialect } from '../sql-engine.ts';

/** By which definition of its indexes the columns of each kind of document are filled, and how far. */
export async function addIndexFill({ schema }: Kysely<unknown>, { keyType }: SchemaDialect): Promise<void> {
  await schema
    .createTable('index_fill')
    .addColumn('kind', keyType, (column) => column.primaryKey())
    .addColumn('definition', 'text', (column) => column.notNull())
    .addColumn('after_stream', keyType)
    .addColumn('after_key', keyType)
    .execute();
}
