import {
  findWarehouse,
  firstWarehouseId,
  hasBuilding,
  setUpWarehouse,
  type FirstPapers,
  type WarehouseSetUp,
} from '../core/first-warehouse.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { openStorage, type StoragePlace } from '../storage/open-storage.ts';
import type { Storage } from '../storage/storage.ts';

export interface Prepared {
  readonly warehouseId: string;
  /** Only when the first person was made just now. */
  readonly firstPapers: FirstPapers | null;
}

export interface PrepareOptions extends StoragePlace {
  readonly setUp: WarehouseSetUp | 'demo';
}

/** Fills an empty database before anybody is served from it, so that no device ever sees half a building. */
export async function prepareData({ setUp, ...place }: PrepareOptions): Promise<Prepared> {
  const storage = await openStorage(place);
  try {
    const warehouseId = (await findWarehouse(storage)) ?? firstWarehouseId;
    if (setUp === 'demo') {
      await furnishPractice(storage, warehouseId);
      return { warehouseId, firstPapers: null };
    }
    return { warehouseId, firstPapers: await setUpWarehouse(storage, setUp) };
  } finally {
    await storage.close();
  }
}

/** A practice building that people have worked in stays as they left it. */
async function furnishPractice(storage: Storage, warehouseId: string): Promise<void> {
  if (await hasBuilding(storage, warehouseId)) return;
  await seedDemo(storage, { warehouseId, now: new Date().toISOString() });
}
