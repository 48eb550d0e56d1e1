import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import type { PickFace } from '../../../layout/pick-face.ts';
import type { FaceLevel } from '../../../replenishing/face-level.ts';
import { planSkus, planned } from '../../../replenishing/plan-skus.ts';
import type { PlannedTask } from './cluster-runs.ts';

/** What the wave leaves the pick faces without is brought from reserve: what it waits for, then the usual [RP2]. */
export function waveReplenishment(
  tasks: readonly PlannedTask[],
  { view, context }: { readonly view: View; readonly context: DecideContext },
): readonly DomainEvent[] {
  const at = (locationId: string, skuId: string, waits: boolean): number =>
    tasks
      .filter((task) => task.locationId === locationId && task.skuId === skuId && task.waits === waits)
      .reduce((sum, { quantity }) => sum + quantity, 0);
  const skuIds = tasks.map(({ skuId }) => skuId);
  const more = ({ locationId, skuId }: PickFace): Pick<FaceLevel, 'promised' | 'waiting'> => ({
    promised: at(locationId, skuId, false),
    waiting: at(locationId, skuId, true),
  });
  return planned(planSkus(view, skuIds, { context, reasons: ['demand', 'min_max'], more })).events;
}
