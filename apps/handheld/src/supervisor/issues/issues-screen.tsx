import { discrepancyDocument, type Discrepancy } from '@floorhand/domain/discrepancies/discrepancy';
import { mostUrgentFirst } from '@floorhand/domain/discrepancies/urgency';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useView } from '../../sync/use-view.ts';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { useNow } from '../use-now.ts';
import { IssueRow } from './issue-row.tsx';
import { LabelsOwed } from './labels-owed.tsx';
import { TaughtCodes } from './taught-codes.tsx';

const page = 50;

type Which = 'open' | 'settled' | 'labels' | 'codes';

const decidedAt = ({ body }: Entry<Discrepancy>): string => body.resolution?.at ?? body.openedAt;

/** Open ones by urgency; decided ones with the newest decision on top. */
function readIssues(view: View, which: Which): readonly Entry<Discrepancy>[] {
  if (which === 'labels' || which === 'codes') return [];
  if (which === 'open') return view.list(discrepancyDocument, 'status', 'open').toSorted(mostUrgentFirst);
  return view
    .listMany(discrepancyDocument, 'status', ['settled', 'withdrawn'])
    .flat()
    .toSorted((a, b) => decidedAt(b).localeCompare(decidedAt(a)));
}

/** Everything that records and shelves disagree about. */
export function IssuesScreen() {
  const t = useCopy('issue');
  const orders = useCopy('orders');
  const empty = useCopy('empty');
  const now = useNow();
  const [which, setWhich] = useState<Which>('open');
  const [most, setMost] = useState(page);
  const issues = useView((view) => ({ which, list: readIssues(view, which) }), [which]);
  const open = useView((view) => view.list(discrepancyDocument, 'status', 'open').length, []);
  const list = issues?.which === which ? issues.list : null;
  return (
    <SupervisorDesk
      place="issues"
      title={t('title')}
      subtitle={open === undefined ? undefined : t('summary', { open })}
    >
      <div className="sv-column">
        <div className="sv-filters">
          <ChoiceGroup
            label={t('which.label')}
            labelShown="hidden"
            layout="row"
            choices={(['open', 'labels', 'codes', 'settled'] as const).map((value) => ({
              value,
              label: t(`which.${value}`),
            }))}
            value={which}
            onChange={setWhich}
          />
        </div>
        {which === 'labels' && <LabelsOwed now={now} />}
        {which === 'codes' && <TaughtCodes now={now} />}
        {(which === 'open' || which === 'settled') && list?.length === 0 && (
          <EmptyState scene="allDecided" title={empty('nothingToDecide.title')}>
            {empty('nothingToDecide.detail')}
          </EmptyState>
        )}
        {list !== null && list.length > 0 && (
          <Panel className="sv-rows" label={t(`which.${which}`)}>
            {list.slice(0, most).map((issue) => (
              <IssueRow key={issue.key} issue={issue} now={now} />
            ))}
            {list.length > most && (
              <div className="sv-foot">
                <Button kind="soft" onPress={() => setMost(most + page)}>
                  {orders('showMore', { count: Math.min(page, list.length - most) })}
                </Button>
              </div>
            )}
          </Panel>
        )}
      </div>
    </SupervisorDesk>
  );
}
