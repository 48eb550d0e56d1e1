import type { Evidence } from './discrepancy.ts';
import type { View } from '../kernel/document.ts';
import { atLocation, placeKey } from '../stock/place.ts';
import { trailDocument } from '../stock/trail.ts';

const most = 4;

/** The last hands on a bin, or on one SKU in it, as evidence of the devices that came before. */
export function earlierHands(view: View, locationId: string, skuId?: string): readonly Evidence[] {
  return view
    .list(trailDocument, 'place', placeKey(atLocation(locationId)))
    .filter(({ body }) => skuId === undefined || body.skuId === skuId)
    .flatMap(({ body }) => body.steps)
    .toSorted((a, b) => (a.occurredAt < b.occurredAt ? -1 : a.occurredAt === b.occurredAt ? 0 : 1))
    .slice(-most)
    .map((step) => ({
      commandId: step.commandId,
      operatorId: step.operatorId,
      deviceId: step.deviceId,
      occurredAt: step.occurredAt,
      did: step.reason === 'pick' ? 'picked' : step.reason,
      seenSeq: step.seenSeq,
      expected: {
        quantityBefore: step.expectedQuantity,
        bookBefore: step.bookBefore,
        quantity: Math.abs(step.change),
      },
      share: null,
    }));
}
