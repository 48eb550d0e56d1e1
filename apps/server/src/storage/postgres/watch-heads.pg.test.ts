import { expect, test } from 'vitest';
import type { Hint } from '@floorhand/sync/protocol/pull';
import { box, writeBoxes } from '@floorhand/sync/testing/box-world';
import { freshDatabase } from '../testing/fresh-database.ts';
import { openForTest } from '../testing/postgres-storage.ts';

test('commits of another process are told within a second, each head once', async () => {
  const url = await freshDatabase();
  const [here, there] = [await openForTest(url), await openForTest(url)];
  const { epoch } = await here.store.read((transaction) => transaction.meta());
  const told: Hint[] = [];
  here.watchHeads?.((hint) => told.push(hint));
  const heard = (count: number) => expect.poll(() => told.length, { timeout: 1000 }).toBe(count);
  await writeBoxes(there.store, 'wh:1', [[{ box: 'b1', to: box('s1') }]]);
  await heard(1);
  await writeBoxes(there.store, 'wh:2', [[{ box: 'b1', to: box('s1') }], [{ box: 'b1', to: box('s2') }]]);
  await heard(2);
  expect(told).toEqual([
    { stream: 'wh:1', head: 1, epoch },
    { stream: 'wh:2', head: 2, epoch },
  ]);
});
