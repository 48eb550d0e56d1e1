import { skuSet } from '@floorhand/domain/catalog/catalog-events';
import { skuDocument } from '@floorhand/domain/catalog/sku';
import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import { emptyWarehouse } from '@floorhand/domain/testing/small-warehouse';
import { openWorld } from '@floorhand/domain/testing/world';
import { catalogStream } from '@floorhand/sync/protocol/version';
import { MemoryServerStore } from '@floorhand/sync/testing/memory-server-store';
import { expect, test } from 'vitest';
import { deskServer } from '../core/desk-server.ts';
import { deskPdf } from './desk-pdf.ts';

const streamId = 'wh:main';

test('the desk gets labels as a file, and hears what is not on it as it should be', async () => {
  const store = new MemoryServerStore({ epoch: '00000000-0000-4000-8000-000000000001' });
  const server = deskServer(store);
  const mug = openWorld().get(skuDocument, 'luma:mug');
  if (!mug) throw new Error('no mug');
  const cup = skuSet.create({
    sku: { ...mug, code: 'cup', name: 'Кружка' },
    barcodes: [{ text: 'OWN-CUP', level: 'unit', factor: 1 }],
  });
  for (const [to, events] of [
    [catalogStream, [...emptyWarehouse.filter(({ type }) => type.startsWith('catalog.')), cup]],
    [streamId, emptyWarehouse.filter(({ type }) => !type.startsWith('catalog.'))],
  ] as const)
    await server.commitEvents(to, { kind: 'import', id: 'test' }, () => events);
  const make = async (subjects: readonly LabelSubject[], copies = 1): Promise<unknown> => {
    const wanted = { subjects, copies, sheet: 'a4-2x7', streamId, now: new Date(0) } as const;
    const { base64, ...told } = await deskPdf(store, wanted);
    const file = Buffer.from(base64, 'base64').toString('latin1');
    return { ...told, isPdf: file.startsWith('%PDF-1.7'), pages: file.match(/\/Type \/Page\b/g)?.length };
  };
  const product = (skuId: string): LabelSubject => ({ kind: 'product', skuId, level: 'unit', factor: 1 });
  const plate: LabelSubject = { kind: 'handlingUnit', lpn: 'P-1001' };
  expect([
    await make([{ kind: 'location', locationId: 'A-01-1' }, plate, product('luma:mug')]),
    await make([plate], 15),
    await make([plate, { kind: 'location', locationId: 'Z-99' }, product('luma:cup')]),
  ]).toEqual([
    { left: 0, withoutLetters: 0, isPdf: true, pages: 1 },
    { left: 0, withoutLetters: 0, isPdf: true, pages: 2 },
    { left: 1, withoutLetters: 1, isPdf: true, pages: 1 },
  ]);
});
