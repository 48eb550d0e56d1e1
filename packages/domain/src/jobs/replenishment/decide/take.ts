import { z } from 'zod';
import { brandOf } from '../../../catalog/brand-of.ts';
import { belowZero } from '../../../discrepancies/below-zero.ts';
import { handlingUnitFilled, handlingUnitFreed } from '../../../handling-units/handling-unit.ts';
import { nothing, together, type BothWays } from '../../../kernel/both-ways.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
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
import {
  isDone,
  replenishmentOpened,
  replenishmentTaskDocument,
  type ReplenishmentTask,
} from '../../../replenishing/replenishment-task.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { atLocation, inHandlingUnit, placeKey } from '../../../stock/place.ts';
import { tasksClaimed, tasksLeft, unitsMissing, unitsTaken } from '../events.ts';
import { mostSerials, tripKey } from '../state.ts';
import { doneAgain } from './done-again.ts';
import { myTask, ownTaskId } from './my-task.ts';
import { notHeld } from './not-held.ts';
import { movementOf, opposite, partsAt } from './parts-at.ts';
import { stepTo, withUndo } from './trip-of.ts';

export const takeSchema = z.strictObject({
  taskId: keyField,
  locationId: codeField,
  skuId: skuIdField,
  lot: lotField.nullable(),
  expiry: dateField.nullable(),
  serials: z.array(serialField).max(mostSerials),
  quantity: positiveQuantityField,
  trolley: codeField,
  /** The face they are for. */
  target: codeField,
});
export type Take = z.infer<typeof takeSchema>;

/**
 * Units came from a reserve bin onto the trolley [RP12]. Always applied: the goods have moved.
 * Raises: counted_twice, below_zero, load_not_held. Idempotent by: command id. Offline: judged on the device, and again on the server.
 */
export const take = defineCommand({
  type: 'replenishment.take',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: takeSchema,
  decide: (body, view, context) => {
    const { taskId } = body;
    const step = stepTo(view, context, { bin: null, proved: null, lastPlace: body.locationId });
    const both = together([
      takenStock(body, view, context),
      loaded(body, view),
      takenUnits(body, view, context),
      brokenByTake(body, view, context),
      notHeld(view, context, { ...body, did: 'replenish' }),
      doneAgain(body, view, context),
      step,
    ]);
    return ok(withUndo(both, { context, what: 'take', taskId }));
  },
});

/** Units of the person's task; of a task that is not theirs they become one of their own, to be put all the same. */
function takenUnits(body: Take, view: View, context: DecideContext): BothWays {
  const { taskId, quantity } = body;
  const mine = myTask(view, taskId, context);
  if (mine) {
    const { key, body: asked } = mine;
    // Somebody who put before they took ends the task by taking; it is not there any more to be changed back.
    const ends = isDone({ ...asked, taken: asked.taken + quantity });
    return {
      events: [unitsTaken.create({ taskId: key, units: quantity })],
      back: [
        ends
          ? replenishmentOpened.create({ tasks: [{ taskId: key, task: asked }] })
          : unitsTaken.create({ taskId: key, units: -quantity }),
      ],
    };
  }
  const own = ownTaskId(taskId, context);
  const { operatorId, deviceId, occurredAt: at } = context;
  const known = view.get(replenishmentTaskDocument, taskId);
  const task: ReplenishmentTask = {
    skuId: body.skuId,
    brand: brandOf(view, body.skuId)?.code ?? null,
    source: { locationId: body.locationId, lot: body.lot, expiry: body.expiry },
    target: body.target,
    quantity,
    taken: quantity,
    put: 0,
    short: 0,
    reason: known?.reason ?? 'min_max',
    openedAt: at,
  };
  const trip = { operatorId, deviceId, trolley: body.trolley, taskIds: [own], at };
  return {
    events: [replenishmentOpened.create({ tasks: [{ taskId: own, task }] }), tasksClaimed.create(trip)],
    back: [
      tasksLeft.create({ trip: tripKey(context), taskIds: [own] }),
      unitsTaken.create({ taskId: own, units: -quantity }),
      unitsMissing.create({ taskId: own, units: quantity }),
    ],
  };
}

function takenStock(body: Take, view: View, context: DecideContext): BothWays {
  const from = atLocation(body.locationId);
  const to = inHandlingUnit(body.trolley);
  const { occurredAt } = context;
  const movements = partsAt(view, from, { goods: body, occurredAt }).map((part): Movement => ({
    ...movementOf(body, part, context),
    from,
    to,
    toStatus: part.status,
    reason: 'replenish',
  }));
  return { events: movements.map(move), back: movements.map((movement) => move(opposite(movement))) };
}

/** The first goods make the trolley a unit that is in use, so that nobody packs or picks into it. */
function loaded({ trolley: lpn }: Take, view: View): BothWays {
  const holds = view
    .list(balanceDocument, 'place', placeKey(inHandlingUnit(lpn)))
    .some(({ body }) => body.quantity > 0);
  if (holds) return nothing;
  return {
    events: [handlingUnitFilled.create({ lpn, state: 'received', locationId: null })],
    back: [handlingUnitFreed.create({ lpn })],
  };
}

/** Somebody was at the source before: both took what they took. Units of every status are taken, so all of them count. */
function brokenByTake(body: Take, view: View, context: DecideContext): BothWays {
  const { locationId, skuId, lot, quantity: units } = body;
  const had = view
    .list(balanceDocument, 'place', placeKey(atLocation(locationId)))
    .filter((entry) => entry.body.skuId === skuId && entry.body.lot === lot)
    .reduce((sum, entry) => sum + entry.body.quantity, 0);
  return belowZero(view, context, { locationId, skuId, had, units, runId: null, did: 'replenish' });
}
