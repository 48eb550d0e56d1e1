import { skipStop } from '@floorhand/domain/jobs/picking/decide/skip-stop';
import type { CurrentStop } from '@floorhand/domain/jobs/picking/flow/situation';
import { draft } from '@floorhand/domain/kernel/command';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { quiet, type PickingRun } from './use-picking-run.ts';

const reasons = ['crowded', 'blocked', 'waiting'] as const;
type Reason = (typeof reasons)[number];

/** The second skip of a stop wants a reason. */
export function SkipSheet({
  current,
  run,
  onClose,
}: {
  readonly current: CurrentStop;
  readonly run: PickingRun;
  readonly onClose: () => void;
}) {
  const t = useCopy('pick');
  const [reason, setReason] = useState<Reason | null>(null);
  const skip = () => {
    if (reason === null) return;
    onClose();
    void run.act(({ runId }) =>
      quiet([draft(skipStop, { runId, stop: current.stop.key, reason })], 'skipped'),
    );
  };
  return (
    <Sheet
      title={t('skipTitle')}
      detail={current.stop.locationId}
      closeLabel={t('closeSheet')}
      onClose={onClose}
    >
      <ChoiceGroup
        label={t('skipWhy')}
        choices={reasons.map((value) => ({ value, label: t(`skipReason.${value}`) }))}
        value={reason}
        onChange={setReason}
      />
      <Button kind="primary" disabledReason={reason === null ? t('skipChoose') : undefined} onPress={skip}>
        {t('skip')}
      </Button>
    </Sheet>
  );
}
