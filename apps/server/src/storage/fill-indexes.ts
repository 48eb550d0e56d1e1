import type { DocumentKind } from '@floorhand/domain/kernel/document';
import { indexColumns, indexDefinition } from '@floorhand/sync/merge/index-columns';
import { sql, type Selectable } from 'kysely';
import type { SqlEngine } from './sql-engine.ts';
import type { DatabaseTransaction, Tables } from './tables.ts';

/** Of one transaction: a server that dies loses no more than this, and others get their turn in between. */
const documentsPerStep = 1000;
const rowsPerUpdate = 200;

type Progress = Selectable<Tables['index_fill']>;

/**
 * Fills the index columns of documents that were written by a program which knew other indexes. Kinds that this program
 * indexes as the last one did cost nothing; the rest is read step by step, each in a transaction of its own, so that a
 * start that breaks off goes on where it was and several servers that start at once share the work. What an older
 * server writes beside this one stays without the values it does not know until it is written again.
 */
export async function fillIndexes(
  engine: SqlEngine,
  kinds: ReadonlyMap<string, DocumentKind>,
): Promise<void> {
  const filled = await engine.read((transaction) =>
    transaction.selectFrom('index_fill').selectAll().execute(),
  );
  const byKind = new Map(filled.map((progress) => [progress.kind, progress]));
  const changed = [...kinds.values()].filter((kind) => !isDone(byKind.get(kind.kind), kind));
  if (changed.length === 0) return;
  if (await engine.write((transaction) => noteWithoutDocuments(transaction, changed))) return;
  for (const kind of changed) while (!(await engine.write((transaction) => step(engine, transaction, kind))));
}

const isDone = (progress: Progress | undefined, kind: DocumentKind): boolean =>
  progress
    ? progress.definition === indexDefinition(kind) && progress.after_stream === null
    : Object.keys(kind.indexes).length === 0;

/** A new database has nothing to fill; what is written from now on has the columns. False: there are documents. */
async function noteWithoutDocuments(
  transaction: DatabaseTransaction,
  kinds: readonly DocumentKind[],
): Promise<boolean> {
  const some = await transaction.selectFrom('document').select('kind').limit(1).executeTakeFirst();
  if (some) return false;
  for (const kind of kinds) await save(transaction, progressAt(kind, null));
  return true;
}

/** Fills the next documents of a kind. True when all are filled. */
async function step(
  engine: SqlEngine,
  transaction: DatabaseTransaction,
  kind: DocumentKind,
): Promise<boolean> {
  const progress = await held(engine, transaction, kind);
  if (isDone(progress, kind)) return true;
  const stream = await transaction
    .selectFrom('stream')
    .select('stream_id')
    .where('stream_id', progress.after_key === null ? '>' : '>=', progress.after_stream ?? '')
    .orderBy('stream_id')
    .limit(1)
    .executeTakeFirst();
  if (!stream) {
    await save(transaction, progressAt(kind, null));
    return true;
  }
  const { stream_id: streamId } = stream;
  await engine.becomeWriter(transaction, streamId);
  const rows = await transaction
    .selectFrom('document')
    .select(['key', 'body', 'a', 'b'])
    .where('stream_id', '=', streamId)
    .where('kind', '=', kind.kind)
    .where('key', '>', progress.after_key ?? '')
    .orderBy('key')
    .limit(documentsPerStep)
    .execute();
  const wrong = rows.flatMap(({ key, body, a, b }) => {
    const columns = indexColumns(kind, body === null ? null : (JSON.parse(body) as unknown));
    return columns.a === a && columns.b === b ? [] : [{ key, ...columns }];
  });
  if (wrong.length > 0) await refill(engine, transaction, { streamId, kind: kind.kind, rows: wrong });
  const isEnd = rows.length < documentsPerStep;
  await save(transaction, progressAt(kind, { streamId, key: isEnd ? null : (rows.at(-1)?.key ?? null) }));
  return false;
}

/** How far the kind is, kept from other servers until the transaction ends. */
async function held(
  { locksRows }: SqlEngine,
  transaction: DatabaseTransaction,
  kind: DocumentKind,
): Promise<Progress> {
  const start = progressAt(kind, { streamId: '', key: null });
  await transaction
    .insertInto('index_fill')
    .values(start)
    .onConflict((conflict) => conflict.column('kind').doNothing())
    .execute();
  const select = transaction.selectFrom('index_fill').selectAll().where('kind', '=', kind.kind);
  const found = await (locksRows ? select.forUpdate() : select).executeTakeFirst();
  return found?.definition === start.definition ? found : start;
}

const progressAt = (
  kind: DocumentKind,
  after: { readonly streamId: string; readonly key: string | null } | null,
): Progress => ({
  kind: kind.kind,
  definition: indexDefinition(kind),
  after_stream: after?.streamId ?? null,
  after_key: after?.key ?? null,
});

async function save(transaction: DatabaseTransaction, progress: Progress): Promise<void> {
  const { definition, after_stream, after_key } = progress;
  await transaction
    .insertInto('index_fill')
    .values(progress)
    .onConflict((conflict) => conflict.column('kind').doUpdateSet({ definition, after_stream, after_key }))
    .execute();
}

interface Refill {
  readonly streamId: string;
  readonly kind: string;
  readonly rows: readonly { readonly key: string; readonly a: string | null; readonly b: string | null }[];
}

/** Writes the columns alone: documents keep their numbers, so no device hears of it. */
async function refill(
  engine: SqlEngine,
  transaction: DatabaseTransaction,
  { streamId, kind, rows }: Refill,
): Promise<void> {
  const head = await transaction
    .selectFrom('stream')
    .select('head_seq')
    .where('stream_id', '=', streamId)
    .executeTakeFirstOrThrow();
  await engine.openCommit(transaction, { streamId, firstSeq: 0, lastSeq: head.head_seq });
  for (let from = 0; from < rows.length; from += rowsPerUpdate) {
    const values = rows
      .slice(from, from + rowsPerUpdate)
      .map(({ key, a, b }) => sql`(cast(${key} as text), cast(${a} as text), cast(${b} as text))`);
    await sql`
      update document set a = filled.column2, b = filled.column3
      from (values ${sql.join(values)}) as filled
      where document.stream_id = ${streamId} and document.kind = ${kind} and document.key = filled.column1
    `.execute(transaction);
  }
  await engine.closeCommit(transaction);
}
