import { skuDocument } from '@floorhand/domain/catalog/sku';
import type { Fetch } from '@floorhand/domain/jobs/moving/fetches';
import {
  readSituation,
  type MovingReading,
  type Situation,
} from '@floorhand/domain/jobs/moving/flow/situation';
import { leftInHands, type InHands } from '@floorhand/domain/jobs/moving/in-hands';
import { linesAt } from '@floorhand/domain/jobs/moving/lines';
import type { View } from '@floorhand/domain/kernel/document';
import { locationDocument, siteDocument, siteKey } from '@floorhand/domain/layout/location';
import { inHandlingUnit } from '@floorhand/domain/stock/place';

/** Stopped goods to carry away, with their name. */
export interface NamedFetch extends Fetch {
  readonly name: string;
}

/** Goods on a unit, with their name. */
export interface NamedGoods {
  readonly key: string;
  readonly name: string;
  readonly lot: string | null;
  readonly quantity: number;
}

/** Everything one screen of this job shows. */
export interface MovingScreen {
  readonly situation: Situation;
  readonly fetches: readonly NamedFetch[];
  /** What others left in their hands; read while nothing is carried. */
  readonly left: readonly InHands[];
  /** What is on the unit that is moved whole. */
  readonly onUnit: readonly NamedGoods[];
  /** Segments of the place before this one, to mark what changed. */
  readonly previousSegments: readonly string[] | null;
  readonly practice: boolean;
}

const mostFetches = 40;
const mostLeft = 20;

export function readMovingScreen(view: View, reading: MovingReading): MovingScreen {
  const situation = readSituation(view, reading);
  const fetches = situation.fetches.slice(0, mostFetches);
  const skus = view.getMany(
    skuDocument,
    fetches.map(({ line }) => line.skuId),
  );
  const last = situation.carry?.lastPlace ?? null;
  return {
    situation,
    fetches: fetches.map((fetch, i) => ({ ...fetch, name: skus[i]?.name ?? fetch.line.skuId })),
    left: situation.step === 'source' ? leftInHands(view, reading).slice(0, mostLeft) : [],
    onUnit: situation.step === 'unit' && situation.unit ? goodsOn(view, situation.unit.lpn) : [],
    previousSegments: last === null ? null : (view.get(locationDocument, last)?.segments ?? null),
    practice: view.get(siteDocument, siteKey)?.practice ?? false,
  };
}

function goodsOn(view: View, lpn: string): readonly NamedGoods[] {
  const lines = linesAt(view, inHandlingUnit(lpn));
  const skus = view.getMany(
    skuDocument,
    lines.map(({ skuId }) => skuId),
  );
  return lines.map(({ key, skuId, lot, quantity }, i) => ({
    key,
    name: skus[i]?.name ?? skuId,
    lot,
    quantity,
  }));
}
