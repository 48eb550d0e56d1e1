import type { BothWays } from '../kernel/both-ways.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import { facesOf, type PickFace } from '../layout/pick-face.ts';
import type { FaceLevel } from './face-level.ts';
import { nothingPlanned, planFace, type PlannedSoFar } from './plan-face.ts';
import {
  mostPlannedTasks,
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

/**
 * A plan as events and as their opposite: what nobody has begun is withdrawn, what was raised sinks again. However much
 * it is, nothing of it is left out: what one event cannot hold goes on in the next [RP2].
 */
export const planned = ({ tasks, raised }: PlannedSoFar): BothWays => ({
  events: [
    ...inEvents(tasks).map((part) => replenishmentOpened.create({ tasks: [...part] })),
    ...inEvents(raised).map((part) =>
      replenishmentRaised.create({ tasks: part.map(({ taskId, reason }) => ({ taskId, reason })) }),
    ),
  ],
  back: [
    ...inEvents(tasks).map((part) =>
      replenishmentWithdrawn.create({ taskIds: part.map(({ taskId }) => taskId) }),
    ),
    ...inEvents(raised).map((part) =>
      replenishmentRaised.create({ tasks: part.map(({ taskId, before }) => ({ taskId, reason: before })) }),
    ),
  ],
});

/** As many at a time as one event holds. */
const inEvents = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / mostPlannedTasks) }, (_, i) =>
    items.slice(i * mostPlannedTasks, (i + 1) * mostPlannedTasks),
  );
