import type { Run } from '@floorhand/domain/jobs/picking/state';
import type { Stop } from '@floorhand/domain/jobs/picking/stops';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { DeviceFacts } from '../../kit/device-facts.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { commandOf } from '../../scanning/command-card.ts';
import { useScanTarget } from '../../scanning/scan-context.ts';
import { SyncButton } from '../../shell/sync-button.tsx';
import { useEndWork } from '../../sync/use-end-work.ts';
import { countedStops } from './rail-of.ts';

interface RunSummaryProps {
  readonly runId: string;
  readonly run: Run;
  readonly stops: readonly Stop[];
}

/** What came of a run: stops, items, shorts and time. */
export function RunSummary({ runId, run, stops }: RunSummaryProps) {
  const t = useCopy('summary');
  const pick = useCopy('pick');
  const shared = useCopy('shared');
  const [, navigate] = useLocation();
  const endWork = useEndWork();
  // Whatever is scanned now belongs to the next job.
  useScanTarget({
    mode: () => 'single',
    onScan: (scan) => (commandOf(scan) === 'LOGOUT' ? endWork() : navigate('/')),
    onRepeat: () => undefined,
  });
  const minutes =
    run.claim && run.finishedAt
      ? Math.max(1, Math.round((Date.parse(run.finishedAt) - Date.parse(run.claim.at)) / 60_000))
      : null;
  return (
    <FloorApp
      strip={
        <StatusStrip
          title={pick('title', { run: runId })}
          subtitle={run.stationId ?? undefined}
          end={<SyncButton />}
        />
      }
      dock={
        <Button kind="primary" onPress={() => navigate('/')}>
          {t('next')}
        </Button>
      }
    >
      <EmptyState scene="allPicked" title={t('title')} />
      <DeviceFacts
        label={t('title')}
        facts={[
          {
            label: t('stops'),
            value: String(countedStops(stops).length),
            detail: minutes === null ? undefined : shared('minutes', { count: minutes }),
          },
          { label: t('items'), value: String(run.unitsPicked) },
          { label: t('shorts'), value: run.unitsShort === 0 ? '–' : String(run.unitsShort) },
        ]}
      />
    </FloorApp>
  );
}
