import { z } from 'zod';
import { handlingUnitFreed } from '../../../handling-units/handling-unit.ts';
import { nothing, together, told, type BothWays } from '../../../kernel/both-ways.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import {
  codeField,
  dateField,
  keyField,
  lotField,
  positiveQuantityField,
  serialField,
  skuIdField,
} from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { locationAvoided } from '../../../layout/layout-events.ts';
import { locationDocument } from '../../../layout/location.ts';
import { arrivedAtFace } from '../../../replenishing/arrived-at-face.ts';
import { onTrolley, replenishmentTaskDocument, untaken } from '../../../replenishing/replenishment-task.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { atLocation, inHandlingUnit, placeKey } from '../../../stock/place.ts';
import { fromSuspense } from '../../../stock/suspense.ts';
import { bookedAway, isKeptAway } from '../../../storage-rules/kept-away.ts';
import { brokenByPutDown } from '../../../storage-rules/put-down.ts';
import { targetSet, unitsMissing, unitsPut } from '../events.ts';
import { mostSerials, tripKey } from '../state.ts';
import { anotherPlace } from './another-place.ts';
import { doneAgain } from './done-again.ts';
import { moreThanTaken } from './more-than-taken.ts';
import { myTask } from './my-task.ts';
import { notHeld } from './not-held.ts';
import { movementOf, partsAt, type Part } from './parts-at.ts';
import { stepTo, tripOf } from './trip-of.ts';

export const putSchema = z.strictObject({
  taskId: keyField,
  locationId: codeField,
  skuId: skuIdField,
  lot: lotField.nullable(),
  expiry: dateField.nullable(),
  serials: z.array(serialField).max(mostSerials),
  quantity: positiveQuantityField,
  trolley: codeField,
  /** `full`: no more fits; the rest stays on the trolley and gets another place. */
  bin: z.enum(['has_room', 'full']),
});
export type Put = z.infer<typeof putSchema>;

/**
 * Units went from the trolley into a pick face [RP13]; lines that waited for them come back into their routes [RP8].
 * Always applied: the goods have moved; from then on nothing of it is taken back. Units that are unfit for sale are
 * never booked into a pickable bin.
 * Raises: counted_twice, unfit_stored, bin_overfilled, wrong_place, reference_unknown, no_bin_free, receipt_differs,
 * replenished_twice. Idempotent by: command id. Offline: judged on the device, and again on the server.
 */
export const put = defineCommand({
  type: 'replenishment.put',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: putSchema,
  decide: (body, view, context) => {
    const from = inHandlingUnit(body.trolley);
    const parts = partsAt(view, from, { goods: body, occurredAt: context.occurredAt });
    const stock = fromSuspense(view, putStock(body, parts, { view, context }));
    const mine = myTask(view, body.taskId, context);
    const progress = mine
      ? [unitsPut.create({ trip: tripKey(context), taskId: mine.key, units: body.quantity })]
      : [];
    const both = together([
      told(...stock.events),
      told(...emptied(body, parts, view)),
      brokenByPutDown({ ...body, did: 'replenish' }, { view, context, parts }),
      moreThanTaken(body, stock.unexplained, { view, context }),
      notHeld(view, context, { ...body, did: 'replenish' }),
      doneAgain(body, view, context),
      told(...fullFace(body, { view, context })),
      stepTo(view, context, { bin: null, proved: null, lastPlace: body.locationId }),
      told(...progress),
      served(body, parts, { view, context }),
    ]);
    return ok(both.events);
  },
});

interface Situation {
  readonly view: View;
  readonly context: DecideContext;
}

function putStock(body: Put, parts: readonly Part[], { view, context }: Situation): readonly DomainEvent[] {
  return parts.map((part) => {
    const kept = isKeptAway(part, body.locationId, view);
    const movement: Movement = {
      ...movementOf(body, part, context),
      from: inHandlingUnit(body.trolley),
      to: kept ? bookedAway(view) : atLocation(body.locationId),
      toStatus: part.unfit ?? part.status,
      reason: 'replenish',
    };
    return move(movement);
  });
}

/** A trolley without goods is free again. */
function emptied(body: Put, parts: readonly Part[], view: View): readonly DomainEvent[] {
  const held = view
    .list(balanceDocument, 'place', placeKey(inHandlingUnit(body.trolley)))
    .reduce((sum, entry) => sum + Math.max(0, entry.body.quantity), 0);
  const taken = parts.reduce((sum, { quantity }) => sum + quantity, 0);
  return held > 0 && taken >= held ? [handlingUnitFreed.create({ lpn: body.trolley })] : [];
}

/** A full face is not planned for, for a while; whoever puts something into a bin that was marked full ends the mark. */
function fullFace(body: Put, { view, context }: Situation): readonly DomainEvent[] {
  const { locationId, bin, quantity } = body;
  const location = view.get(locationDocument, locationId);
  if (!location) return [];
  if (bin === 'has_room')
    return location.avoided?.reason === 'full' ? [locationAvoided.create({ locationId, avoided: null })] : [];
  const { commandId, occurredAt: at } = context;
  const held = view
    .list(balanceDocument, 'place', placeKey(atLocation(locationId)))
    .reduce((sum, entry) => sum + Math.max(0, entry.body.quantity), 0);
  const avoided = { reason: 'full' as const, at, commandId, bookUnits: held + quantity };
  return [locationAvoided.create({ locationId, avoided }), ...otherTargets(body, { view, context })];
}

/** Everything on the trolley for a face that is full gets another place; what was not taken yet is not needed. */
function otherTargets(body: Put, { view, context }: Situation): readonly DomainEvent[] {
  const { locationId: full } = body;
  const mine = myTask(view, body.taskId, context)?.key;
  const taskIds = tripOf(view, context)?.tasks ?? [];
  return view.getMany(replenishmentTaskDocument, taskIds).flatMap((task, i) => {
    const taskId = taskIds[i] ?? '';
    if (task?.target !== full) return [];
    const units = onTrolley(task) - (taskId === mine ? body.quantity : 0);
    const target = units > 0 ? anotherPlace(view, task, { units, full, context }) : null;
    return [
      ...(target === null ? [] : [targetSet.create({ taskId, target })]),
      ...(untaken(task) > 0 ? [unitsMissing.create({ taskId, units: untaken(task) })] : []),
    ];
  });
}

/** Good units serve the lines that wait at the face; lines for which nothing comes any more get new tasks. */
function served(
  { skuId, locationId, ...body }: Put,
  parts: readonly Part[],
  { view, context }: Situation,
): BothWays {
  const good = parts.filter(({ unfit, status }) => unfit === null && status === 'available');
  const units = good.reduce((sum, { quantity }) => sum + quantity, 0);
  if (units === 0) return nothing;
  const arrived = [{ lot: body.lot, expiry: good[0]?.expiry ?? body.expiry, units }];
  return told(...arrivedAtFace(view, context, { skuId, locationId, arrived, expected: body.quantity }));
}
