import { putUnits } from '@floorhand/domain/jobs/replenishment/flow/on-goods';
import type { CurrentTask } from '@floorhand/domain/jobs/replenishment/flow/situation';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { Stepper } from '../../kit/stepper.tsx';
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
  const shared = useCopy('shared');
  const [fit, setFit] = useState(current.units);
  const record = () => {
    onClose();
    void job.act((now) => putUnits(now, fit, 'full'));
  };
  return (
    <Sheet title={t('full.title')} detail={t('full.detail')} closeLabel={t('more.close')} onClose={onClose}>
      <Stepper
        value={fit}
        least={1}
        most={current.units}
        onChange={setFit}
        caption={pick('ofUnits', { total: current.units, unit: '' })}
        state={fit < current.units ? 'caution' : undefined}
        lessLabel={pick('oneLess')}
        moreLabel={pick('oneMore')}
        typing={{
          label: pick('typeQuantity'),
          words: {
            title: t('full.title'),
            closeLabel: shared('close'),
            clearLabel: shared('clear'),
            deleteLabel: shared('deleteDigit'),
            done: (value) => pick('useQuantity', { count: value }),
            tooMany: (limit) => pick('mostIs', { count: limit }),
          },
        }}
      />
      <Button kind="primary" onPress={record}>
        {t('full.record', { count: fit })}
      </Button>
    </Sheet>
  );
}
