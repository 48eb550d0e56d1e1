import { z } from 'zod';
import { raise, type Card } from '../../../discrepancies/discrepancy.ts';
import { earlierHands } from '../../../discrepancies/earlier-hands.ts';
import { nothing, together, told, type BothWays } from '../../../kernel/both-ways.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { keyField, quantityField } from '../../../kernel/fields.ts';
import { besidesFields } from '../../../kernel/own-words.ts';
import { ok } from '../../../kernel/result.ts';
import { nothingPlanned, planFace } from '../../../replenishing/plan-face.ts';
import {
  replenishmentOpened,
  untaken,
  type NewReplenishment,
  type ReplenishmentTask,
} from '../../../replenishing/replenishment-task.ts';
import { pickFaceDocument, pickFaceKey } from '../../../layout/pick-face.ts';
import { shortCauseField, shortConsequences, type Missing } from '../../../stock/short-consequences.ts';
import { orderSet, tasksClaimed, unitsMissing } from '../events.ts';
import { tripKey } from '../state.ts';
import { sourceOrder } from '../walk.ts';
import { myTask } from './my-task.ts';
import { stepTo, tripOf, withUndo } from './trip-of.ts';

export const reportShortSchema = z.strictObject({
  taskId: keyField,
  /** Good units that can be taken here all the same. */
  found: quantityField,
  /** Units carried away as damaged; null: none were counted. */
  damaged: quantityField.nullable(),
  cause: shortCauseField,
  ...besidesFields,
});
type ReportShort = z.infer<typeof reportShortSchema>;

/**
 * The source has fewer than the task asks [RP7]: the bin is counted, closed or its damaged units set aside by the
 * cause, and the rest comes from the next source, on the same trip.
 * Raises: replenish_short, reference_unknown. Idempotent by: command id. Offline: judged on the device.
 */
export const reportShort = defineCommand({
  type: 'replenishment.report_short',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: reportShortSchema,
  decide: (body, view, context) => {
    const mine = myTask(view, body.taskId, context);
    if (!mine) return ok([unknownTask(body, view, context)]);
    const { key: taskId, body: task } = mine;
    const units = Math.max(0, untaken(task) - body.found);
    if (units === 0) return ok(withUndo(told(), { context, what: 'report_short', taskId }));
    const gap: Missing = {
      ...body,
      units,
      skuId: task.skuId,
      lot: task.source.lot,
      locationId: task.source.locationId,
    };
    const next = nextSources(task, gap, { view, context });
    const consequences = shortConsequences(gap, { view, context });
    const both = together([
      consequences,
      missing(taskId, task, units),
      addToTrip(next, { view, context }),
      stepTo(view, context, body.found === 0 ? { bin: null, proved: null, lastPlace: gap.locationId } : {}),
      told(raise(view, context, cardOf({ task, gap, next, done: consequences.done }, view))),
    ]);
    return ok(withUndo(both, { context, what: 'report_short', taskId }));
  },
});

interface Situation {
  readonly view: View;
  readonly context: DecideContext;
}

/** The task goes on without the units; the way back makes it what it was, also when nothing was left of it. */
const missing = (taskId: string, task: ReplenishmentTask, units: number): BothWays => ({
  events: [unitsMissing.create({ taskId, units })],
  back: [replenishmentOpened.create({ tasks: [{ taskId, task }] })],
});

/** The same units from other reserve, for the same face. */
function nextSources(
  task: ReplenishmentTask,
  gap: Missing,
  { view, context }: Situation,
): readonly NewReplenishment[] {
  const face = view.get(pickFaceDocument, pickFaceKey({ locationId: task.target, skuId: task.skuId }));
  if (!face) return [];
  const soFar = nothingPlanned();
  planFace(view, {
    face,
    reason: task.reason,
    exactly: gap.units,
    now: context.occurredAt,
    commandId: context.commandId,
    more: { coming: -gap.units },
    notFrom: gap.locationId,
    soFar,
  });
  return soFar.tasks;
}

function addToTrip(next: readonly NewReplenishment[], { view, context }: Situation): BothWays {
  const trip = tripOf(view, context);
  if (next.length === 0) return nothing;
  const opened = replenishmentOpened.create({ tasks: [...next] });
  if (!trip) return told(opened);
  const { operatorId, deviceId, occurredAt: at } = context;
  const taskIds = sourceOrder(
    view,
    next.map(({ taskId, task }) => ({ key: taskId, body: task })),
    { planRoute: context.planRoute, from: trip.lastPlace },
  ).map(({ key }) => key);
  return {
    events: [opened, tasksClaimed.create({ operatorId, deviceId, trolley: trip.trolley, taskIds, at })],
    back: [
      ...next.map(({ taskId, task }) => unitsMissing.create({ taskId, units: task.quantity })),
      orderSet.create({ trip: tripKey(context), tasks: trip.tasks }),
    ],
  };
}

function cardOf(
  of: {
    readonly task: ReplenishmentTask;
    readonly gap: Missing;
    readonly next: readonly NewReplenishment[];
    readonly done: Card['done'];
  },
  view: View,
): Card {
  const { task, gap, next, done } = of;
  const { locationId, skuId, cause, found, units } = gap;
  const elsewhere = next.reduce((sum, { task: { quantity } }) => sum + quantity, 0);
  const isPressing = task.reason !== 'min_max' && elsewhere < units;
  return {
    type: 'replenish_short',
    severity: isPressing ? 'serious' : 'attention',
    locationId,
    skuId,
    orderId: null,
    runId: null,
    quantity: units,
    did: 'short',
    before: earlierHands(view, locationId, skuId),
    facts: { cause, asked: units + found, found, gap: units, face: task.target, elsewhere },
    done: [
      ...done,
      ...next.map(({ task: { source, quantity } }) => ({
        code: 'stop_added',
        data: { location: source.locationId, quantity },
      })),
    ],
  };
}

const unknownTask = ({ taskId, found, cause }: ReportShort, view: View, context: DecideContext) =>
  raise(view, context, {
    type: 'reference_unknown',
    severity: 'attention',
    locationId: null,
    skuId: null,
    orderId: null,
    runId: taskId,
    quantity: null,
    facts: { task: taskId, found, cause },
    done: [],
    did: 'short',
  });
