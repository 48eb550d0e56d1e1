import { operatorDocument } from '@floorhand/domain/catalog/operator';
import { skuDocument } from '@floorhand/domain/catalog/sku';
import {
  readSituation,
  type PutawayReading,
  type Situation,
} from '@floorhand/domain/jobs/putaway/flow/situation';
import { waitingUnits } from '@floorhand/domain/jobs/putaway/waiting';
import type { PutawayTask } from '@floorhand/domain/jobs/putaway-task';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import { locationDocument, siteDocument, siteKey } from '@floorhand/domain/layout/location';

/** A unit that nobody has taken yet. */
export interface Waiting {
  readonly unit: Entry<PutawayTask>;
  readonly firstName: string;
  readonly units: number;
}

/** Everything one putaway screen shows. */
export interface PutawayScreen {
  readonly situation: Situation;
  readonly waiting: readonly Waiting[];
  /** Segments of the bin before this one, to mark what changed. */
  readonly previousSegments: readonly string[] | null;
  readonly practice: boolean;
}

const mostWaiting = 20;

export function readPutawayScreen(view: View, reading: PutawayReading): PutawayScreen {
  const situation = readSituation(view, reading);
  const units = situation.step === 'load' ? waitingUnits(view).slice(0, mostWaiting) : [];
  const skus = view.getMany(
    skuDocument,
    units.map(({ body }) => body.contents[0]?.skuId ?? ''),
  );
  const last = situation.load?.lastPlace ?? null;
  return {
    situation,
    waiting: units.map((unit, i) => ({
      unit,
      firstName: skus[i]?.name ?? unit.body.contents[0]?.skuId ?? '',
      units: unit.body.contents.reduce((sum, { quantity }) => sum + quantity, 0),
    })),
    previousSegments: last === null ? null : (view.get(locationDocument, last)?.segments ?? null),
    practice: view.get(siteDocument, siteKey)?.practice ?? false,
  };
}

/** How a person is called; the badge where this device does not know them. */
export const nameOf = (view: View, operatorId: string): string =>
  view.get(operatorDocument, operatorId)?.name ?? operatorId;
