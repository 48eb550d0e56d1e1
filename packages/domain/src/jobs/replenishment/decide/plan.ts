import { z } from 'zod';
import { defineCommand } from '../../../kernel/command.ts';
import { keyField } from '../../../kernel/fields.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { pickFaceDocument } from '../../../layout/pick-face.ts';
import { planned, planSkus } from '../../../replenishing/plan-skus.ts';
import {
  replenishmentTaskDocument,
  replenishmentWithdrawn,
} from '../../../replenishing/replenishment-task.ts';
import { replenishmentRejection } from '../rejections.ts';

/**
 * Plans everything that has to come to the faces now [RP2]: what pickers wait for and is not on its way, then the
 * faces at or below their least. Rejects: replenishment.nothing_to_plan.
 * Idempotent by: the level of the faces. Offline: judged by the server.
 */
export const plan = defineCommand({
  type: 'replenishment.plan',
  version: 1,
  kind: 'request',
  judgedBy: 'server',
  roles: ['supervisor'],
  schema: z.strictObject({}),
  decide: (_body, view, context) => {
    const faces = view.list(pickFaceDocument, 'all', 'all');
    const skuIds = faces.map(({ body }) => body.skuId);
    const { events } = planned(planSkus(view, skuIds, { context, reasons: ['demand', 'min_max'] }));
    return events.length === 0
      ? refuse(replenishmentRejection('replenishment.nothing_to_plan', { faces: faces.length }))
      : ok(events);
  },
});

/**
 * Takes a task back that nobody has begun [RP3]. One that is gone already changes nothing.
 * Rejects: replenishment.task_begun. Idempotent by: the task. Offline: judged by the server.
 */
export const withdraw = defineCommand({
  type: 'replenishment.withdraw',
  version: 1,
  kind: 'request',
  judgedBy: 'server',
  roles: ['supervisor'],
  schema: z.strictObject({ taskId: keyField }),
  decide: ({ taskId }, view) => {
    const task = view.get(replenishmentTaskDocument, taskId);
    if (!task) return ok([]);
    if (task.claim || task.taken > 0)
      return refuse(
        replenishmentRejection('replenishment.task_begun', { operator: task.claim?.operatorId ?? '' }),
      );
    return ok([replenishmentWithdrawn.create({ taskIds: [taskId] })]);
  },
});
