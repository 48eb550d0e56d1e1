import { z } from 'zod';
import { leftOnTrolley, trolleyField } from '../../../discrepancies/left-on-trolley.ts';
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
  schema: z.strictObject({ trolley: trolleyField }),
  decide: ({ trolley }, view, context) => {
    const trip = tripOf(view, context);
    if (!trip) return ok([]);
    const unit = placeKey(inHandlingUnit(trip.trolley));
    const left = view
      .list(balanceDocument, 'place', unit)
      .flatMap(({ body }) => (body.quantity > 0 ? [body] : []));
    const finished = tripFinished.create({ trip: tripKey(context) });
    const card = leftOnTrolley(view, context, { trolley, left, unit });
    return ok(card ? [card, finished] : [finished, handlingUnitFreed.create({ lpn: trip.trolley })]);
  },
});
