import { z } from 'zod';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { handlingUnitDocument } from '../../../handling-units/handling-unit.ts';
import { defineCommand, type DecideContext, type Rejection } from '../../../kernel/command.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import { codeField, keyField } from '../../../kernel/fields.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import {
  replenishmentTaskDocument,
  type ReplenishmentTask,
} from '../../../replenishing/replenishment-task.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { inHandlingUnit, placeKey } from '../../../stock/place.ts';
import { tasksClaimed, tasksLeft } from '../events.ts';
import { replenishmentRejection } from '../rejections.ts';
import { mostTasks, tripDocument, tripKey, type Person } from '../state.ts';
import { sourceOrder } from '../walk.ts';
import { tripOf } from './trip-of.ts';

/**
 * Takes tasks onto a trolley [RP9]; those that somebody else took meanwhile stay theirs. Taking them twice is the same
 * as once. Rejects: replenishment.taken, replenishment.nothing_left, replenishment.trolley_in_use,
 * replenishment.trolley_full. Idempotent by: operator, device and tasks. Offline: only tasks this device holds.
 */
export const claim = defineCommand({
  type: 'replenishment.claim',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({
    taskIds: z.array(keyField).min(1).max(mostTasks),
    trolley: codeField,
    entry: entrySchema,
  }),
  decide: ({ taskIds, trolley, entry }, view, context) => {
    const trip = tripOf(view, context);
    const known = view
      .getMany(replenishmentTaskDocument, taskIds)
      .flatMap((body, i): Entry<ReplenishmentTask>[] => (body ? [{ key: taskIds[i] ?? '', body }] : []));
    const free = known.filter(({ body }) => body.claim === undefined);
    const mine = known.filter(({ key }) => trip?.tasks.includes(key));
    if (free.length === 0) {
      if (mine.length > 0) return ok([]);
      const operator = known[0]?.body.claim?.operatorId;
      return refuse(
        operator === undefined
          ? replenishmentRejection('replenishment.nothing_left')
          : replenishmentRejection('replenishment.taken', { operator }),
      );
    }
    if ((trip?.tasks.length ?? 0) + free.length > mostTasks)
      return refuse(replenishmentRejection('replenishment.trolley_full', { most: mostTasks }));
    const refused = trip ? null : whyNotTrolley(view, trolley, context);
    if (refused) return refuse(refused);
    const { operatorId, deviceId, occurredAt: at } = context;
    return ok([
      noteEntry(entry, context),
      tasksClaimed.create({
        operatorId,
        deviceId,
        trolley: trip?.trolley ?? trolley,
        taskIds: sourceOrder(view, free, { planRoute: context.planRoute, from: trip?.lastPlace ?? null }).map(
          ({ key }) => key,
        ),
        at,
      }),
    ]);
  },
});

/** Why goods cannot be brought on this unit; null when they can. Screens ask the same before they ask the server. */
export function whyNotTrolley(view: View, trolley: string, by: Person): Rejection | null {
  const refused = replenishmentRejection('replenishment.trolley_in_use', { trolley });
  const state = view.get(handlingUnitDocument, trolley)?.state;
  if (state === 'bound' || state === 'dropped' || state === 'receiving') return refused;
  const isOthers = view
    .list(tripDocument, 'all', 'all')
    .some(({ key, body }) => body.trolley === trolley && key !== tripKey(by));
  const holds = view
    .list(balanceDocument, 'place', placeKey(inHandlingUnit(trolley)))
    .some(({ body }) => body.quantity > 0);
  return isOthers || holds ? refused : null;
}

/**
 * Leaves tasks of which nothing was taken to others [RP9]; others stay with the trip. Idempotent by: operator, device
 * and tasks. Offline: judged on the device.
 */
export const leave = defineCommand({
  type: 'replenishment.leave',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ taskIds: z.array(keyField).min(1).max(mostTasks) }),
  decide: ({ taskIds }, view, context: DecideContext) => {
    const trip = tripOf(view, context);
    const tasks = view.getMany(replenishmentTaskDocument, taskIds);
    const untouched = taskIds.filter((id, i) => trip?.tasks.includes(id) && (tasks[i]?.taken ?? 0) === 0);
    return ok(untouched.length > 0 ? [tasksLeft.create({ trip: tripKey(context), taskIds: untouched })] : []);
  },
});
