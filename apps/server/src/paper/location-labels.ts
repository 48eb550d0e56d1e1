import { locationDocument, type Location } from '@floorhand/domain/layout/location';
import { locationLabel } from '@floorhand/labels/kinds/location-label';
import type { Media } from '@floorhand/labels/media';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { warehouseStream } from '@floorhand/sync/protocol/version';
import type { WantedLabel } from './write-labels.ts';

const kinds = new Set([locationDocument.kind]);
const pageRows = 500;

export interface WantedLocations {
  readonly warehouseId: string;
  /** Absent: bins of all aisles, doors and stations. */
  readonly aisle: string | undefined;
  readonly media: Media;
}

type Place = Pick<Location, 'zone' | 'aisle'> & { readonly code: string };

/** Labels of the building's places, or of one aisle's, as of one moment; each is laid out when its turn comes. */
export async function* locationLabels(
  store: Pick<ServerStore, 'read'>,
  { warehouseId, aisle, media }: WantedLocations,
): AsyncGenerator<WantedLabel> {
  const places = await store.read(async (transaction) => {
    const found: Place[] = [];
    const pages = transaction.allDocuments(warehouseStream(warehouseId), kinds, pageRows);
    for await (const page of pages)
      for (const [, code, , body] of page) {
        const location = locationDocument.schema.parse(body);
        if (aisle === undefined || location.aisle === aisle)
          found.push({ code, zone: location.zone, aisle: location.aisle });
      }
    return found;
  });
  for (const place of places) {
    const checkDigits = place.aisle === null ? 'none' : 'shown';
    const wanted = { code: place.code, zone: place.zone, arrow: null, symbology: 'code128' } as const;
    yield { of: place.code, made: locationLabel({ ...wanted, checkDigits }, media) };
  }
}
