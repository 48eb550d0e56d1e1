import { locationDocument, siteDocument, siteKey } from '@floorhand/domain/layout/location';
import { reviseLocation, type StatedLocation } from '@floorhand/domain/layout/revise-location';
import type { View } from '@floorhand/domain/kernel/document';
import type { RecordKind } from '../records/record-kind.ts';
import type { Aside } from '../records/record-reasons.ts';
import {
  locationColumns,
  locationMapSchema,
  requiredLocationColumns,
  type LocationColumn,
  type LocationMap,
} from './location-map.ts';
import { readLocation, type LocationLine } from './location-row.ts';
import { AislePlan } from './plan-aisles.ts';

/** Places of the building: made, changed, renamed, closed and taken away. */
export const locations: RecordKind<LocationColumn, LocationMap, LocationLine, null, AislePlan> = {
  columns: locationColumns,
  required: requiredLocationColumns,
  schema: locationMapSchema,
  stream: 'warehouse',
  lineCount: 'locations',
  counted: [],
  read: readLocation,
  survey: ({ map }) => new AislePlan(map),
  look: async () => null,
  decide: (view, { lines: [first, ...others] }, { setting, heard }) => {
    const { renamedFrom } = first.stated;
    if (renamedFrom !== undefined && heard.lists(renamedFrom))
      return { events: [], aside: { reason: 'renamed_still_listed', value: renamedFrom }, counts: {} };
    const revised = reviseLocation(view, first.locationId, {
      stated: placed(view, first),
      at: setting.now,
    });
    const own: Aside | null = !revised.ok
      ? { reason: revised.error, value: first.locationId }
      : revised.value.length === 0
        ? { reason: 'already_imported' }
        : null;
    const twice: Aside = { reason: 'line_twice', value: first.locationId };
    return {
      events: revised.ok ? revised.value : [],
      aside: [own, ...others.map(() => twice)],
      counts: {},
    };
  },
};

/**
 * A new place stands where the plan and its plate say, as far as the list does not. One that is there stays where it
 * is: a list that leaves coordinates out does not move it.
 */
function placed(view: View, { locationId, stated, derived }: LocationLine): StatedLocation {
  const [held, former] = view.getMany(locationDocument, [locationId, stated.renamedFrom ?? locationId]);
  if (held) return stated;
  if (former) return { segments: [...derived.segments], ...stated };
  const code = stated.aisle ?? derived.aisle;
  const aisle = view.get(siteDocument, siteKey)?.plan.aisles.find((known) => known.code === code);
  return {
    segments: [...derived.segments],
    aisle: code,
    ...(aisle ? { xMm: aisle.xMm } : {}),
    ...(derived.alongMm === null ? {} : { yMm: derived.alongMm }),
    ...stated,
  };
}
