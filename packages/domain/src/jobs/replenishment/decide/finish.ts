import { z } from 'zod';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { handlingUnitFreed } from '../../../handling-units/handling-unit.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { ok } from '../../../kernel/result.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { inHandlingUnit, placeKey } from '../../../stock/place.ts';
import { tripFinished } from '../events.ts';
import { tripKey } from '../state.ts';
import { tripOf } from './trip-of.ts';

/**
 * Somebody looked at the trolley [RP16]: what is left there, by the book or by the eyes, is told to a supervisor; as a
 * unit with goods on it, it can be put away. Raises: left_on_trolley. Idempotent by: the trip.
 * Offline: judged on the device.
 */
export const finish = defineCommand({
  type: 'replenishment.finish',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ trolley: z.enum(['empty', 'goods_left']) }),
  decide: ({ trolley }, view, context) => {
    const trip = tripOf(view, context);
    if (!trip) return ok([]);
    const left = view
      .list(balanceDocument, 'place', placeKey(inHandlingUnit(trip.trolley)))
      .filter(({ body }) => body.quantity > 0);
    const units = left.reduce((sum, { body }) => sum + body.quantity, 0);
    const finished = tripFinished.create({ trip: tripKey(context) });
    if (trolley === 'empty' && units === 0)
      return ok([finished, handlingUnitFreed.create({ lpn: trip.trolley })]);
    const card = raise(view, context, {
      type: 'left_on_trolley',
      severity: 'attention',
      locationId: null,
      skuId: null,
      orderId: null,
      runId: null,
      quantity: units,
      facts: {
        trolley,
        units,
        unit: placeKey(inHandlingUnit(trip.trolley)),
        items: [...new Set(left.map(({ body }) => body.skuId))].slice(0, 10),
      },
      done: [],
      did: 'trolley_checked',
    });
    return ok([card, finished]);
  },
});
