import { z } from 'zod';
import { brandDocument, brandSchema } from '../catalog/brand.ts';
import { brandSet } from '../catalog/catalog-events.ts';
import { maySeeBrand, type Operator } from '../catalog/operator.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { codeField } from '../kernel/fields.ts';
import { decline, ok, type Result } from '../kernel/result.ts';
import { siteSet } from '../layout/layout-events.ts';
import { siteDocument, siteKey, siteSchema, trolleySchema } from '../layout/location.ts';

/** What a brand sets for itself [LM1]. What is not said stays. */
export const brandLimitsSchema = z.strictObject({
  secondCounterFrom: brandSchema.shape.secondCounterFrom,
  overTolerancePercent: brandSchema.shape.overTolerancePercent,
  underTolerancePercent: brandSchema.shape.underTolerancePercent,
  varianceLimitPercent: brandSchema.shape.varianceLimitPercent,
  varianceLimitUnits: brandSchema.shape.varianceLimitUnits,
  minimumRemainingLifeDays: z.int().min(0).max(10_000).optional(),
  keypadFrom: brandSchema.shape.keypadFrom.optional(),
});
export type BrandLimits = z.infer<typeof brandLimitsSchema>;

export const countDaysSchema = siteSchema.shape.countDays.unwrap();
export type CountDays = z.infer<typeof countDaysSchema>;

export const limitsChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('brand'), code: codeField, limits: brandLimitsSchema }),
  z.strictObject({ kind: z.literal('count_days'), days: countDaysSchema }),
  z.strictObject({ kind: z.literal('trolley'), trolley: trolleySchema.strict() }),
]);
export type LimitsChange = z.infer<typeof limitsChangeSchema>;

/** Why a change is not made. */
export const limitsRefusalField = z.enum(['brand_unknown', 'other_brand', 'no_site', 'fast_movers_last']);
export type LimitsRefusal = z.infer<typeof limitsRefusalField>;

/** Fast movers drift first, so they are not counted less often than others [LM3]. */
export const isFastFirst = ({ A, B, C }: CountDays): boolean => A <= B && B <= C;

/** Whether a supervisor may change these limits, and what then happened; against the documents as they are now. */
export function judgeLimits(
  view: View,
  change: LimitsChange,
  by: Pick<Operator, 'brands'>,
): Result<DomainEvent, LimitsRefusal> {
  if (change.kind === 'brand') {
    if (!maySeeBrand(by, change.code)) return decline('other_brand');
    const brand = view.get(brandDocument, change.code);
    if (!brand) return decline('brand_unknown');
    const said = Object.fromEntries(Object.entries(change.limits).filter(([, value]) => value !== undefined));
    return ok(brandSet.create({ brand: { ...brand, ...said } }));
  }
  const site = view.get(siteDocument, siteKey);
  if (!site) return decline('no_site');
  if (change.kind === 'trolley') return ok(siteSet.create({ site: { ...site, trolley: change.trolley } }));
  if (!isFastFirst(change.days)) return decline('fast_movers_last');
  return ok(siteSet.create({ site: { ...site, countDays: change.days } }));
}
