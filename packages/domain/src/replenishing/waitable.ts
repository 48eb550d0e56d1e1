import type { View } from '../kernel/document.ts';
import { facesOf, type PickFace } from '../layout/pick-face.ts';
import { usableFace } from './plan-face.ts';
import { coming, replenishmentTaskDocument } from './replenishment-task.ts';
import { reserveSources, type Goods } from './reserve-sources.ts';
import { waitingPickDocument, waitingUnits } from './waiting-pick.ts';

/** Units an order may wait for, and the face where they will arrive. */
export interface Waitable {
  readonly face: PickFace;
  /** Base units in reserve, or on their way, that nobody else waits for. */
  readonly units: number;
}

/**
 * What replenishment can still bring of an SKU [RP2]; null without a face that is open.
 *
 * @param preferred bin where the person stands, or a bin that cannot be filled up
 */
export function waitable(
  view: View,
  goods: Goods & { readonly now: string },
  at: { readonly preferred?: string; readonly notAt?: string } = {},
): Waitable | null {
  const faces = facesOf(view, goods.skuId)
    .map(({ body }) => body)
    .filter((face) => face.locationId !== at.notAt && usableFace(view, face, goods.now) !== null);
  const face = faces.find(({ locationId }) => locationId === at.preferred) ?? faces[0];
  if (!face) return null;
  const free = reserveSources(view, goods).reduce((sum, source) => sum + source.free, 0);
  const onTheWay = view
    .list(replenishmentTaskDocument, 'skuId', goods.skuId)
    .reduce((sum, { body }) => sum + coming(body), 0);
  const waiting = waitingUnits(view.list(waitingPickDocument, 'skuId', goods.skuId));
  return { face, units: Math.max(0, free + onTheWay - waiting) };
}
