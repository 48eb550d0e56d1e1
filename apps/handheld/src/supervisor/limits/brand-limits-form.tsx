import type { Brand } from '@floorhand/domain/catalog/brand';
import { secondCounterFrom } from '@floorhand/domain/jobs/counting/variance/next-state';
import { usualLimitPercent } from '@floorhand/domain/jobs/receiving/variance';

import { useCopy } from '../../copy/use-copy.ts';
import { LimitsForm, type LimitField } from './limits-form.tsx';

/** In the order of the day: what comes in, what is kept, what is picked and counted. */
const bounds = {
  overTolerancePercent: { least: 0, most: 100 },
  underTolerancePercent: { least: 0, most: 100 },
  varianceLimitPercent: { least: 0, most: 100 },
  varianceLimitUnits: { least: 0, most: 100_000 },
  minimumRemainingLifeDays: { least: 0, most: 10_000 },
  keypadFrom: { least: 1, most: 1000 },
  secondCounterFrom: { least: 1, most: 100_000 },
} as const;
type Name = keyof typeof bounds;
const names = Object.keys(bounds) as readonly Name[];

/** What a brand lets pass. */
export function BrandLimitsForm({ brand }: { readonly brand: Brand }) {
  const t = useCopy('limits');
  const now: Record<Name, number> = {
    overTolerancePercent: brand.overTolerancePercent ?? 0,
    underTolerancePercent: brand.underTolerancePercent ?? 0,
    varianceLimitPercent: brand.varianceLimitPercent ?? usualLimitPercent,
    varianceLimitUnits: brand.varianceLimitUnits ?? 0,
    minimumRemainingLifeDays: brand.minimumRemainingLifeDays,
    keypadFrom: brand.keypadFrom,
    secondCounterFrom: brand.secondCounterFrom ?? secondCounterFrom,
  };
  const fields = names.map((name): LimitField<Name> => ({
    name,
    label: t(`brand.${name}.label`),
    hint: t(`brand.${name}.hint`),
    ...bounds[name],
    now: now[name],
  }));
  return (
    <LimitsForm
      fields={fields}
      change={(values) => {
        // Only what was changed, so that nobody undoes what another tablet set meanwhile.
        const changed = names.filter((name) => values[name] !== now[name]);
        const limits = Object.fromEntries(changed.map((name) => [name, values[name]]));
        return { kind: 'brand', code: brand.code, limits };
      }}
    />
  );
}
