import { ArrowDownToLine } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { useSiteZone } from '../../stores/site-zone.ts';
import { useView } from '../../sync/use-view.ts';
import { zoneOffset } from '../../sync/zone-offset.ts';
import { startOfSiteDay } from '../site-day.ts';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { useNow } from '../use-now.ts';
import { HandBackSheet } from './hand-back-sheet.tsx';
import { readWaves, type RunRow } from './read-waves.ts';
import { RunTable } from './run-table.tsx';
import { WaveCard } from './wave-card.tsx';

/** Waves of the day on the left, the runs of one of them on the right. */
export function WavesScreen({ waveId }: { readonly waveId: string | null }) {
  const t = useCopy('waves');
  const empty = useCopy('empty');
  const home = useCopy('home');
  const [, navigate] = useLocation();
  const now = useNow();
  const timeZone = useSiteZone((state) => state.timeZone);
  const [taking, setTaking] = useState<RunRow | null>(null);
  const waves = useView(
    (view) => readWaves(view, { waveId, now, today: startOfSiteDay(now, timeZone, zoneOffset) }),
    [waveId, now, timeZone],
  );
  const chosen = waves?.chosen ?? null;
  return (
    <SupervisorDesk
      place="waves"
      title={t('title')}
      subtitle={waves && t('open', { count: waves.open })}
      end={
        <Button icon={ArrowDownToLine} onPress={() => navigate('/supervisor/replenishment')}>
          {home('kind.replenishment')}
        </Button>
      }
    >
      {waves && chosen === null && (
        <EmptyState scene="empty" title={empty('noWaves.title')}>
          {empty('noWaves.detail')}
        </EmptyState>
      )}
      {waves && chosen !== null && (
        <div className="sv-waves-page">
          <div className="sv-wave-list" role="list" aria-label={t('title')}>
            {waves.waves.map((summary) => (
              <WaveCard
                key={summary.key}
                summary={summary}
                now={now}
                state={summary.key === chosen.summary.key ? 'chosen' : 'other'}
                onOpen={() => navigate(`/supervisor/waves/${encodeURIComponent(summary.key)}`)}
              />
            ))}
          </div>
          <RunTable wave={chosen.summary.wave.code} runs={chosen.runs} onHandBack={setTaking} />
        </div>
      )}
      {taking && <HandBackSheet row={taking} onClose={() => setTaking(null)} />}
    </SupervisorDesk>
  );
}
