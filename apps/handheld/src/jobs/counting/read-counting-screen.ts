import type { FlowMemory } from '@floorhand/domain/jobs/counting/flow/outcome';
import { readSituation, type Situation } from '@floorhand/domain/jobs/counting/flow/situation';
import type { CountJob, CountListReading } from '@floorhand/domain/jobs/counting/plan/count-list';
import { skuDocument, type Sku } from '@floorhand/domain/catalog/sku';
import type { View } from '@floorhand/domain/kernel/document';
import { siteDocument, siteKey } from '@floorhand/domain/layout/location';

export interface ListedCount {
  readonly job: CountJob;
  /** Of the SKU when only one is counted. */
  readonly itemName: string | null;
}

/** Everything one counting screen shows. */
export interface CountingScreen {
  readonly situation: Situation;
  /** After the next one, in walking order. */
  readonly others: readonly ListedCount[];
  /** The goods that still have to say something. */
  readonly pendingSku: Sku | null;
  readonly practice: boolean;
}

export function readCountingScreen(
  view: View,
  reading: CountListReading & { readonly memory: FlowMemory },
): CountingScreen {
  const situation = readSituation(view, reading);
  const others = situation.list.filter((job) => job !== situation.next);
  const skus = view.getMany(
    skuDocument,
    others.map(({ only }) => only ?? ''),
  );
  const { pending } = reading.memory;
  return {
    situation,
    others: others.map((job, i) => ({ job, itemName: skus[i]?.name ?? job.only })),
    pendingSku: pending === null ? null : (view.get(skuDocument, pending.skuId) ?? null),
    practice: view.get(siteDocument, siteKey)?.practice ?? false,
  };
}
