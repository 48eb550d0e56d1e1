import { ArrowRight, Clock } from 'lucide-react';
import { useLocation } from 'wouter';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Note } from '../../kit/note.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { nameIn } from '../names.ts';
import { useNow } from '../use-now.ts';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { AlreadyDone } from './already-done.tsx';
import { BalancePanel } from './balance-panel.tsx';
import { loadNamed, metAt } from './facts-of.ts';
import { useIssueWords } from './issue-words.ts';
import { PhotoPanel } from './photo-panel.tsx';
import { readIssue, type IssueNow } from './read-issue.ts';
import { SettlePanel } from './settle-panel.tsx';
import { Timeline } from './timeline.tsx';
import { TwicePanel } from './twice-panel.tsx';

const listHref = '/supervisor/issues';

/** One discrepancy: what happened, on which device, in what order; what was done; what is left to decide. */
export function IssueScreen({ issueId }: { readonly issueId: string }) {
  const t = useCopy('issue');
  const words = useIssueWords();
  const [, navigate] = useLocation();
  const { person } = useFloor();
  const found = useView((view) => ({ is: readIssue(view, issueId, person.operatorId) }), [issueId]);
  const now = found?.is;
  const { nextId = null } = now ?? {};
  return (
    <SupervisorDesk
      place="issues"
      title={now ? words(now.issue).title : t('title')}
      subtitle={now && <Subject now={now} />}
      back={{ label: t('back'), onPress: () => navigate(listHref) }}
      end={
        <>
          {now && <Leaves now={now} />}
          {nextId !== null && (
            <Button
              iconAfter={ArrowRight}
              onPress={() => navigate(`${listHref}/${encodeURIComponent(nextId)}`)}
            >
              {t('next')}
            </Button>
          )}
        </>
      }
    >
      {now === null && (
        <EmptyState scene="noMatch" title={t('missing.title')}>
          {t('missing.detail')}
        </EmptyState>
      )}
      {now && (
        <div className="sv-issue">
          <div className="sv-main">
            <Note
              state={now.issue.severity === 'serious' ? 'caution' : 'info'}
              title={t('why')}
              detail="below"
            >
              {words(now.issue).detail}
            </Note>
            <PhotoPanel photos={now.photos} />
            {now.story.steps.length > 0 && <Timeline now={now} />}
            <TwicePanel now={now} />
          </div>
          <div className="sv-side">
            {now.issue.locationId !== null && now.issue.skuId !== null && <BalancePanel story={now.story} />}
            <AlreadyDone done={now.issue.done} />
            <SettlePanel issueId={issueId} now={now} />
          </div>
        </div>
      )}
    </SupervisorDesk>
  );
}

/** Where and what it is about. */
function Subject({ now: { issue, goods, people } }: { readonly now: IssueNow }) {
  const t = useCopy('issue');
  const { skuId, runId } = issue;
  const locationId = metAt(issue);
  const load = loadNamed(runId);
  const forWork =
    runId === null
      ? ''
      : 'unit' in issue.facts
        ? t('forUnit', { unit: runId })
        : load === null
          ? t('forRun', { run: runId })
          : t('forLoad', { load });
  // Whose records went with the device, whose photos did not come.
  const isAbsence = issue.type === 'records_missing' || issue.type === 'photo_missing';
  const { operatorId } = isAbsence ? issue.facts : {};
  const person = typeof operatorId === 'string' ? nameIn(people, operatorId) : '';
  const rest = [person, nameIn(goods, skuId), forWork].filter(Boolean);
  return (
    <>
      {locationId !== null && <span className="fh-bin">{locationId}</span>}
      {locationId !== null && rest.length > 0 && ' · '}
      {rest.join(' · ')}
    </>
  );
}

function Leaves({ now: { order } }: { readonly now: IssueNow }) {
  const t = useCopy('issue');
  const formats = useFormats();
  const instant = useNow();
  if (order === null) return null;
  const { reference, leavesAt } = order;
  if (leavesAt === null) return <Chip>{t('forOrder', { order: reference })}</Chip>;
  return (
    <Chip state="caution" icon={Clock}>
      {t('leaves', { order: reference, time: formats.clockOrDay(Date.parse(leavesAt), Date.parse(instant)) })}
    </Chip>
  );
}
