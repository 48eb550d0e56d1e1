import { reportDamage } from '@floorhand/domain/jobs/putaway/decide/report-damage';
import type { Drop } from '@floorhand/domain/jobs/putaway/flow/situation';
import { draft } from '@floorhand/domain/kernel/command';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { ProblemSheet } from '../../floor/problem-sheet.tsx';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { quiet, type Putaway } from './use-putaway.ts';

interface DamageSheetProps {
  readonly current: Drop;
  readonly putaway: Putaway;
  readonly onClose: () => void;
}

/** Some of the goods on the trolley are damaged: how many, and what it looks like. */
export function DamageSheet({ current: { line, sku }, putaway, onClose }: DamageSheetProps) {
  const t = useCopy('putaway');
  const pick = useCopy('pick');
  const photo = useCopy('photo');
  const unit = useCopyByCode('unit');
  const [units, setUnits] = useState(1);
  const { place, skuId, lot, quantity: most } = line;
  return (
    <ProblemSheet
      title={t('damage.title')}
      detail={t('unitsOf', { count: most, item: sku?.name ?? skuId })}
      closeLabel={t('closeSheet')}
      photo={{ of: photo('ofDamage'), is: 'asked' }}
      record={{ label: t('damage.record', { count: units }) }}
      onRecord={(named) =>
        void putaway.act(() =>
          quiet([draft(reportDamage, { place, skuId, lot, serials: [], units, ...named })], 'damage_noted'),
        )
      }
      onClose={onClose}
    >
      <UnitsStepper
        title={t('damage.title')}
        value={units}
        least={1}
        most={most}
        onChange={setUnits}
        caption={pick('ofUnits', { total: most, unit: unit(sku?.unit ?? 'piece', { count: most }) })}
      />
    </ProblemSheet>
  );
}
