import { skuSet } from '../catalog/catalog-events.ts';
import { skuDocument } from '../catalog/sku.ts';
import { everydayGoods, type SkuStorage } from '../catalog/storage-class.ts';
import { handlingUnitRestored } from '../handling-units/handling-unit.ts';
import { putawayTaskOpened, type PutawayContent } from '../jobs/putaway-task.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { locationSet } from '../layout/layout-events.ts';
import { locationDocument, plainPlace, type Location, type PlaceLimits } from '../layout/location.ts';
import type { StockStatus } from '../stock/balance.ts';
import { atLocation, inHandlingUnit, virtual } from '../stock/place.ts';
import { plainMove } from './plain-move.ts';
import type { World } from './world.ts';

/** Goods of one kind on a unit. */
export type Received = readonly [
  skuId: string,
  quantity: number,
  more?: {
    readonly lot?: string;
    readonly expiry?: string;
    readonly serial?: string;
    readonly status?: StockStatus;
  },
];

const receivedAt = '2026-03-04T05:00:00.000Z';

/** A closed unit that waits at the dock to be put away. */
export const received = (lpn: string, ...goods: readonly Received[]): readonly DomainEvent[] => {
  const contents = goods.map(([skuId, quantity, more]): PutawayContent => ({
    skuId,
    quantity,
    lot: more?.lot ?? null,
    expiry: more?.expiry ?? null,
    status: more?.status ?? 'available',
  }));
  return [
    handlingUnitRestored.create({
      lpn,
      unit: {
        kind: lpn.startsWith('P-') ? 'pallet' : 'tote',
        state: 'received',
        runId: null,
        slot: null,
        orderId: null,
        locationId: 'R-01',
      },
    }),
    ...contents.map(({ status, ...content }, i) =>
      plainMove({
        ...content,
        serial: goods[i]?.[2]?.serial ?? null,
        from: virtual('supplier'),
        to: inHandlingUnit(lpn),
        toStatus: status,
        reason: 'receipt',
        at: receivedAt,
      }),
    ),
    putawayTaskOpened.create({
      task: {
        lpn,
        status: 'open',
        urgency: 'normal',
        brand: null,
        contents,
        locationId: 'R-01',
        receiptId: null,
        openedAt: receivedAt,
      },
    }),
  ];
};

/** Units on a trolley or in receiving change their status: a recall or a damage somebody found. */
export const restated = (
  lpn: string,
  [skuId, quantity]: readonly [skuId: string, quantity: number],
  { from = 'available', to, lot = null }: { from?: StockStatus; to: StockStatus; lot?: string | null },
): DomainEvent =>
  plainMove({
    skuId,
    lot,
    quantity,
    from: inHandlingUnit(lpn),
    to: inHandlingUnit(lpn),
    fromStatus: from,
    toStatus: to,
    reason: 'receipt',
    at: receivedAt,
  });

/** Loose goods at the receiving place. */
export const loose = (skuId: string, quantity: number): DomainEvent =>
  plainMove({
    skuId,
    quantity,
    from: virtual('supplier'),
    to: atLocation('R-01'),
    reason: 'receipt',
    at: receivedAt,
  });

/** Changes what a place is. */
export function become(world: World, locationId: string, changes: Partial<Location>): void {
  const held = world.get(locationDocument, locationId);
  if (!held) throw new Error(`no location ${locationId}`);
  world.apply([locationSet.create({ locationId, location: { ...held, ...changes } })]);
}

/** Says what a bin can take. */
export const limit = (world: World, locationId: string, limits: Partial<PlaceLimits>): void =>
  become(world, locationId, { limits: { ...plainPlace, ...limits } });

/** Says what storing an SKU has to heed. */
export function describeGoods(
  world: World,
  skuId: string,
  { weightGrams, ...storage }: Partial<SkuStorage> & { readonly weightGrams?: number },
): void {
  const sku = world.get(skuDocument, skuId);
  if (!sku) throw new Error(`no SKU ${skuId}`);
  const next = {
    ...sku,
    weightGrams: weightGrams ?? sku.weightGrams,
    storage: { ...everydayGoods, ...storage },
  };
  world.apply([skuSet.create({ sku: next, barcodes: [] })]);
}

/** A cube of one litre. */
export const litre: Partial<SkuStorage> = { lengthMm: 100, widthMm: 100, heightMm: 100 };
