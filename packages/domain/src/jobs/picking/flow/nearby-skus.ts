import type { View } from '../../../kernel/document.ts';
import { locationDocument } from '../../../layout/location.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { atLocation, placeKey } from '../../../stock/place.ts';
import type { CurrentStop, Situation } from './situation.ts';

const mostBins = 12;

/** SKUs that a picker could mistake for the one asked for: those in the bins around it, then those of the run. */
export function nearbySkus(
  view: View,
  { stops }: Situation,
  { location, stop }: CurrentStop,
): readonly string[] {
  const aisle = location?.aisle ?? null;
  const bins = aisle === null ? [] : view.list(locationDocument, 'aisle', aisle);
  const far = (yMm: number): number => Math.abs(yMm - (location?.yMm ?? 0));
  const places = bins
    .toSorted((a, b) => far(a.body.yMm) - far(b.body.yMm) || (a.key < b.key ? -1 : 1))
    .slice(0, mostBins)
    .map(({ key }) => placeKey(atLocation(key)));
  const around = view.listMany(balanceDocument, 'place', places).flat();
  return [...around.map(({ body }) => body.skuId), ...stops.map(({ skuId }) => skuId)].filter(
    (skuId) => skuId !== stop.skuId,
  );
}
