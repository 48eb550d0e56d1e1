import { reportShort } from '@floorhand/domain/jobs/replenishment/decide/report-short';
import type { CurrentTask } from '@floorhand/domain/jobs/replenishment/flow/situation';
import { draft } from '@floorhand/domain/kernel/command';
import { shortCauseField, type ShortCause } from '@floorhand/domain/stock/short-consequences';
import type { Besides } from '@floorhand/domain/kernel/own-words';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { ProblemSheet } from '../../floor/problem-sheet.tsx';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Note } from '../../kit/note.tsx';
import { quiet, type Replenishment } from './use-replenishment.ts';

interface SourceShortSheetProps {
  readonly current: CurrentTask;
  readonly job: Replenishment;
  readonly onClose: () => void;
}

/** How many are there, why, and what happens to the rest. */
export function SourceShortSheet({ current, job, onClose }: SourceShortSheetProps) {
  const t = useCopy('replenish');
  const short = useCopy('short');
  const photo = useCopy('photo');
  const { key: taskId, units, locationId } = current;
  const [found, setFound] = useState(0);
  const [cause, setCause] = useState<ShortCause | null>(null);
  const gap = units - found;
  const record = (besides: Besides) => {
    if (cause === null) return;
    void job.act((now) => {
      if (now.current?.key !== taskId) return null;
      const damaged = cause === 'damaged' ? gap : null;
      return quiet([draft(reportShort, { taskId, found, damaged, cause, ...besides })], 'short_noted');
    });
  };
  return (
    <ProblemSheet
      title={t('short.title')}
      detail={t('short.detail', { asked: units, bin: locationId })}
      closeLabel={t('more.close')}
      photo={{ of: photo(cause === 'damaged' ? 'ofDamage' : 'ofBin'), is: 'optional' }}
      record={{
        label: t('short.record', { count: gap }),
        disabledReason:
          gap === 0 ? t('short.nothingShort') : cause === null ? t('short.chooseCause') : undefined,
      }}
      onRecord={record}
      onClose={onClose}
    >
      <UnitsStepper
        title={t('short.title')}
        value={found}
        least={0}
        most={units}
        onChange={setFound}
        caption={t('short.missing', { count: gap })}
        state={gap > 0 ? 'caution' : undefined}
      />
      {gap > 0 && (
        <ChoiceGroup
          label={t('short.why')}
          choices={shortCauseField.options.map((value) => ({ value, label: short(`cause.${value}`) }))}
          value={cause}
          onChange={setCause}
        />
      )}
      {gap > 0 && cause !== null && <Note state="next">{t('short.next')}</Note>}
    </ProblemSheet>
  );
}
