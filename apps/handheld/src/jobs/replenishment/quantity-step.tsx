import { putUnits, takeUnits } from '@floorhand/domain/jobs/replenishment/flow/on-goods';
import { unitsAsked } from '@floorhand/domain/jobs/replenishment/flow/on-scan';
import type { CurrentTask } from '@floorhand/domain/jobs/replenishment/flow/situation';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Button } from '../../kit/button.tsx';
import { CountCard } from '../../kit/count-card.tsx';
import type { Replenishment } from './use-replenishment.ts';

/** How many: all that is asked is proposed; serials say it by themselves. */
export function QuantityStep({
  current,
  job,
}: {
  readonly current: CurrentTask;
  readonly job: Replenishment;
}) {
  const t = useCopy('replenish');
  const pick = useCopy('pick');
  const unit = useCopyByCode('unit');
  const isSerial = current.sku?.tracking.serial ?? false;
  const [chosen, setChosen] = useState(current.units);
  const units = isSerial ? unitsAsked(current) : chosen;
  const left = current.units - units;
  const isTake = current.phase === 'take';
  const title = t(isTake ? 'howManyTake' : 'howManyPut');
  const act = () => void job.act((now) => (isTake ? takeUnits(now, units) : putUnits(now, units)));
  const word = unit(current.sku?.unit ?? 'piece', { count: current.units });
  return (
    <CountCard label={title}>
      <UnitsStepper
        title={isSerial ? null : title}
        value={units}
        least={isSerial ? units : 1}
        most={isSerial ? units : current.units}
        onChange={setChosen}
        caption={pick('ofUnits', { total: current.units, unit: word })}
        state={left > 0 ? 'caution' : undefined}
      />
      {!isSerial && current.pack > 1 && left >= current.pack && (
        <Button kind="soft" onPress={() => setChosen(units + current.pack)}>
          {t('caseMore')}
        </Button>
      )}
      <Button kind="soft" onPress={act}>
        {isTake
          ? left > 0
            ? t('takePart', { count: units, left })
            : t('takeAll', { count: units })
          : left > 0
            ? t('putPart', { count: units, left })
            : t('putAll', { count: units })}
      </Button>
    </CountCard>
  );
}
