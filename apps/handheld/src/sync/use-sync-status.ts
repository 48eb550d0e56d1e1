import type { SyncStatus } from '@floorhand/sync/client/status';

import type { SyncState as PillState } from '../kit/sync-pill.tsx';
import { useSyncState } from '../stores/sync-state.ts';

export const useSyncStatus = (): SyncStatus => useSyncState((state) => state.status);

/** What is said of sending: the looks of the pill, and `starting` until the server was reached for the first time. */
export type SyncWords = PillState | 'starting';

/** Offline is a state, not an alarm; and nothing is called sent before the server was heard. */
export function syncWords({ connection, inReview, problem, waiting }: SyncStatus): SyncWords {
  if (inReview > 0 || problem === 'device_copied') return 'attention';
  if (connection === 'offline') return 'offline';
  if (connection === 'starting') return 'starting';
  return waiting > 0 ? 'syncing' : 'synced';
}

/** A device that looks for the server looks like one that sends. */
export const pillState = (words: SyncWords): PillState => (words === 'starting' ? 'syncing' : words);
