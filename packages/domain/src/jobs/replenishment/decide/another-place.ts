import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { locationDocument, siteDocument, siteKey } from '../../../layout/location.ts';
import { facesOf } from '../../../layout/pick-face.ts';
import { faceLevel, headroom } from '../../../replenishing/face-level.ts';
import { usableFace } from '../../../replenishing/plan-face.ts';
import type { ReplenishmentTask } from '../../../replenishing/replenishment-task.ts';

/**
 * Where the rest goes when a face is full [RP13]: another face of the SKU with room for it, else back to the bin it
 * came from, else where goods wait for a bin. Null: nowhere is known.
 */
export function anotherPlace(
  view: View,
  { skuId, source }: ReplenishmentTask,
  rest: { readonly units: number; readonly full: string; readonly context: DecideContext },
): string | null {
  const { units, full, context } = rest;
  const other = facesOf(view, skuId).find(
    ({ body: face }) =>
      face.locationId !== full &&
      usableFace(view, face, context.occurredAt) !== null &&
      headroom(face, faceLevel(view, face)) >= units,
  );
  if (other) return other.body.locationId;
  const home = view.get(locationDocument, source.locationId);
  if (home && home.blocked === null && source.locationId !== full) return source.locationId;
  return view.get(siteDocument, siteKey)?.overflow ?? null;
}
