import { skuSet } from '@floorhand/domain/catalog/catalog-events';
import { skuDocument } from '@floorhand/domain/catalog/sku';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { emptyWarehouse } from '@floorhand/domain/testing/small-warehouse';
import { openWorld } from '@floorhand/domain/testing/world';
import { catalogStream } from '@floorhand/sync/protocol/version';
import { MemoryServerStore } from '@floorhand/sync/testing/memory-server-store';
import { expect, test } from 'vitest';
import { ArticleNames } from './article-names.ts';
import { deskServer } from './desk-server.ts';

test('articles are found by a part of their name, as the catalogue is now, and it is read once', async () => {
  const store = new MemoryServerStore({ epoch: '00000000-0000-4000-8000-000000000001' });
  const server = deskServer(store);
  const commit = (events: readonly DomainEvent[]) =>
    server.commitEvents(catalogStream, { kind: 'import', id: 'test' }, () => events);
  await commit(emptyWarehouse.filter(({ type }) => type.startsWith('catalog.')));
  let reads = 0;
  const names = new ArticleNames({
    read: (work) => {
      reads += 1;
      return store.read(work);
    },
  });
  expect(await Promise.all([names.find(' MUG '), names.find('zz'), names.find(' ')])).toEqual([
    ['luma:mug'],
    [],
    [],
  ]);
  expect(reads).toBe(3);
  const mug = openWorld().get(skuDocument, 'luma:mug');
  if (!mug) throw new Error('no mug');
  await commit([skuSet.create({ barcodes: [], sku: { ...mug, code: 'cup', name: 'Mug, small' } })]);
  expect(await names.find('mug')).toEqual(['luma:cup', 'luma:mug']);
});
