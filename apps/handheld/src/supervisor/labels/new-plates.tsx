import { draft } from '@floorhand/domain/kernel/command';
import { newPlates, type PlateSeries } from '@floorhand/domain/labels-owed/new-plates';
import { mostLabels } from '@floorhand/domain/labels-owed/request-labels';
import { Printer } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Field } from '../../kit/field.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { LabelPreview } from './label-preview.tsx';
import type { KindProps } from './make-labels.tsx';

const units = ['pallet', 'carton', 'tote', 'sscc'] as const;
type Unit = (typeof units)[number];

/** What the first of the numbers may look like; which they are, the server says. */
const samples: Readonly<Record<Unit, string>> = {
  pallet: 'P-1001',
  carton: 'C-1001',
  tote: 'T-1001',
  sscc: '340123450000000017',
};

/** New numbers for units that are still to come: each is given once. */
export function NewPlates({ order, media, onSent, children }: KindProps) {
  const t = useCopy('printing');
  const { submit } = useFloor();
  const [unit, setUnit] = useState<Unit>('pallet');
  const [prefix, setPrefix] = useState('');
  const [count, setCount] = useState('20');
  const wanted = Number(count);
  const isCount = Number.isInteger(wanted) && wanted >= 1 && wanted <= mostLabels;
  const isPrefix = unit !== 'sscc' || /^\d{4,12}$/.test(prefix);
  const problem = !isPrefix
    ? t('make.missingPrefix')
    : !isCount
      ? t('make.tooMany')
      : order.copies === null
        ? t('make.copiesWrong')
        : undefined;
  const print = () => {
    if (problem !== undefined || order.copies === null) return;
    const series: PlateSeries =
      unit === 'sscc' ? { kind: 'sscc', companyPrefix: prefix, extension: 0 } : { kind: 'own', unit };
    const printerId = order.printerId === '' ? null : order.printerId;
    void submit([draft(newPlates, { series, count: wanted, copies: order.copies, printerId })]).then(() =>
      onSent(wanted),
    );
  };
  return (
    <>
      <ChoiceGroup
        label={t('make.series')}
        layout="row"
        choices={units.map((value) => ({ value, label: t(`make.${value}`) }))}
        value={unit}
        onChange={setUnit}
      />
      {unit === 'sscc' && (
        <Field
          label={t('make.prefix')}
          value={prefix}
          inputMode="numeric"
          hint={t('make.prefixHint')}
          onChange={(value) => setPrefix(value.trim())}
        />
      )}
      <Field label={t('make.count')} value={count} inputMode="numeric" onChange={setCount} />
      {children}
      <LabelPreview subject={{ kind: 'handlingUnit', lpn: samples[unit] }} media={media} />
      <div className="sv-row-actions">
        <Button kind="primary" icon={Printer} disabledReason={problem} onPress={print}>
          {t('make.reserve', { count: isCount ? wanted : 0 })}
        </Button>
      </div>
    </>
  );
}
