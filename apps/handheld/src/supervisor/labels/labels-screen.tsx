import { labelRequestDocument } from '@floorhand/domain/labels-owed/label-request';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { useView } from '../../sync/use-view.ts';
import { LabelsOwed } from '../issues/labels-owed.tsx';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { useNow } from '../use-now.ts';
import { MakeLabels } from './make-labels.tsx';
import { OwedOnPaper } from './owed-on-paper.tsx';
import { Printers } from './printers.tsx';

const tabs = ['owed', 'make', 'printers'] as const;

/** Labels that somebody waits for, labels for bins and new units, and what prints them. */
export function LabelsScreen() {
  const t = useCopy('printing');
  const labels = useCopy('labelsOwed');
  const now = useNow();
  const [tab, setTab] = useState<(typeof tabs)[number]>('owed');
  const owed = useView((view) => view.list(labelRequestDocument, 'state', 'owed').length, []);
  return (
    <SupervisorDesk
      place="labels"
      title={t('title')}
      subtitle={owed === undefined ? undefined : labels('summary', { count: owed })}
    >
      <div className="sv-column">
        <div className="sv-filters">
          <ChoiceGroup
            label={t('tab.label')}
            labelShown="hidden"
            layout="row"
            choices={tabs.map((value) => ({ value, label: t(`tab.${value}`) }))}
            value={tab}
            onChange={setTab}
          />
        </div>
        {tab === 'owed' && (
          <>
            <LabelsOwed now={now} />
            <OwedOnPaper />
          </>
        )}
        {tab === 'make' && <MakeLabels />}
        {tab === 'printers' && <Printers />}
      </div>
    </SupervisorDesk>
  );
}
