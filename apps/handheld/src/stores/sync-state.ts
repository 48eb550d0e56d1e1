import type { Outcome } from '@floorhand/sync/protocol/outcome';
import { startingStatus, type SyncStatus } from '@floorhand/sync/client/status';
import { create } from 'zustand';

import { isAnswering } from './answering.ts';

/** A request of this device that the server refused. */
export interface Refusal {
  readonly commandId: string;
  readonly type: string;
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface SyncState {
  /** Grows whenever documents or records may have changed. */
  readonly version: number;
  readonly status: SyncStatus;
  readonly refusals: readonly Refusal[];
  /** The device is taken out of use, and the server has all it held. */
  readonly handedOver: boolean;
  /** The server's backup has every commit up to this one, 0 when there is none; null before the server said so. */
  readonly backupSeq: number | null;
  /** A newer version of the app waits for a pause. */
  readonly updateWaiting: boolean;
  /** A part of the app could not be loaded: a reload between two jobs brings it back. */
  readonly partMissing: boolean;
}

/** What sync tells the screens. No stock, no copies of documents. */
export const useSyncState = create<SyncState>()(() => ({
  version: 0,
  status: startingStatus,
  refusals: [],
  handedOver: false,
  backupSeq: null,
  updateWaiting: false,
  partMissing: false,
}));

/** The answer to a scan is painted first; what follows from it may be a frame or two late. */
const followsMs = 40;
/** However fast somebody scans, screens are no further behind than this. */
const latestMs = 400;

interface Following {
  readonly sinceMs: number;
  timer: ReturnType<typeof setTimeout>;
  changed: 0 | 1;
  status: SyncStatus | null;
}

let following: Following | null = null;

/** Screens follow all that sync told within a moment in one go: on a slow device each time costs a frame. */
function follow(told: { readonly changed?: 1; readonly status?: SyncStatus }): void {
  following ??= {
    sinceMs: performance.now(),
    timer: setTimeout(showFollowing, followsMs),
    changed: 0,
    status: null,
  };
  following.changed = told.changed ?? following.changed;
  following.status = told.status ?? following.status;
}

function showFollowing(): void {
  if (!following) return;
  // What an earlier scan led to must not stand in the way of the answer to this one.
  if (isAnswering() && performance.now() - following.sinceMs < latestMs) {
    following.timer = setTimeout(showFollowing, followsMs);
    return;
  }
  const { changed, status } = following;
  following = null;
  useSyncState.setState((held) => ({
    version: held.version + changed,
    status: status ?? held.status,
  }));
}

export const noteChanged = (): void => follow({ changed: 1 });
export const noteStatus = (status: SyncStatus): void => follow({ status });
export const noteHandedOver = (): void => useSyncState.setState({ handedOver: true });
export const noteBackup = (backupSeq: number): void => {
  if (useSyncState.getState().backupSeq !== backupSeq) useSyncState.setState({ backupSeq });
};
export const noteUpdateWaiting = (): void => useSyncState.setState({ updateWaiting: true });
export const notePartMissing = (): void => useSyncState.setState({ partMissing: true });

/** Remembers a refused request until someone has read it. */
export function noteAnswer(commandId: string, type: string, { outcome, reason }: Outcome): void {
  if (outcome !== 'rejected' || reason === null) return;
  useSyncState.setState(({ refusals }) => ({
    refusals: [...refusals, { commandId, type, ...reason }].slice(-20),
  }));
}

export const dismissRefusal = (commandId: string): void =>
  useSyncState.setState(({ refusals }) => ({
    refusals: refusals.filter((refusal) => refusal.commandId !== commandId),
  }));

export function resetSyncState(): void {
  clearTimeout(following?.timer);
  following = null;
  useSyncState.setState({ version: 0, status: startingStatus, refusals: [], handedOver: false });
}
