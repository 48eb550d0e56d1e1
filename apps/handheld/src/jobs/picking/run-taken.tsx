import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { useCardsOnly } from '../../scanning/use-cards-only.ts';
import { SyncButton } from '../../shell/sync-button.tsx';

/** The run is somebody else's: it was taken in the same moment, or given to them. Nothing more is recorded on it here. */
export function RunTaken({ runId }: { readonly runId: string }) {
  const t = useCopy('pick');
  const home = useCopy('home');
  const [, navigate] = useLocation();
  useCardsOnly(() => navigate('/'));
  return (
    <FloorApp
      strip={<StatusStrip title={t('title', { run: runId })} end={<SyncButton />} />}
      dock={
        <Button kind="primary" onPress={() => navigate('/')}>
          {t('backToWork')}
        </Button>
      }
    >
      <EmptyState scene="newDevice" title={home('runTaken.title')}>
        {home('runTaken.detail')}
      </EmptyState>
    </FloorApp>
  );
}
