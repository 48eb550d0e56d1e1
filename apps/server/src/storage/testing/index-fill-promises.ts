import { defineDocument, type DocumentKind } from '@floorhand/domain/kernel/document';
import { genesisHash } from '@floorhand/sync/protocol/hash';
import { box, boxDocument, labelDocument, uuid, writeBoxes } from '@floorhand/sync/testing/box-world';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { expect, test } from 'vitest';
import { fillIndexes } from '../fill-indexes.ts';
import type { SqlEngine } from '../sql-engine.ts';

const kindsOf = (...kinds: readonly DocumentKind[]): ReadonlyMap<string, DocumentKind> =>
  new Map(kinds.map((kind) => [kind.kind, kind]));
const before = kindsOf(boxDocument, labelDocument);
/** The same documents, as a later program lists them: one index stays in another column, one is new. */
const laterBox = defineDocument({
  kind: 'box',
  home: 'warehouse',
  schema: boxDocument.schema,
  indexes: { here: () => 'yes', shelf: (body) => body.shelf },
});
const laterLabel = defineDocument({
  kind: 'label',
  home: 'warehouse',
  schema: labelDocument.schema,
  indexes: { text: (body) => body.text },
});
export const later = kindsOf(laterBox, laterLabel);

const count = 2300;
const streams = ['wh:1', 'wh:2'] as const;

export interface IndexFillHarness {
  /** One more server over the same database. */
  engine(): Promise<SqlEngine>;
  readonly store: ServerStore;
}

export async function stocked(harness: IndexFillHarness): Promise<void> {
  await fillIndexes(await harness.engine(), before);
  for (const stream of streams)
    await writeBoxes(harness.store, stream, [
      Array.from({ length: count }, (_, i) => ({
        box: `b${String(i).padStart(5, '0')}`,
        to: box(i % 3 === 0 ? null : `s${i % 3}`),
      })),
      [
        { box: 'b00001', to: null },
        { label: 'l1', to: { text: stream } },
      ],
    ]);
}

const listed = (
  { store }: IndexFillHarness,
  kind: DocumentKind,
  by: { readonly index: string; readonly value: string },
): Promise<readonly number[]> =>
  store.read(async (transaction) => {
    const lengths: number[] = [];
    for (const stream of streams) {
      const lists = await transaction.listed(stream, kind, { index: by.index, values: [by.value] });
      lengths.push(lists[0]?.length ?? 0);
    }
    return lengths;
  });

export async function expectFilled(harness: IndexFillHarness): Promise<void> {
  expect(await listed(harness, laterBox, { index: 'here', value: 'yes' })).toEqual([count - 1, count - 1]);
  // Of 2,300 boxes 767 each stand on two shelves and in none; one of the first shelf is gone.
  expect(await listed(harness, laterBox, { index: 'shelf', value: 's1' })).toEqual([766, 766]);
  expect(await listed(harness, laterLabel, { index: 'text', value: 'wh:2' })).toEqual([0, 1]);
}

/** What `fillIndexes` promises over a database. */
export function indexFillPromises(harness: () => Promise<IndexFillHarness>): void {
  test('documents that are there already are listed by indexes that came later', async () => {
    const site = await harness();
    await stocked(site);
    const rows = (): Promise<unknown> =>
      site.store.read((transaction) =>
        transaction.documents('wh:1', boxDocument, ['b00000', 'b00001', 'b00002']),
      );
    const [bodies, head] = [await rows(), await site.store.read((transaction) => transaction.head('wh:1'))];
    await fillIndexes(await site.engine(), later);
    await expectFilled(site);
    expect(await rows()).toEqual(bodies);
    expect(await site.store.read((transaction) => transaction.head('wh:1'))).toEqual(head);
    const jump = {
      streamId: 'wh:1',
      after: head.seq,
      upTo: head.seq,
      kinds: new Set(['box']),
      mostBytes: 1e6,
    };
    expect(await site.store.read((transaction) => transaction.changes(jump))).toEqual([]);
    // The next commit finds its guards as they were.
    await writeBoxes(site.store, 'wh:1', [[{ label: uuid(3), to: { text: genesisHash } }]]);
  });

  test('a start that breaks off goes on where it was', async () => {
    const site = await harness();
    await stocked(site);
    const engine = await site.engine();
    let steps = 0;
    const dying: SqlEngine = {
      ...engine,
      write: (work) => {
        steps += 1;
        if (steps > 4) throw new Error('power cut');
        return engine.write(work);
      },
    };
    await expect(fillIndexes(dying, later)).rejects.toThrow('power cut');
    const [first] = await listed(site, laterBox, { index: 'here', value: 'yes' });
    expect(first).toBeGreaterThan(0);
    let rest = 0;
    await fillIndexes({ ...engine, write: (work) => ((rest += 1), engine.write(work)) }, later);
    expect(rest).toBeLessThan(10);
    await expectFilled(site);
    let again = 0;
    await fillIndexes({ ...engine, write: (work) => ((again += 1), engine.write(work)) }, later);
    expect(again).toBe(0);
  });
}
