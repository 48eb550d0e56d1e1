import { z } from 'zod';
import { defineCommand } from '../../../kernel/command.ts';
import { keyField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { orderSet } from '../events.ts';
import { tripKey } from '../state.ts';
import { stepTo, tripOf, withUndo } from './trip-of.ts';

/**
 * Leaves a source for the end of the walk [RP10]. A task that is not on the trip stays where it is.
 * Idempotent by: command id. Offline: judged on the device.
 */
export const skip = defineCommand({
  type: 'replenishment.skip',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ taskId: keyField, reason: z.enum(['later', 'crowded', 'blocked']) }),
  decide: ({ taskId }, view, context) => {
    const trip = tripOf(view, context);
    if (!trip?.tasks.includes(taskId)) return ok([]);
    const key = tripKey(context);
    const step = stepTo(view, context, { bin: null, proved: null });
    const order = [...trip.tasks.filter((id) => id !== taskId), taskId];
    const both = {
      events: [orderSet.create({ trip: key, tasks: order }), ...step.events],
      back: [orderSet.create({ trip: key, tasks: trip.tasks }), ...step.back],
    };
    return ok(withUndo(both, { context, what: 'skip', taskId }));
  },
});
