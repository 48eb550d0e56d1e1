import { useFloor } from '../../sync/use-floor.ts';
import { useSyncStatus } from '../../sync/use-sync-status.ts';

const staleMs = 15 * 60_000;

/** How old what this device knows of the bins is. `asOfMs` is set only when people should be told. */
export function useSnapshotAge(): { readonly snapshot: 'fresh' | 'stale'; readonly asOfMs: number | null } {
  const { now } = useFloor();
  const { connection, lastContactMs } = useSyncStatus();
  if (connection === 'online' || lastContactMs === null) return { snapshot: 'fresh', asOfMs: null };
  return Date.parse(now()) - lastContactMs > staleMs
    ? { snapshot: 'stale', asOfMs: lastContactMs }
    : { snapshot: 'fresh', asOfMs: null };
}
