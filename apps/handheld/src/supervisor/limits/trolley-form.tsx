import { trolleySchema, type Trolley } from '@floorhand/domain/layout/location';

import { useCopy } from '../../copy/use-copy.ts';
import { LimitsForm, type LimitField } from './limits-form.tsx';

const names = ['tasks', 'kilograms', 'litres'] as const;

/** What one trolley brings to pick faces in one trip. */
export function TrolleyForm({ trolley }: { readonly trolley: Trolley }) {
  const t = useCopy('limits');
  const fields = names.map((name): LimitField<keyof Trolley> => {
    const { minValue, maxValue } = trolleySchema.shape[name];
    return {
      name,
      label: t(`trolley.${name}.label`),
      hint: t(`trolley.${name}.hint`),
      least: minValue ?? 1,
      most: maxValue ?? 1,
      now: trolley[name],
    };
  });
  return <LimitsForm fields={fields} change={(values) => ({ kind: 'trolley', trolley: values })} />;
}
