import type { Discrepancy } from '@floorhand/domain/discrepancies/discrepancy';
import type { PutawayTask } from '@floorhand/domain/jobs/putaway-task';
import type { Entry } from '@floorhand/domain/kernel/document';
import { PackageOpen } from 'lucide-react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Panel } from '../../kit/panel.tsx';
import { IssueRow } from '../issues/issue-row.tsx';
import { useDurations } from '../use-durations.ts';

const mostRows = 5;

/** What waits for a decision, the most urgent first. */
export function BoardIssues({
  issues,
  lingering,
  now,
}: {
  readonly issues: readonly Entry<Discrepancy>[];
  /** Units that wait in receiving for too long, the longest first. */
  readonly lingering: readonly Entry<PutawayTask>[];
  readonly now: string;
}) {
  const t = useCopy('supervisor');
  const empty = useCopy('empty');
  const [, navigate] = useLocation();
  const { age } = useDurations();
  const [oldest] = lingering;
  const room = mostRows - (oldest ? 1 : 0);
  const more = issues.length - room;
  return (
    <Panel
      className="sv-inbox"
      title={t('toDecide', { count: issues.length })}
      end={issues.length > 1 && <span className="sv-quiet">{t('urgentFirst')}</span>}
    >
      {oldest && (
        <ListRow
          icon={PackageOpen}
          tile="caution"
          title={t('lingering.title', { count: lingering.length })}
          detail={t('lingering.detail', { unit: oldest.key, length: age(oldest.body.openedAt, now) })}
        />
      )}
      {issues.length === 0 && !oldest ? (
        <EmptyState scene="allDecided" title={empty('nothingToDecide.title')}>
          {empty('nothingToDecide.detail')}
        </EmptyState>
      ) : (
        issues.slice(0, room).map((issue) => <IssueRow key={issue.key} issue={issue} now={now} />)
      )}
      {more > 0 && (
        <button type="button" className="sv-all" onClick={() => navigate('/supervisor/issues')}>
          {t('moreIssues', { count: more })}
        </button>
      )}
    </Panel>
  );
}
