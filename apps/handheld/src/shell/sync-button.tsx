import { useLocation } from 'wouter';

import { useCopy } from '../copy/use-copy.ts';
import { SyncPill } from '../kit/sync-pill.tsx';
import { pillState, syncWords, useSyncStatus } from '../sync/use-sync-status.ts';

/** The sync pill of every screen; opens the sync sheet. */
export function SyncButton() {
  const t = useCopy('sync');
  const status = useSyncStatus();
  const [, navigate] = useLocation();
  const words = syncWords(status);
  const { waiting, inReview } = status;
  const toFix = Math.max(1, inReview);
  // Shown after every scan, so only the words of the state it is in are put together.
  const texts = {
    synced: () => undefined,
    starting: () => (waiting === 0 ? undefined : t('pill.unsent', { count: waiting })),
    syncing: () => t('pill.unsent', { count: waiting }),
    offline: () => (waiting === 0 ? t('pill.offline') : t('pill.offlineWith', { count: waiting })),
    attention: () => t('pill.toFix', { count: toFix }),
  };
  const labels = {
    synced: () => t('label.synced'),
    starting: () => t('label.starting', { count: waiting }),
    syncing: () => t('label.syncing', { count: waiting }),
    offline: () => t('label.offline', { count: waiting }),
    attention: () => t('label.attention', { count: toFix }),
  };
  return (
    <SyncPill
      state={pillState(words)}
      text={texts[words]()}
      label={labels[words]()}
      onPress={() => navigate('/sync')}
    />
  );
}
