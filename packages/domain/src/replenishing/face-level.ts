import type { View } from '../kernel/document.ts';
import type { PickFace } from '../layout/pick-face.ts';
import { balanceDocument } from '../stock/balance.ts';
import { atLocation, placeKey } from '../stock/place.ts';
import { coming, replenishmentTaskDocument } from './replenishment-task.ts';
import { waitingAt, waitingUnits } from './waiting-pick.ts';

/** How a face stands, in base units. */
export interface FaceLevel {
  /** By the book, of whatever status; never below zero. */
  readonly held: number;
  /** Of those, promised to pickers. */
  readonly promised: number;
  /** On its way: planned or on a trolley. */
  readonly coming: number;
  /** Pickers who wait for it. */
  readonly waiting: number;
}

export function faceLevel(view: View, face: Pick<PickFace, 'skuId' | 'locationId'>): FaceLevel {
  const { skuId, locationId } = face;
  const here = view
    .list(balanceDocument, 'place', placeKey(atLocation(locationId)))
    .filter(({ body }) => body.skuId === skuId);
  const tasks = view
    .list(replenishmentTaskDocument, 'skuId', skuId)
    .filter(({ body }) => body.target === locationId);
  const sum = (units: readonly number[]): number => units.reduce((total, each) => total + each, 0);
  return {
    held: Math.max(0, sum(here.map(({ body }) => body.quantity))),
    promised: Math.max(0, sum(here.map(({ body }) => body.allocated))),
    coming: sum(tasks.map(({ body }) => coming(body))),
    waiting: waitingUnits(waitingAt(view, face)),
  };
}

/** What will be free at a face when all that comes has come and all that is promised is gone. */
export const projected = ({ held, promised, coming: more, waiting }: FaceLevel): number =>
  held + more - promised - waiting;

/** Units more that may be planned for a face before it is above its most [RP6]. */
export const headroom = (face: Pick<PickFace, 'max'>, { held, coming: more }: FaceLevel): number =>
  Math.max(0, face.max - held - more);
