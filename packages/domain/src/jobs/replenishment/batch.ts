import type { Entry, View } from '../../kernel/document.ts';
import { openReplenishment, untaken, type ReplenishmentTask } from '../../replenishing/replenishment-task.ts';
import { skusOf, unitCm3 } from '../../storage-rules/goods.ts';

/** What one trolley takes in one trip [RP10]. */
export const trolleyLimits = { tasks: 8, grams: 150_000, cm3: 600_000 } as const;

/**
 * The next work for one trolley [RP10]: the most pressing tasks nobody has, as many as it takes. The first one always
 * comes along, however big; what does not fit any more is passed over for what does.
 */
export function nextBatch(view: View): readonly Entry<ReplenishmentTask>[] {
  const open = openReplenishment(view).filter(({ body }) => body.claim === undefined && untaken(body) > 0);
  const skus = skusOf(
    view,
    open.map(({ body }) => body.skuId),
  );
  const batch: Entry<ReplenishmentTask>[] = [];
  let grams = 0;
  let cm3 = 0;
  for (const task of open) {
    if (batch.length >= trolleyLimits.tasks) break;
    const sku = skus.get(task.body.skuId);
    const units = untaken(task.body);
    const weight = grams + (sku?.weightGrams ?? 0) * units;
    const volume = cm3 + (unitCm3(sku) ?? 0) * units;
    if (batch.length > 0 && (weight > trolleyLimits.grams || volume > trolleyLimits.cm3)) continue;
    batch.push(task);
    grams = weight;
    cm3 = volume;
  }
  return batch;
}
