import { skuSet } from '@floorhand/domain/catalog/catalog-events';
import { locationSet } from '@floorhand/domain/layout/layout-events';
import { announced } from '@floorhand/domain/testing/receiving-floor';
import { gtin } from '@floorhand/domain/testing/small-warehouse';
import { openSqliteStorage } from '@floorhand/server/storage/sqlite/open-sqlite-storage';
import { hire, type Person } from '../../fixtures/staff.ts';
import { brandEvents, siteEvents, skuEvents } from './building.ts';
import { seed } from './seed.ts';

const otherSkus = 500;
const unitsPerCarton = 12;

export const rosa: Person = { badge: 'B-3001', pin: '4711', name: 'Rosa Lund', role: 'receiver' };
export const door = 'R-01';
export const paper = 'D-CONTAINER-1';

/** Label of the n-th carton. Each has its number, so that no scan is taken for a trigger that bounced. */
export const cartonCode = (n: number): string => `(01)${gtin.mugCase}(21)${n}`;

/** Fills a folder that no server has yet: a door, a receiver and a container with so many equal cartons. Gives the code to join with. */
export async function prepareContainer(directory: string, cartons: number): Promise<string> {
  const storage = await openSqliteStorage({ directory });
  try {
    await seed(storage, [
      ...brandEvents(),
      ...skuEvents(0, otherSkus),
      skuSet.create({
        sku: {
          brand: 'luma',
          code: 'mug',
          name: 'Stoneware coffee mug with handle',
          nameLanguage: 'en',
          variant: {},
          unit: 'piece',
          packs: [{ level: 'case', factor: unitsPerCarton }],
          tracking: { lot: false, expiry: false, serial: false },
          weightGrams: 350,
          picture: null,
        },
        barcodes: [
          { text: gtin.mug, level: 'unit', factor: 1 },
          { text: gtin.mugCase, level: 'case', factor: unitsPerCarton },
        ],
      }),
      ...siteEvents(otherSkus),
      locationSet.create({
        locationId: door,
        location: {
          kind: 'receiving',
          zone: 'main',
          brand: null,
          aisle: null,
          segments: [door],
          xMm: 0,
          yMm: -4000,
          blocked: null,
          doubtful: false,
        },
      }),
      announced('CONTAINER-1', [['luma:mug', cartons * unitsPerCarton]], { loadType: 'loose_cartons' }),
    ]);
  } finally {
    await storage.close();
  }
  const [code = ''] = await hire(directory, [rosa], { devices: 1 });
  return code;
}
