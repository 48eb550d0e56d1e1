import { velocityField, type Velocity } from '@floorhand/domain/catalog/storage-class';
import { isFastFirst, type CountDays } from '@floorhand/domain/settings/limits';

import { useCopy } from '../../copy/use-copy.ts';
import { LimitsForm, type LimitField } from './limits-form.tsx';

/** How many days may pass between two counts of a bin. */
export function CountDaysForm({ days }: { readonly days: CountDays }) {
  const t = useCopy('limits');
  const fields = velocityField.options.map((velocity): LimitField<Velocity> => ({
    name: velocity,
    label: t('days.label', { velocity }),
    hint: t(`days.hint.${velocity}`),
    least: 1,
    most: 1000,
    now: days[velocity],
  }));
  return (
    <LimitsForm
      fields={fields}
      change={(values) =>
        isFastFirst(values)
          ? { kind: 'count_days', days: values }
          : { refused: t('trouble.fast_movers_last.detail') }
      }
    />
  );
}
