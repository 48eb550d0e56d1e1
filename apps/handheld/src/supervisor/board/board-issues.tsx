import type { Discrepancy } from '@floorhand/domain/discrepancies/discrepancy';
import type { Entry } from '@floorhand/domain/kernel/document';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Panel } from '../../kit/panel.tsx';
import { IssueRow } from '../issues/issue-row.tsx';

const mostRows = 5;

/** What waits for a decision, the most urgent first. */
export function BoardIssues({
  issues,
  now,
}: {
  readonly issues: readonly Entry<Discrepancy>[];
  readonly now: string;
}) {
  const t = useCopy('supervisor');
  const empty = useCopy('empty');
  const [, navigate] = useLocation();
  const more = issues.length - mostRows;
  return (
    <Panel
      className="sv-inbox"
      title={t('toDecide', { count: issues.length })}
      end={issues.length > 1 && <span className="sv-quiet">{t('urgentFirst')}</span>}
    >
      {issues.length === 0 ? (
        <EmptyState scene="allDecided" title={empty('nothingToDecide.title')}>
          {empty('nothingToDecide.detail')}
        </EmptyState>
      ) : (
        issues.slice(0, mostRows).map((issue) => <IssueRow key={issue.key} issue={issue} now={now} />)
      )}
      {more > 0 && (
        <button type="button" className="sv-all" onClick={() => navigate('/supervisor/issues')}>
          {t('moreIssues', { count: more })}
        </button>
      )}
    </Panel>
  );
}
