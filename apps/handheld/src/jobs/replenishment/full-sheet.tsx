import { putUnits } from '@floorhand/domain/jobs/replenishment/flow/on-goods';
import type { CurrentTask } from '@floorhand/domain/jobs/replenishment/flow/situation';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import type { Replenishment } from './use-replenishment.ts';

interface FullSheetProps {
  readonly current: CurrentTask;
  readonly job: Replenishment;
  readonly onClose: () => void;
}

/** The bin takes no more: what fits goes in, the rest gets another place. */
export function FullSheet({ current, job, onClose }: FullSheetProps) {
  const t = useCopy('replenish');
  const pick = useCopy('pick');
  const [fit, setFit] = useState(current.units);
  const record = () => {
    onClose();
    void job.act((now) => putUnits(now, fit, 'full'));
  };
  return (
    <Sheet title={t('full.title')} detail={t('full.detail')} closeLabel={t('more.close')} onClose={onClose}>
      <UnitsStepper
        title={t('full.title')}
        value={fit}
        least={1}
        most={current.units}
        onChange={setFit}
        caption={pick('ofUnits', { total: current.units, unit: '' })}
        state={fit < current.units ? 'caution' : undefined}
      />
      <Button kind="primary" onPress={record}>
        {t('full.record', { count: fit })}
      </Button>
    </Sheet>
  );
}
