import { skuSet } from '@floorhand/domain/catalog/catalog-events';
import { everydayGoods } from '@floorhand/domain/catalog/storage-class';
import { handlingUnitFilled, handlingUnitRegistered } from '@floorhand/domain/handling-units/handling-unit';
import { putawayTaskOpened } from '@floorhand/domain/jobs/putaway-task';
import { locationSet } from '@floorhand/domain/layout/layout-events';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { move } from '@floorhand/domain/stock/ledger';
import { inHandlingUnit, virtual } from '@floorhand/domain/stock/place';
import { openSqliteStorage } from '@floorhand/server/storage/sqlite/open-sqlite-storage';
import { ana, hire, sam } from '../../fixtures/staff.ts';
import {
  binEvents,
  brandEvents,
  siteEvents,
  skuEvents,
  skuIdOf,
  stockEvents,
  type BuildingSize,
} from './building.ts';
import { seed } from './seed.ts';

/** Units that wait at the dock: of goods that lie in the building, and of new fast movers that no bin is kept for. */
export const plainUnits = ['P-0001', 'P-0002', 'P-0003', 'P-0004'] as const;
export const fastUnits = ['P-1001', 'P-1002', 'P-1003', 'P-1004'] as const;

const at = '2026-01-11T08:00:00.000Z';
const dock = 'R-01';

/** Every fifth article is a fast mover, every second of the others a slow one. */
const classified = (events: readonly DomainEvent[]): readonly DomainEvent[] =>
  events.map((event, n) => {
    if (event.type !== skuSet.type) return event;
    const { sku, barcodes } = skuSet.schema.parse(event.body);
    const velocity = n % 5 === 0 ? 'A' : n % 2 === 0 ? 'B' : 'C';
    return skuSet.create({ sku: { ...sku, storage: { ...everydayGoods, velocity } }, barcodes });
  });

const unit = (lpn: string, sku: number): readonly DomainEvent[] => [
  handlingUnitRegistered.create({ lpn, locationId: null }),
  handlingUnitFilled.create({ lpn, state: 'received', locationId: dock }),
  move({
    skuId: skuIdOf(sku),
    lot: null,
    serial: null,
    expiry: null,
    quantity: 12,
    from: virtual('supplier'),
    to: inHandlingUnit(lpn),
    fromStatus: 'available',
    toStatus: 'available',
    reason: 'receipt',
    fromAllocated: 0,
    at,
    by: null,
  }),
  putawayTaskOpened.create({
    task: {
      lpn,
      status: 'open',
      urgency: 'normal',
      brand: null,
      contents: [{ skuId: skuIdOf(sku), lot: null, expiry: null, status: 'available', quantity: 12 }],
      locationId: dock,
      receiptId: null,
      openedAt: at,
    },
  }),
];

/** Fills a folder that no server has yet; gives codes for a floor device and a tablet. */
export async function prepareOpenings(directory: string, size: BuildingSize): Promise<readonly string[]> {
  const storage = await openSqliteStorage({ directory });
  try {
    await seed(storage, [
      ...brandEvents(),
      ...classified(skuEvents(0, size.skus)),
      ...siteEvents(size.locations),
      ...binEvents(0, size.locations),
      locationSet.create({
        locationId: dock,
        location: {
          kind: 'receiving',
          zone: 'main',
          brand: null,
          aisle: null,
          segments: [dock],
          xMm: 0,
          yMm: -4000,
          blocked: null,
          doubtful: false,
        },
      }),
      ...stockEvents(0, size.balances, size),
      ...plainUnits.flatMap((lpn, n) => unit(lpn, 1 + n * 5)),
      // New articles, which lie nowhere yet.
      ...fastUnits.flatMap((lpn, n) => [
        ...classified(skuEvents(size.skus + n, size.skus + n + 1)),
        ...unit(lpn, size.skus + n),
      ]),
    ]);
  } finally {
    await storage.close();
  }
  return hire(directory, [ana, sam], { devices: 2 });
}
