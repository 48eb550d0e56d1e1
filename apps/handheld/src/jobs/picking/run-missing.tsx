import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { useCardsOnly } from '../../scanning/use-cards-only.ts';
import { SyncButton } from '../../shell/sync-button.tsx';

/** The run is not on this device: it was never loaded, or it is gone. */
export function RunMissing({ runId }: { readonly runId: string }) {
  const t = useCopy('pick');
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
      <EmptyState scene="newDevice" title={t('missing.title')}>
        {t('missing.detail')}
      </EmptyState>
    </FloorApp>
  );
}
