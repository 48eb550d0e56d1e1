import type { Entry, View } from '../../kernel/document.ts';
import { siteDocument, siteKey, type Trolley } from '../../layout/location.ts';
import { openReplenishment, untaken, type ReplenishmentTask } from '../../replenishing/replenishment-task.ts';
import { skusOf, unitCm3 } from '../../storage-rules/goods.ts';

/** What one trolley takes in one trip, where the house says nothing else [RP10]. */
export const usualTrolley: Trolley = { tasks: 8, kilograms: 150, litres: 600 };

/** What a trolley of this building takes [LM5]. */
export const trolleyOf = (view: View): Trolley => view.get(siteDocument, siteKey)?.trolley ?? usualTrolley;

const gramsOfKilogram = 1000;
const cm3OfLitre = 1000;

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
  const trolley = trolleyOf(view);
  const batch: Entry<ReplenishmentTask>[] = [];
  let grams = 0;
  let cm3 = 0;
  for (const task of open) {
    if (batch.length >= trolley.tasks) break;
    const sku = skus.get(task.body.skuId);
    const units = untaken(task.body);
    const weight = grams + (sku?.weightGrams ?? 0) * units;
    const volume = cm3 + (unitCm3(sku) ?? 0) * units;
    const isFull = weight > trolley.kilograms * gramsOfKilogram || volume > trolley.litres * cm3OfLitre;
    if (batch.length > 0 && isFull) continue;
    batch.push(task);
    grams = weight;
    cm3 = volume;
  }
  return batch;
}
