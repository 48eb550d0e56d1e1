import type { BothWays } from '../kernel/both-ways.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import { facesOf, type PickFace } from '../layout/pick-face.ts';
import type { FaceLevel } from './face-level.ts';
import { nothingPlanned, planFace, type PlannedSoFar } from './plan-face.ts';
import {
  replenishmentOpened,
  replenishmentRaised,
  replenishmentWithdrawn,
  type ReplenishmentReason,
} from './replenishment-task.ts';

export interface SkuPlan {
  readonly context: Pick<DecideContext, 'commandId' | 'occurredAt'>;
  readonly reasons: readonly ReplenishmentReason[];
  /** What the decision changes about a face besides what is planned. */
  readonly more?: (face: PickFace) => Partial<FaceLevel>;
  readonly notFrom?: string;
}

/** New tasks for all faces of some SKUs, reason by reason, so that what is pressing gets the reserve first [RP2]. */
export function planSkus(view: View, skuIds: readonly string[], plan: SkuPlan): PlannedSoFar {
  const { context, reasons, more, notFrom } = plan;
  const soFar = nothingPlanned();
  const faces = [...new Set(skuIds)].toSorted().flatMap((skuId) => facesOf(view, skuId));
  for (const reason of reasons) {
    for (const { body: face } of faces) {
      planFace(view, {
        face,
        reason,
        soFar,
        now: context.occurredAt,
        commandId: context.commandId,
        ...(more ? { more: more(face) } : {}),
        ...(notFrom === undefined ? {} : { notFrom }),
      });
    }
  }
  return soFar;
}

/** A plan as events and as their opposite: what nobody has begun is withdrawn, what was raised sinks again. */
export const planned = ({ tasks, raised }: PlannedSoFar): BothWays => ({
  events: [
    ...(tasks.length > 0 ? [replenishmentOpened.create({ tasks: [...tasks] })] : []),
    ...(raised.length > 0
      ? [replenishmentRaised.create({ tasks: raised.map(({ taskId, reason }) => ({ taskId, reason })) })]
      : []),
  ],
  back: [
    ...(tasks.length > 0
      ? [replenishmentWithdrawn.create({ taskIds: tasks.map(({ taskId }) => taskId) })]
      : []),
    ...(raised.length > 0
      ? [
          replenishmentRaised.create({
            tasks: raised.map(({ taskId, before }) => ({ taskId, reason: before })),
          }),
        ]
      : []),
  ],
});
