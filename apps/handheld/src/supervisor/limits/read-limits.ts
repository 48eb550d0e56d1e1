import { brandDocument, type Brand } from '@floorhand/domain/catalog/brand';
import { cycleDays } from '@floorhand/domain/jobs/counting/plan/cycle-plan';
import { trolleyOf } from '@floorhand/domain/jobs/replenishment/batch';
import type { View } from '@floorhand/domain/kernel/document';
import { siteDocument, siteKey, type Trolley } from '@floorhand/domain/layout/location';
import type { CountDays } from '@floorhand/domain/settings/limits';

export interface LimitsNow {
  /** By name. */
  readonly brands: readonly Brand[];
  readonly countDays: CountDays;
  readonly trolley: Trolley;
}

/** What holds now, as far as this tablet has heard. */
export const readLimits = (view: View): LimitsNow => ({
  brands: view
    .list(brandDocument, 'all', 'all')
    .map(({ body }) => body)
    .toSorted((a, b) => a.name.localeCompare(b.name)),
  countDays: view.get(siteDocument, siteKey)?.countDays ?? { ...cycleDays },
  trolley: trolleyOf(view),
});
