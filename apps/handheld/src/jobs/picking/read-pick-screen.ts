import { operatorDocument } from '@floorhand/domain/catalog/operator';
import { barcodeDocument, skuDocument, type Sku } from '@floorhand/domain/catalog/sku';
import { brandDocument, type Brand } from '@floorhand/domain/catalog/brand';
import type { View } from '@floorhand/domain/kernel/document';
import { readSituation, type Situation } from '@floorhand/domain/jobs/picking/flow/situation';
import { locationDocument, siteDocument, siteKey } from '@floorhand/domain/layout/location';
import { replenishmentTaskDocument } from '@floorhand/domain/replenishing/replenishment-task';

/** Everything one picking screen shows. */
export interface PickScreen {
  readonly situation: Situation;
  readonly nextSku: Sku | null;
  /** Segments of the bin before this one, to mark what changed. */
  readonly previousSegments: readonly string[] | null;
  readonly brand: Brand | null;
  readonly practice: boolean;
  readonly waiting: readonly WaitingLine[];
}

/** Units that come from reserve. */
export interface WaitingLine {
  readonly key: string;
  readonly name: string;
  readonly units: number;
  readonly bin: string;
  /** Who brings them; a name of null: nobody has taken the task yet. Null: nothing is on its way. */
  readonly brings: { readonly name: string | null } | null;
}

/** Reads a run for its screen; null when this device does not hold it. */
export function readPickScreen(view: View, runId: string): PickScreen | null {
  const situation = readSituation(view, runId);
  if (!situation) return null;
  const { current, next, run, progress } = situation;
  // Not shown: the scan of the item asks for it, and then a person waits.
  if (current) view.list(barcodeDocument, 'skuId', current.stop.skuId);
  const brandCode = current?.sku?.brand ?? run.slots[0]?.brand;
  const previous = progress.locationId === null ? undefined : view.get(locationDocument, progress.locationId);
  return {
    situation,
    nextSku: next ? (view.get(skuDocument, next.skuId) ?? null) : null,
    previousSegments: previous?.segments ?? null,
    brand: brandCode === undefined ? null : (view.get(brandDocument, brandCode) ?? null),
    practice: view.get(siteDocument, siteKey)?.practice ?? false,
    waiting: situation.step === 'waiting' ? situation.waiting.map((pick) => readWaiting(view, pick)) : [],
  };
}

function readWaiting(view: View, { key, body }: Situation['waiting'][number]): WaitingLine {
  const { skuId, quantity, locationId } = body;
  const tasks = view
    .list(replenishmentTaskDocument, 'skuId', skuId)
    .filter(({ body: task }) => task.target === locationId);
  const claim = tasks.find(({ body: task }) => task.claim)?.body.claim;
  const name = claim ? (view.get(operatorDocument, claim.operatorId)?.name ?? claim.operatorId) : null;
  return {
    key,
    name: view.get(skuDocument, skuId)?.name ?? skuId,
    units: quantity,
    bin: locationId,
    brings: tasks.length === 0 ? null : { name },
  };
}
