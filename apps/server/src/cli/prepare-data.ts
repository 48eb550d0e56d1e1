import {
  findWarehouse,
  setUpWarehouse,
  type FirstPapers,
  type WarehouseSetUp,
} from '../core/first-warehouse.ts';
import { openSqliteStorage } from '../storage/sqlite/open-sqlite-storage.ts';

/** Somebody to sign in as. */
export interface PracticePerson {
  readonly badge: string;
  readonly pin: string;
  readonly name: string;
  readonly does: string;
}

export interface Prepared {
  readonly warehouseId: string;
  /** Only when the warehouse was set up just now. */
  readonly firstPapers: FirstPapers | null;
  /** Empty but for the practice warehouse. */
  readonly people: readonly PracticePerson[];
  readonly scanSheet: (() => Promise<string>) | null;
}

export interface PrepareOptions {
  readonly dataFolder: string;
  readonly setUp: WarehouseSetUp | 'demo';
}

/** Fills an empty database before anybody is served from it, so that no device ever sees half a building. */
export async function prepareData({ dataFolder, setUp }: PrepareOptions): Promise<Prepared> {
  const storage = await openSqliteStorage({ directory: dataFolder });
  try {
    const firstPapers =
      setUp === 'demo'
        ? await setUpWarehouse(storage, { siteName: 'Practice', timeZone: 'UTC' })
        : await setUpWarehouse(storage, setUp);
    const warehouseId = await findWarehouse(storage);
    if (warehouseId === null) throw new Error('the set-up left no warehouse');
    return { warehouseId, firstPapers, people: [], scanSheet: null };
  } finally {
    await storage.close();
  }
}
