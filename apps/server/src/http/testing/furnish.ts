import { order } from '@floorhand/domain/testing/small-warehouse';
import { warehouseStream } from '@floorhand/sync/protocol/version';
import { deskServer } from '../../core/desk-server.ts';
import { findWarehouse, setUpWarehouse, type FirstPapers } from '../../core/first-warehouse.ts';
import type { Storage } from '../../storage/storage.ts';

export interface Furnished extends FirstPapers {
  readonly warehouseId: string;
}

/** An order that `orders.set_hold` may be tried on. */
export const orderId = 'luma:R-1';

/** Makes an empty database a building with a supervisor and an order. */
export async function furnish(storage: Storage): Promise<Furnished> {
  const papers = await setUpWarehouse(storage, { siteName: 'Test floor', timeZone: 'Europe/Warsaw' });
  const warehouseId = await findWarehouse(storage);
  if (!papers || warehouseId === null) throw new Error('the storage was not empty');
  await deskServer(storage.store).commitEvents(
    warehouseStream(warehouseId),
    { kind: 'import', id: 'test' },
    () => [
      order('R-1', [
        ['luma:MUG', 2],
        ['luma:TEA', 1],
      ]),
    ],
  );
  return { ...papers, warehouseId };
}
