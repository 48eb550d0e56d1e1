const staleMs = 15 * 60_000;

/** How old what this device knows of the bins is. */
export interface SnapshotAge {
  readonly snapshot: 'fresh' | 'stale';
  /** Epoch milliseconds; set only when people should be told. */
  readonly asOfMs: number | null;
}

const fresh: SnapshotAge = { snapshot: 'fresh', asOfMs: null };

/** A device that hears from the server is never behind; one that does not is after a quarter of an hour [PA15]. */
export function snapshotAge(
  { connection, lastContactMs }: { readonly connection: string; readonly lastContactMs: number | null },
  nowMs: number,
): SnapshotAge {
  if (connection === 'online' || lastContactMs === null) return fresh;
  return nowMs - lastContactMs > staleMs ? { snapshot: 'stale', asOfMs: lastContactMs } : fresh;
}
