import type { Outcome } from '@floorhand/sync/protocol/outcome';
import { startingStatus, type SyncStatus } from '@floorhand/sync/client/status';
import { create } from 'zustand';

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
  /** A newer version of the app waits for a pause. */
  readonly updateWaiting: boolean;
}

/** What sync tells the screens. No stock, no copies of documents. */
export const useSyncState = create<SyncState>()(() => ({
  version: 0,
  status: startingStatus,
  refusals: [],
  updateWaiting: false,
}));

export const noteChanged = (): void => useSyncState.setState(({ version }) => ({ version: version + 1 }));
export const noteStatus = (status: SyncStatus): void => useSyncState.setState({ status });
export const noteUpdateWaiting = (): void => useSyncState.setState({ updateWaiting: true });

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

export const resetSyncState = (): void =>
  useSyncState.setState({ version: 0, status: startingStatus, refusals: [] });
