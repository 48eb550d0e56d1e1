import { reportDamage } from '@floorhand/domain/jobs/putaway/decide/report-damage';
import type { Drop, Situation } from '@floorhand/domain/jobs/putaway/flow/situation';
import { draft } from '@floorhand/domain/kernel/command';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { ProblemSheet } from '../../floor/problem-sheet.tsx';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { quiet, type Putaway } from './use-putaway.ts';

interface DamageSheetProps {
  readonly current: Drop;
  /** Of the goods, where they are told apart: those that were read are the damaged ones. */
  readonly serials: Situation['serials'];
  readonly putaway: Putaway;
  readonly onClose: () => void;
}

/** Some of the goods on the trolley are damaged: how many, and what it looks like. */
export function DamageSheet({ current: { line, sku }, serials, putaway, onClose }: DamageSheetProps) {
  const t = useCopy('putaway');
  const pick = useCopy('pick');
  const photo = useCopy('photo');
  const unit = useCopyByCode('unit');
  const [chosen, setUnits] = useState(1);
  const { place, skuId, lot, quantity: most } = line;
  const read = serials?.read ?? [];
  const units = serials === null ? chosen : read.length || most;
  return (
    <ProblemSheet
      title={t('damage.title')}
      detail={t('unitsOf', { count: most, item: sku?.name ?? skuId })}
      closeLabel={t('closeSheet')}
      photo={{ of: photo('ofDamage'), is: 'asked' }}
      record={{
        label: t('damage.record', { count: units }),
        disabledReason:
          serials !== null && read.length === 0 && most > 1 ? t('damage.serialsFirst') : undefined,
      }}
      onRecord={(besides) =>
        void putaway.act(() =>
          quiet(
            [draft(reportDamage, { place, skuId, lot, serials: [...read], units, ...besides })],
            'damage_noted',
          ),
        )
      }
      onClose={onClose}
    >
      <UnitsStepper
        title={t('damage.title')}
        value={units}
        least={serials === null ? 1 : units}
        most={serials === null ? most : units}
        onChange={setUnits}
        caption={pick('ofUnits', { total: most, unit: unit(sku?.unit ?? 'piece', { count: most }) })}
      />
    </ProblemSheet>
  );
}
