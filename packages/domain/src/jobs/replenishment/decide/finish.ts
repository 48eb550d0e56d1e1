import { z } from 'zod';
import { leftOnTrolley, trolleyField } from '../../../discrepancies/left-on-trolley.ts';
import { handlingUnitFreed } from '../../../handling-units/handling-unit.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { ok } from '../../../kernel/result.ts';
import { inHandlingUnit, placeKey } from '../../../stock/place.ts';
import { putawayTaskOpened, type PutawayTask } from '../../putaway-task.ts';
import { contentsOf, waitingUnit } from '../../waiting-unit.ts';
import { tripFinished } from '../events.ts';
import { tripKey, type Trip } from '../state.ts';
import { tripOf } from './trip-of.ts';

/**
 * Somebody looked at the trolley [RP16]: what is left there, by the book or by the eyes, is told to a supervisor, and
 * the trolley waits as a unit to be put away. Raises: left_on_trolley. Idempotent by: the trip.
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
    const left = contentsOf(view, trip.trolley);
    const finished = tripFinished.create({ trip: tripKey(context) });
    const card = leftOnTrolley(view, context, { trolley, left, unit });
    if (!card) return ok([finished, handlingUnitFreed.create({ lpn: trip.trolley })]);
    const waits =
      left.length === 0 ? [] : [putawayTaskOpened.create({ task: putBack(view, context, { trip, left }) })];
    return ok([card, finished, ...waits]);
  },
});

/** Where a unit with goods on it goes is said by the rules of storage, to whoever takes it. */
const putBack = (
  view: View,
  { occurredAt: openedAt }: DecideContext,
  { trip, left }: { readonly trip: Trip; readonly left: ReturnType<typeof contentsOf> },
): PutawayTask =>
  waitingUnit(view, {
    lpn: trip.trolley,
    contents: left,
    urgency: 'normal',
    locationId: trip.lastPlace,
    receiptId: null,
    openedAt,
  });
