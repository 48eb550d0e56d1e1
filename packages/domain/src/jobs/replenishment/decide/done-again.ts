import { raise } from '../../../discrepancies/discrepancy.ts';
import { nothing, together, told, type BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { binDoubted, doubtBin } from '../../../stock/doubt-bin.ts';
import { inHandlingUnit, placeKey } from '../../../stock/place.ts';
import type { Put } from './put.ts';
import type { Take } from './take.ts';
import { tripOf } from './trip-of.ts';

/**
 * Bin and goods are proved before goods are taken or put [RP11]. The same once more at the place of the last step, with
 * nothing proved in between, is a tap that was two; both stand, for there may have been enough for both [RP19].
 */
export function doneAgain(body: Take | Put, view: View, context: DecideContext): BothWays {
  const { locationId, skuId, quantity, trolley } = body;
  const trip = tripOf(view, context);
  if (!trip || trip.bin !== null || trip.proved !== null || trip.lastPlace !== locationId) return nothing;
  return together([
    doubtBin(context, { locationId, skuId, reason: 'misplaced', seenQuantity: null }),
    told(
      raise(view, context, {
        type: 'counted_twice',
        severity: 'attention',
        locationId,
        skuId,
        orderId: null,
        runId: null,
        quantity,
        facts: { unit: placeKey(inHandlingUnit(trolley)) },
        done: binDoubted(locationId),
        did: 'replenish',
      }),
    ),
  ]);
}
