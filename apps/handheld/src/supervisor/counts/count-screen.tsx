import { useLocation } from 'wouter';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Note } from '../../kit/note.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { nameIn } from '../names.ts';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { useNow } from '../use-now.ts';
import { DecidePanel } from './decide-panel.tsx';
import { LooksTable } from './looks-table.tsx';
import { MovedPanel } from './moved-panel.tsx';
import { readCount, type OrdersAtRisk } from './read-counts.ts';

const listHref = '/supervisor/counts';

/** One difference: who counted what against which record, what moved since, who waits for it, and the decision. */
export function CountScreen({ countKey }: { readonly countKey: string }) {
  const t = useCopy('counts');
  const { person } = useFloor();
  const [, navigate] = useLocation();
  const found = useView((view) => ({ is: readCount(view, countKey, person.operatorId) }), [countKey]);
  const now = found?.is;
  return (
    <SupervisorDesk
      place="counts"
      title={now ? nameIn(now.goods, now.variance.skuId) : t('title')}
      subtitle={
        now && (
          <>
            <span className="fh-bin">{now.variance.locationId}</span>
            {now.variance.lot !== null && ` · ${now.variance.lot}`}
          </>
        )
      }
      back={{ label: t('back'), onPress: () => navigate(listHref) }}
    >
      {now === null && (
        <EmptyState scene="allDecided" title={t('gone.title')}>
          {t('gone.detail')}
        </EmptyState>
      )}
      {now && (
        <div className="sv-issue">
          <div className="sv-main">
            <LooksTable now={now} />
            <MovedPanel now={now} />
          </div>
          <div className="sv-side">
            <RiskPanel risk={now.risk} />
            <DecidePanel now={now} />
          </div>
        </div>
      )}
    </SupervisorDesk>
  );
}

function RiskPanel({ risk: { orders, units, firstLeavesAt } }: { readonly risk: OrdersAtRisk }) {
  const t = useCopy('counts');
  const formats = useFormats();
  const instant = useNow();
  const leaves =
    firstLeavesAt === null
      ? ''
      : t('risk.leaves', { time: formats.clockOrDay(Date.parse(firstLeavesAt), Date.parse(instant)) });
  return (
    <Panel title={t('risk.title')}>
      <div className="sv-fields">
        {orders === 0 ? (
          <p>{t('risk.none')}</p>
        ) : (
          <Note state="caution" detail="below" title={t('risk.some', { count: orders, units })}>
            {leaves}
          </Note>
        )}
      </div>
    </Panel>
  );
}
