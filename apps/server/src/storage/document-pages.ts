import type { DocumentRow } from '@floorhand/sync/protocol/pull';
import type { ChangesRequest, Commit } from '@floorhand/sync/server/server-store';
import { commitOf, documentRowOf } from './rows.ts';
import type { DatabaseTransaction } from './tables.ts';

const changesPerPage = 1000;
/** What a row costs on the wire besides key and body: brackets, kind, number. */
const rowOverheadBytes = 30;

/**
 * Documents changed in (after, upTo], by number. Read page by page, so that a jump that is too large is given up
 * before it fills the memory.
 */
export async function changes(
  database: DatabaseTransaction,
  { streamId, after, upTo, kinds, mostBytes }: ChangesRequest,
): Promise<readonly DocumentRow[] | 'too_large'> {
  const found: DocumentRow[] = [];
  if (kinds.size === 0) return found;
  let bytes = 0;
  let last = { v: after + 1, kind: '', key: '' };
  for (;;) {
    const from = last;
    const rows = await database
      .selectFrom('document')
      .select(['kind', 'key', 'v', 'body'])
      .where('stream_id', '=', streamId)
      .where((where) =>
        where(where.refTuple('v', 'kind', 'key'), '>', where.tuple(from.v, from.kind, from.key)),
      )
      .where('v', '<=', upTo)
      .where('kind', 'in', [...kinds])
      .orderBy('v')
      .orderBy('kind')
      .orderBy('key')
      .limit(changesPerPage)
      .execute();
    for (const row of rows) {
      bytes += rowOverheadBytes + row.key.length + (row.body?.length ?? 0);
      if (bytes > mostBytes) return 'too_large';
      found.push(documentRowOf(row));
    }
    const end = rows.at(-1);
    if (!end || rows.length < changesPerPage) return found;
    last = end;
  }
}

/** Living documents by kind and key; every page but the last is full. */
export async function* allDocuments(
  database: DatabaseTransaction,
  wanted: { readonly streamId: string; readonly kinds: ReadonlySet<string>; readonly pageRows: number },
): AsyncGenerator<readonly DocumentRow[]> {
  const { streamId, kinds, pageRows } = wanted;
  let page: DocumentRow[] = [];
  for (const kind of [...kinds].toSorted((x, y) => (x < y ? -1 : 1))) {
    let last = '';
    for (;;) {
      const room = pageRows - page.length;
      const rows = await database
        .selectFrom('document')
        .select(['kind', 'key', 'v', 'body'])
        .where('stream_id', '=', streamId)
        .where('kind', '=', kind)
        .where('key', '>', last)
        .where('body', 'is not', null)
        .orderBy('key')
        .limit(room)
        .execute();
      page.push(...rows.map(documentRowOf));
      if (rows.length < room) break;
      yield page;
      page = [];
      last = rows.at(-1)?.key ?? last;
    }
  }
  if (page.length > 0) yield page;
}

/** Commits above a number with their events, in order. */
export const commitsAfter = (
  database: DatabaseTransaction,
  { streamId, after }: { readonly streamId: string; readonly after: number },
) =>
  database
    .selectFrom('commit')
    .innerJoin('event', (join) =>
      join.onRef('event.stream_id', '=', 'commit.stream_id').onRef('event.seq', '=', 'commit.seq'),
    )
    .selectAll('commit')
    .select('event.body as events')
    .where('commit.stream_id', '=', streamId)
    .where('commit.seq', '>', after)
    .orderBy('commit.seq');

/** Commits by number with their events. */
export async function* allCommits(
  database: DatabaseTransaction,
  wanted: { readonly streamId: string; readonly pageRows: number },
): AsyncGenerator<readonly Commit[]> {
  const { streamId, pageRows } = wanted;
  for (let last = 0; ;) {
    const rows = await commitsAfter(database, { streamId, after: last }).limit(pageRows).execute();
    if (rows.length > 0) yield rows.map(commitOf);
    const end = rows.at(-1);
    if (!end || rows.length < pageRows) return;
    last = end.seq;
  }
}
