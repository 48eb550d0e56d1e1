import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import type { PickFace } from '../layout/pick-face.ts';
import { faceLevel, type FaceLevel } from './face-level.ts';
import { planned, planSkus } from './plan-skus.ts';
import { servedPicks, type Arrived } from './serve-waiting.ts';
import { waitingAt, waitingUnits } from './waiting-pick.ts';

/** Good units that somebody put into a face. */
export interface AtFace {
  readonly skuId: string;
  readonly locationId: string;
  readonly arrived: readonly Arrived[];
  /** Of them, units that were planned to come: of those that are not, nothing was counted on. */
  readonly expected: number;
}

/**
 * Units that came to a face, whoever brought them, serve the lines that wait there [RP8]; lines for which nothing comes
 * any more get new tasks.
 */
export function arrivedAtFace(
  view: View,
  context: DecideContext,
  { skuId, locationId, arrived, expected }: AtFace,
): readonly DomainEvent[] {
  const face = { skuId, locationId };
  const units = arrived.reduce((sum, goods) => sum + goods.units, 0);
  const waiting = waitingUnits(waitingAt(view, face));
  const more = (at: PickFace): Partial<FaceLevel> =>
    at.locationId === locationId
      ? {
          held: faceLevel(view, face).held + units,
          coming: -expected,
          waiting: -Math.min(units, waiting),
        }
      : {};
  const { events } = planned(planSkus(view, [skuId], { context, reasons: ['demand'], more }));
  return [...servedPicks(view, context, { ...face, arrived }), ...events];
}
