import type { View } from '../kernel/document.ts';
import { isPickable, locationDocument, siteDocument, siteKey } from '../layout/location.ts';
import { atLocation, virtual, type Place } from '../stock/place.ts';

/** Where the book keeps units that lie in a pickable bin and must not: in quarantine, where they are carried now. */
export function bookedAway(view: View): Place {
  const quarantine = view.get(siteDocument, siteKey)?.quarantine;
  const location = quarantine === undefined ? undefined : view.get(locationDocument, quarantine);
  return quarantine === undefined || !location || isPickable(location)
    ? virtual('suspense')
    : atLocation(quarantine);
}

/** Whether units must not be booked where they were put [ST1]: unfit ones in a pickable bin. */
export const isKeptAway = (part: { readonly unfit: unknown }, locationId: string, view: View): boolean => {
  const location = view.get(locationDocument, locationId);
  return part.unfit !== null && location !== undefined && isPickable(location);
};
