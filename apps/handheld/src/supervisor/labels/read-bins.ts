import type { View } from '@floorhand/domain/kernel/document';
import { locationDocument, siteDocument, siteKey } from '@floorhand/domain/layout/location';

/** Codes of the aisles, in the order of the building's plan. */
export const aislesOf = (view: View): readonly string[] =>
  view.get(siteDocument, siteKey)?.plan.aisles.map(({ code }) => code) ?? [];

/** Codes of the bins of an aisle, or of all; in the order in which a person walks along them with the labels. */
export function binsOf(view: View, aisle: string | null): readonly string[] {
  const aisles = aisle === null ? aislesOf(view) : [aisle];
  return view.listMany(locationDocument, 'aisle', aisles).flatMap((bins) => bins.map(({ key }) => key));
}
