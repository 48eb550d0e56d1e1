import { skuDocument } from '@floorhand/domain/catalog/sku';
import {
  readSituation,
  type ReplenishReading,
  type Situation,
} from '@floorhand/domain/jobs/replenishment/flow/situation';
import type { View } from '@floorhand/domain/kernel/document';
import { locationDocument, siteDocument, siteKey } from '@floorhand/domain/layout/location';

/** Everything one replenishment screen shows. */
export interface ReplenishmentScreen {
  readonly situation: Situation;
  /** Names of the SKUs of the next trip, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Segments of the bin before this one, to mark what changed. */
  readonly previousSegments: readonly string[] | null;
  readonly practice: boolean;
}

export function readReplenishmentScreen(view: View, reading: ReplenishReading): ReplenishmentScreen {
  const situation = readSituation(view, reading);
  const skuIds = situation.batch.map(({ body }) => body.skuId);
  const skus = view.getMany(skuDocument, skuIds);
  const last = situation.trip?.lastPlace ?? null;
  return {
    situation,
    names: new Map(skuIds.map((skuId, i) => [skuId, skus[i]?.name ?? skuId])),
    previousSegments: last === null ? null : (view.get(locationDocument, last)?.segments ?? null),
    practice: view.get(siteDocument, siteKey)?.practice ?? false,
  };
}
