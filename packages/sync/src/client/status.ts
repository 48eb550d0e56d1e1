/** What people are told: online, offline with n waiting, or sending (ux-rules U16). */
export interface SyncStatus {
  readonly connection: 'starting' | 'online' | 'offline';
  /** Epoch milliseconds since when nothing came through; null while online. */
  readonly offlineSinceMs: number | null;
  readonly lastContactMs: number | null;
  /** Commands only this device has. */
  readonly waiting: number;
  readonly oldestWaitingMs: number | null;
  /** Commands the server kept for review. */
  readonly inReview: number;
  readonly problem: SyncProblem | null;
  /** The desk takes the device out of use; it hands over what it holds and gets nothing new. */
  readonly standing: 'draining' | 'lost' | null;
  /** The server wants a newer app; this one may finish what is begun and hand over. */
  readonly outdated: boolean;
  /** Rows loaded and to be loaded while the device fills its first cache. */
  readonly loading: { readonly done: number; readonly total: number } | null;
  /** There is something to work with. */
  readonly ready: boolean;
}

export type SyncProblem = 'other_network' | 'signed_out' | 'server_failing' | 'device_copied';

export const startingStatus: SyncStatus = {
  connection: 'starting',
  offlineSinceMs: null,
  lastContactMs: null,
  waiting: 0,
  oldestWaitingMs: null,
  inReview: 0,
  problem: null,
  standing: null,
  outdated: false,
  loading: null,
  ready: false,
};
