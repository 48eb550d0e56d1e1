/**
 * What can be put in the way, by name, and the row of the fault catalogue each counts under. `exchange`: drawn for
 * every request; `step`: an event of the plan; `server`: breaks the next write of the server.
 */
export const faultClasses = {
  lost_request: { id: 'F-29', how: 'exchange' },
  lost_answer: { id: 'F-25', how: 'exchange' },
  duplicate: { id: 'F-23', how: 'exchange' },
  reorder: { id: 'F-24', how: 'exchange' },
  truncated: { id: 'F-26', how: 'exchange' },
  captive_portal: { id: 'F-27', how: 'exchange' },
  busy: { id: 'F-28', how: 'exchange' },
  chunk_lost: { id: 'F-33', how: 'exchange' },
  hints_dead: { id: 'F-30', how: 'exchange' },
  hints_refused: { id: 'F-31', how: 'exchange' },
  hints_late: { id: 'F-32', how: 'exchange' },
  crash_after_commit: { id: 'F-01', how: 'server' },
  crash_before_commit: { id: 'F-02', how: 'server' },
  crash_between_commands: { id: 'F-03', how: 'server' },
  disk_full: { id: 'F-06', how: 'server' },
  write_fails: { id: 'F-07', how: 'server' },
  database_busy: { id: 'F-08', how: 'server' },
  failover: { id: 'F-10', how: 'step' },
  server_restored: { id: 'F-13', how: 'step' },
  restored_and_overtaken: { id: 'F-14', how: 'step' },
  restored_and_device_gone: { id: 'F-15', how: 'step' },
  two_servers: { id: 'F-18', how: 'step' },
  unknown_version: { id: 'F-19', how: 'step' },
  server_clock: { id: 'F-20', how: 'step' },
  server_stalls: { id: 'F-21', how: 'step' },
  site_outage: { id: 'F-28', how: 'step' },
  crash_in_append: { id: 'F-35', how: 'step' },
  crash_after_append: { id: 'F-36', how: 'step' },
  power_cut: { id: 'F-37', how: 'step' },
  crash_in_pull: { id: 'F-38', how: 'step' },
  quota_journal: { id: 'F-39', how: 'step' },
  quota_cache: { id: 'F-40', how: 'step' },
  origin_evicted: { id: 'F-41', how: 'step' },
  cache_lost: { id: 'F-42', how: 'step' },
  storage_fails: { id: 'F-43', how: 'step' },
  tabs_at_once: { id: 'F-46', how: 'step' },
  two_leaders: { id: 'F-47', how: 'step' },
  frozen_leader: { id: 'F-48', how: 'step' },
  device_clock: { id: 'F-53', how: 'step' },
  device_restored: { id: 'F-55', how: 'step' },
  device_cloned: { id: 'F-56', how: 'step' },
  grant_gone: { id: 'F-57', how: 'step' },
  unknown_command: { id: 'F-58', how: 'step' },
  poison: { id: 'F-59', how: 'step' },
  order_cancelled: { id: 'F-61', how: 'step' },
  double_scan: { id: 'F-64', how: 'step' },
} as const satisfies Readonly<
  Record<string, { readonly id: string; readonly how: 'exchange' | 'server' | 'step' }>
>;

export type FaultClass = keyof typeof faultClasses;
export const allFaults = Object.keys(faultClasses) as readonly FaultClass[];

export const isFaultClass = (name: string): name is FaultClass => Object.hasOwn(faultClasses, name);

/** Counts what really struck, by catalogue id. */
export class FaultTally {
  readonly #counts = new Map<string, number>();

  struck(fault: FaultClass): void {
    const { id } = faultClasses[fault];
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
  }

  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
}
