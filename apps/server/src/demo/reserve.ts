import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { locationSet } from '@floorhand/domain/layout/layout-events';
import { pickFaceSet } from '@floorhand/domain/layout/pick-face';
import { move } from '@floorhand/domain/stock/ledger';
import { atLocation, virtual } from '@floorhand/domain/stock/place';
import { practiceSkus, type PracticeSku } from './catalogue.ts';
import { practiceBins } from './floor.ts';
import { binsOf, lotOf } from './stock.ts';

/** SKUs with a pick face and a pallet place above the racks; their faces hold three cases and want five. */
const faced = ['JM-APR-340', 'AP-LIN-GRY', 'CU-LIN-050', 'BS-SEA-300'] as const;
const leastCases = 3;
const mostCases = 5;
const reserveCases = 6;
const topLevel = '04';
const topReachMs = 20_000;

/** The bin above a pick bin, out of reach from the floor. */
function aboveOf(pickBin: string): DomainEvent {
  const below = practiceBins.find(({ code }) => code === pickBin)?.location;
  if (!below) throw new Error(`the practice building has no ${pickBin}`);
  const [aisle = '', bay = '', , slot = ''] = below.segments;
  const segments = [aisle, bay, topLevel, slot];
  return locationSet.create({
    locationId: segments.join('-'),
    location: {
      ...below,
      kind: 'bulk',
      zone: 'RESERVE',
      segments,
      ...(below.limits
        ? { limits: { ...below.limits, capacityCm3: 900_000, level: 3, reachMs: topReachMs } }
        : {}),
    },
  });
}

const reserveBinOf = (pickBin: string): string => {
  const [aisle = '', bay = '', , slot = ''] = pickBin.split('-');
  return [aisle, bay, topLevel, slot].join('-');
};

const entryOf = (code: string): { readonly entry: PracticeSku; readonly index: number } => {
  const index = practiceSkus.findIndex(({ sku }) => sku.code === code);
  const entry = practiceSkus[index];
  if (!entry) throw new Error(`the practice building has no ${code}`);
  return { entry, index };
};

/** Reserve above the racks with its goods, and the faces it fills up. */
export function reserveEvents(now: string): readonly DomainEvent[] {
  return faced.flatMap((code) => {
    const { entry, index } = entryOf(code);
    const { skuId, perCase } = entry;
    const [pickBin = ''] = binsOf(index);
    return [
      aboveOf(pickBin),
      pickFaceSet.create({
        face: { locationId: pickBin, skuId, min: leastCases * perCase, max: mostCases * perCase },
      }),
      move({
        skuId,
        serial: null,
        ...lotOf(entry, 0, now),
        quantity: reserveCases * perCase,
        from: virtual('opening'),
        to: atLocation(reserveBinOf(pickBin)),
        fromStatus: 'available',
        toStatus: 'available',
        reason: 'opening',
        fromAllocated: 0,
        at: now,
        by: null,
      }),
    ];
  });
}
