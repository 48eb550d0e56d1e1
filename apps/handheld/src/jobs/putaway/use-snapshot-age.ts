import { useFloor } from '../../sync/use-floor.ts';
import { useSyncStatus } from '../../sync/use-sync-status.ts';
import { snapshotAge, type SnapshotAge } from './snapshot-age.ts';

/** How old what this device knows of the bins is, now. */
export function useSnapshotAge(): SnapshotAge {
  const { now } = useFloor();
  return snapshotAge(useSyncStatus(), Date.parse(now()));
}
