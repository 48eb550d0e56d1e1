import { Search } from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Field } from '../../kit/field.tsx';
import type { OpenOrders } from './read-orders.ts';

export interface OrderFilter {
  readonly which: 'ready' | 'atRisk' | 'kept';
  readonly brand: string | null;
  /** Part of an order's reference. */
  readonly text: string;
}

const allBrands = '*';

export function OrderFilters({
  orders,
  filter,
  onChange,
}: {
  readonly orders: OpenOrders;
  readonly filter: OrderFilter;
  readonly onChange: (filter: OrderFilter) => void;
}) {
  const t = useCopy('orders');
  const formats = useFormats();
  const counts = {
    ready: orders.ready.length,
    atRisk: orders.ready.filter(({ atRisk }) => atRisk).length,
    kept: orders.kept.length,
  };
  return (
    <div className="sv-filters" role="search">
      <Field
        label={t('find')}
        labelShown="hidden"
        placeholder={t('find')}
        type="search"
        icon={Search}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <ChoiceGroup
        label={t('filter.label')}
        labelShown="hidden"
        layout="row"
        choices={(['ready', 'atRisk', 'kept'] as const).map((value) => ({
          value,
          label: `${t(`filter.${value}`)} ${formats.number(counts[value])}`,
        }))}
        value={filter.which}
        onChange={(which) => onChange({ ...filter, which })}
      />
      {orders.brands.length > 1 && (
        <ChoiceGroup
          label={t('brand.label')}
          labelShown="hidden"
          layout="row"
          choices={[
            { value: allBrands, label: t('brand.all') },
            ...orders.brands.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={filter.brand ?? allBrands}
          onChange={(brand) => onChange({ ...filter, brand: brand === allBrands ? null : brand })}
        />
      )}
    </div>
  );
}
