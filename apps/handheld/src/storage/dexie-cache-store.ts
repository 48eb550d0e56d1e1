import { Dexie } from 'dexie';
import type { DocumentKind, Entry } from '@floorhand/domain/kernel/document';
import type { CacheStore, Cursor } from '@floorhand/sync/client/ports';
import { indexColumn, indexColumns } from '@floorhand/sync/merge/index-columns';
import type { DocumentRow } from '@floorhand/sync/protocol/pull';
import type { CacheDatabase, DocumentTableRow } from './cache-database.ts';
import type { CacheGeneration } from './cache-generations.ts';
import type { GuardedDatabase } from './guarded-database.ts';

/** Larger transactions stall or kill the connection on iOS. */
export const mostRowsPerTransaction = 2000;

/** So few values are asked for one by one. */
const fewValues = 8;
/** A range that holds so many times more rows than values were asked for is cut in two. */
const sparse = 4;

/**
 * Rows of many values of an index: bins of an aisle lie beside one another there, so that one range answers hundreds of
 * values in one request. May give rows of other values, too.
 */
async function listedRows(
  table: CacheDatabase['documents'],
  index: { readonly kind: string; readonly column: 'a' | 'b' },
  sorted: readonly string[],
): Promise<readonly DocumentTableRow[]> {
  const where = table.where(`[kind+${index.column}]`);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (sorted.length <= fewValues) {
    const each = await Promise.all(sorted.map((value) => where.equals([index.kind, value]).toArray()));
    return each.flat();
  }
  const range = () =>
    table.where(`[kind+${index.column}]`).between([index.kind, first], [index.kind, last], true, true);
  const most = sparse * sorted.length;
  const found = await range()
    .limit(most + 1)
    .primaryKeys();
  if (found.length <= most) return range().toArray();
  const middle = sorted.length >> 1;
  const halves = [sorted.slice(0, middle), sorted.slice(middle)];
  return (await Promise.all(halves.map((half) => listedRows(table, index, half)))).flat();
}

/** One generation in IndexedDB. Contract: `@floorhand/sync/testing/cache-store-contract`. */
export class DexieCacheStore implements CacheStore {
  readonly name: string;
  readonly epoch: string;
  readonly scope: string;
  readonly #database: GuardedDatabase<CacheDatabase>;
  readonly #kinds: ReadonlyMap<string, DocumentKind>;

  constructor(
    generation: CacheGeneration,
    database: GuardedDatabase<CacheDatabase>,
    kinds: ReadonlyMap<string, DocumentKind>,
  ) {
    this.name = generation.name;
    this.epoch = generation.epoch;
    this.scope = generation.scope;
    this.#database = database;
    this.#kinds = kinds;
  }

  async cursor(stream: string): Promise<Cursor | null> {
    const row = await this.#database.run((database) => database.cursors.get(stream));
    return row ? { seq: row.seq, hash: row.hash } : null;
  }

  /** False: filling it never came to an end, or the browser lost it. */
  async isFilled(): Promise<boolean> {
    return (await this.#database.run((database) => database.cursors.count())) > 0;
  }

  async keys(
    { kind }: DocumentKind,
    { after, most }: { readonly after: string; readonly most: number },
  ): Promise<readonly string[]> {
    const found = await this.#database.run((database) =>
      database.documents
        .where('[kind+key]')
        .between([kind, after], [kind, Dexie.maxKey], false)
        .limit(most)
        .primaryKeys(),
    );
    return found.map(([, key]) => key);
  }

  get(kind: DocumentKind, keys: readonly string[]): Promise<readonly unknown[]> {
    return this.#database.run(async (database) => {
      const rows = await database.documents.bulkGet(keys.map((key): [string, string] => [kind.kind, key]));
      return rows.map((row) => row?.body);
    });
  }

  list(
    kind: DocumentKind,
    index: string,
    values: readonly string[],
  ): Promise<readonly (readonly Entry<unknown>[])[]> {
    const column = indexColumn(kind, index);
    return this.#database.run((database) =>
      // One read transaction: all lists show the same moment.
      database.transaction('r', database.documents, async () => {
        const rows = await listedRows(
          database.documents,
          { kind: kind.kind, column },
          [...new Set(values)].toSorted(),
        );
        const byValue = new Map<string, DocumentTableRow[]>(values.map((value) => [value, []]));
        for (const row of rows) byValue.get(row[column] ?? '')?.push(row);
        return values.map((value) =>
          (byValue.get(value) ?? [])
            .map(({ key, body }) => ({ key, body }))
            .toSorted((x, y) => (x.key < y.key ? -1 : 1)),
        );
      }),
    );
  }

  applyJump(
    stream: string,
    jump: { readonly from: number; readonly to: Cursor; readonly rows: readonly DocumentRow[] },
  ): Promise<'applied' | 'moved'> {
    return this.#database.run((database) =>
      database.transaction('rw', database.documents, database.cursors, async () => {
        const cursor = await database.cursors.get(stream);
        if ((cursor?.seq ?? 0) !== jump.from) return 'moved';
        await this.#write(database, jump.rows);
        await database.cursors.put({ stream, ...jump.to });
        return 'applied';
      }),
    );
  }

  /** Adds rows of a generation that is being filled. */
  async load(rows: readonly DocumentRow[]): Promise<void> {
    for (let from = 0; from < rows.length; from += mostRowsPerTransaction) {
      const part = rows.slice(from, from + mostRowsPerTransaction);
      // No document comes twice in a snapshot, and none that is gone.
      const stored = part.map(([kind, key, v, body]) => this.#rowOf({ kind, key, v, body }));
      await this.#database.run((database) =>
        database.transaction('rw', database.documents, () => database.documents.bulkPut(stored)),
      );
    }
  }

  /** Works out the columns of a kind's documents again, part by part: breaking off in between does no harm. */
  async fileAnew(kind: string): Promise<void> {
    for (let last: string | null = ''; last !== null;) {
      const after: string = last;
      last = await this.#database.run((database) =>
        database.transaction('rw', database.documents, async () => {
          const rows = await database.documents
            .where('[kind+key]')
            .between([kind, after], [kind, Dexie.maxKey], false)
            .limit(mostRowsPerTransaction)
            .toArray();
          const wrong = rows.flatMap((row) => {
            const filed = this.#rowOf(row);
            return filed.a === row.a && filed.b === row.b ? [] : [filed];
          });
          if (wrong.length > 0) await database.documents.bulkPut(wrong);
          return rows.length < mostRowsPerTransaction ? null : (rows.at(-1)?.key ?? null);
        }),
      );
    }
  }

  /** The last step of filling: without cursors the generation counts as empty. */
  async setCursors(cursors: Readonly<Record<string, Cursor>>): Promise<void> {
    const rows = Object.entries(cursors).map(([stream, { seq, hash }]) => ({ stream, seq, hash }));
    await this.#database.run((database) =>
      database.transaction('rw', database.cursors, () => database.cursors.bulkPut(rows)),
    );
  }

  async #write(database: CacheDatabase, rows: readonly DocumentRow[]): Promise<void> {
    // A row may come twice in one jump; the last one counts, as it would one by one.
    const last = new Map(rows.map((row) => [`${row[0]}\u0000${row[1]}`, row]));
    const gone: [string, string][] = [];
    const kept: DocumentTableRow[] = [];
    for (const [kind, key, v, body] of last.values()) {
      if (body === null) gone.push([kind, key]);
      else kept.push(this.#rowOf({ kind, key, v, body }));
    }
    if (gone.length > 0) await database.documents.bulkDelete(gone);
    if (kept.length > 0) await database.documents.bulkPut(kept);
  }

  #rowOf({
    kind: name,
    key,
    v,
    body,
  }: Pick<DocumentTableRow, 'kind' | 'key' | 'v' | 'body'>): DocumentTableRow {
    const kind = this.#kinds.get(name);
    // A kind of a newer server: kept, though no rule here reads it.
    const { a, b } = kind ? indexColumns(kind, body) : { a: null, b: null };
    return { kind: name, key, v, body, ...(a === null ? {} : { a }), ...(b === null ? {} : { b }) };
  }
}
