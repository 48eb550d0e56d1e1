import type { DocumentKind, Entry } from '@floorhand/domain/kernel/document';
import { indexColumn } from '@floorhand/sync/merge/index-columns';
import { keyRuns, type StatementTexts } from './statement-texts.ts';
import type { DatabaseTransaction } from './tables.ts';

export interface Lookup {
  readonly database: DatabaseTransaction;
  readonly texts: StatementTexts;
}

/** Bodies in the order of the keys, undefined where there is none. */
export async function readDocuments(
  { database, texts }: Lookup,
  wanted: { readonly streamId: string; readonly kind: DocumentKind; readonly keys: readonly string[] },
): Promise<readonly unknown[]> {
  const { streamId, kind, keys } = wanted;
  const bodies = new Map<string, unknown>();
  for (const run of keyRuns(keys)) {
    const spell = () =>
      database
        .selectFrom('document')
        .select(['key', 'body'])
        .where('stream_id', '=', streamId)
        .where('kind', '=', kind.kind)
        .where('key', 'in', run);
    const name = `documents by key ${run.length}`;
    const values = [streamId, kind.kind, ...run];
    const { rows } = await texts.run<{ key: string; body: string | null }>(database, { name, spell }, values);
    for (const { key, body } of rows) if (body !== null) bodies.set(key, JSON.parse(body));
  }
  return keys.map((key) => bodies.get(key));
}

/** Entries per value, ordered by key as rules order them: by UTF-16 code unit, whatever the database does. */
export async function readDocumentsByIndex(
  { database, texts }: Lookup,
  wanted: {
    readonly streamId: string;
    readonly kind: DocumentKind;
    readonly index: string;
    readonly values: readonly string[];
  },
): Promise<readonly (readonly Entry<unknown>[])[]> {
  const { streamId, kind, index, values } = wanted;
  const column = indexColumn(kind, index);
  const lists = new Map<string, Entry<unknown>[]>(values.map((value) => [value, []]));
  for (const run of keyRuns([...lists.keys()])) {
    const spell = () =>
      database
        .selectFrom('document')
        .select(['key', 'body', `${column} as value`])
        .where('stream_id', '=', streamId)
        .where('kind', '=', kind.kind)
        .where(column, 'in', run)
        .where('body', 'is not', null);
    const name = `documents by ${column} ${run.length}`;
    const { rows } = await texts.run<{ key: string; body: string; value: string }>(
      database,
      { name, spell },
      [streamId, kind.kind, ...run],
    );
    for (const { key, body, value } of rows)
      lists.get(value)?.push({ key, body: JSON.parse(body) as unknown });
  }
  for (const list of lists.values()) list.sort((x, y) => (x.key < y.key ? -1 : 1));
  return values.map((value) => lists.get(value) ?? []);
}
