import { expect, test } from 'vitest';
import type { Hint } from '@floorhand/sync/protocol/pull';
import { box, writeBoxes } from '@floorhand/sync/testing/box-world';
import { freshDatabase } from '../testing/fresh-database.ts';
import { openForTest } from '../testing/postgres-storage.ts';

test('commits of another process are told within half a second, each head once', async () => {
  const url = await freshDatabase();
  const [here, there] = [await openForTest(url), await openForTest(url)];
  const { epoch } = await here.store.read((transaction) => transaction.meta());
  const told: Hint[] = [];
  let wake = (): void => undefined;
  here.watchHeads?.((hint) => {
    told.push(hint);
    wake();
  });
  const next = (): Promise<void> => new Promise((resolve) => void (wake = resolve));
  await writeBoxes(there.store, 'wh:1', [[{ box: 'b1', to: box('s1') }]]);
  const begunMs = performance.now();
  await next();
  expect(performance.now() - begunMs).toBeLessThan(500);
  await writeBoxes(there.store, 'wh:2', [[{ box: 'b1', to: box('s1') }], [{ box: 'b1', to: box('s2') }]]);
  await next();
  expect(told).toEqual([
    { stream: 'wh:1', head: 1, epoch },
    { stream: 'wh:2', head: 2, epoch },
  ]);
});
