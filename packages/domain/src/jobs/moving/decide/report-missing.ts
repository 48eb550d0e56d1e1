import { z } from 'zod';
import { earlierHands } from '../../../discrepancies/earlier-hands.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { codeField, lotField, quantityField, skuIdField } from '../../../kernel/fields.ts';
import { besidesFields } from '../../../kernel/own-words.ts';
import { ok } from '../../../kernel/result.ts';
import { balancesOf } from '../../../stock/balances-of.ts';
import { atLocation, placeKey } from '../../../stock/place.ts';
import { moveDiffers } from './move-differs.ts';

/**
 * A bin does not hold what the list says [MV35]: nobody takes the book's word for it until it was counted.
 * Raises: move_differs. Idempotent by: command id. Offline: judged on the device.
 */
export const reportMissing = defineCommand({
  type: 'moving.report_missing',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({
    locationId: codeField,
    skuId: skuIdField,
    lot: lotField.nullable(),
    /** Units that are really there. */
    found: quantityField,
    ...besidesFields,
  }),
  decide: ({ locationId, skuId, lot, found }, view, context) => {
    const place = atLocation(locationId);
    const book = balancesOf(view, place, { skuId, lot }).reduce((sum, { quantity }) => sum + quantity, 0);
    const { events } = moveDiffers(view, context, {
      locationId,
      skuId,
      quantity: book - found,
      facts: { unit: placeKey(place), lot, held: book, found },
      did: 'missing',
      before: earlierHands(view, locationId, skuId),
      doubts: { locationId, skuId, reason: 'cannot_find', seenQuantity: found },
    });
    return ok(events);
  },
});
