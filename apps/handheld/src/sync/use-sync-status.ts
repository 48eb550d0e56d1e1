import type { SyncStatus } from '@floorhand/sync/client/status';

import type { SyncState as PillState } from '../kit/sync-pill.tsx';
import { useSyncState } from '../stores/sync-state.ts';

export const useSyncStatus = (): SyncStatus => useSyncState((state) => state.status);

/** The four looks of the sync pill. Offline is a state, not an alarm. */
export function pillState({ connection, inReview, problem, waiting }: SyncStatus): PillState {
  if (inReview > 0 || problem === 'device_copied') return 'attention';
  if (connection === 'offline') return 'offline';
  return waiting > 0 ? 'syncing' : 'synced';
}
