import { varianceOf, type Variance } from '@floorhand/domain/jobs/counting/state';
import type { Entry } from '@floorhand/domain/kernel/document';
import { Hourglass, ListChecks, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useView } from '../../sync/use-view.ts';
import { LimitsSheet } from '../limits/limits-sheet.tsx';
import { nameIn } from '../names.ts';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { useDurations } from '../use-durations.ts';
import { useNow } from '../use-now.ts';
import { CyclePanel } from './cycle-panel.tsx';
import { readCounts, type CountsNow } from './read-counts.ts';
import { signed } from './signed.ts';

const mostRows = 50;

/** What people counted and found different, and how far the building is with its turn. */
export function CountsScreen() {
  const t = useCopy('counts');
  const now = useNow();
  const limitsWords = useCopy('limits');
  const [limits, setLimits] = useState<'open' | 'closed'>('closed');
  const counts = useView(readCounts, []);
  return (
    <SupervisorDesk
      place="counts"
      title={t('title')}
      subtitle={counts && t('summary', { open: counts.toApprove.length })}
      end={
        <Button kind="soft" icon={SlidersHorizontal} onPress={() => setLimits('open')}>
          {limitsWords('open')}
        </Button>
      }
    >
      {limits === 'open' && <LimitsSheet onClose={() => setLimits('closed')} />}
      {counts && (
        <div className="sv-issue">
          <div className="sv-main">
            {counts.toApprove.length + counts.waiting.length === 0 && (
              <EmptyState scene="allDecided" title={t('none.title')}>
                {t('none.detail')}
              </EmptyState>
            )}
            <Rows title={t('toApprove')} rows={counts.toApprove} counts={counts} now={now} />
            <Rows title={t('secondLook')} rows={counts.waiting} counts={counts} now={now} />
          </div>
          <div className="sv-side">
            <CyclePanel asked={counts.asked} />
          </div>
        </div>
      )}
    </SupervisorDesk>
  );
}

interface RowsProps {
  readonly title: string;
  readonly rows: readonly Entry<Variance>[];
  readonly counts: CountsNow;
  readonly now: string;
}

function Rows({ title, rows, counts, now }: RowsProps) {
  const t = useCopy('counts');
  const formats = useFormats();
  const { age } = useDurations();
  const [, navigate] = useLocation();
  if (rows.length === 0) return null;
  return (
    <Panel className="sv-rows" title={title}>
      {rows.slice(0, mostRows).map(({ key, body }) => {
        const last = body.rounds.at(-1);
        if (!last) return null;
        const booked = last.book.available + last.book.other;
        const off = varianceOf(last);
        return (
          <ListRow
            key={key}
            icon={body.state === 'approval' ? ListChecks : Hourglass}
            tile={body.state === 'approval' ? 'caution' : undefined}
            title={
              <>
                <span className="fh-bin">{body.locationId}</span> · {nameIn(counts.goods, body.skuId)}
              </>
            }
            detail={`${t('row', { booked, found: last.good + last.damaged })} · ${age(body.openedAt, now)}`}
            end={<span className="fh-n">{signed(off, formats.number)}</span>}
            onPress={() => navigate(`/supervisor/counts/${encodeURIComponent(key)}`)}
          />
        );
      })}
    </Panel>
  );
}
