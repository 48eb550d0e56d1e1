import type { Hint } from '@floorhand/sync/protocol/pull';
import type { StorageState } from '../core/storage-alarm.ts';
import type { ReaderCore } from '../core/reader-core.ts';
import type { ImportRunner, RunProgress } from '../import/desk/import-runner.ts';
import type { StoragePlace } from '../storage/open-storage.ts';
import type { WriterCore } from '../core/writer-core.ts';

/** What a thread is given when it starts. */
export interface ThreadData extends StoragePlace {
  readonly logLevel: string;
}

export interface WriterThreadData extends ThreadData {
  readonly deviceNames: string;
  readonly refillWindowMs: number;
  readonly openWarehouse: string | null;
  readonly failpoint: string | null;
}

/** What the writing thread tells without being asked. */
export type ThreadEvent =
  | { readonly event: 'hint'; readonly hint: Hint }
  | { readonly event: 'import'; readonly progress: RunProgress }
  | { readonly event: 'storage'; readonly state: StorageState };

export const isThreadEvent = (message: unknown): message is ThreadEvent =>
  typeof message === 'object' && message !== null && 'event' in message;

interface Lifecycle {
  /** Resolves when the thread works; rejects with why it cannot. */
  ready(): Promise<void>;
  /** Ends its connections; the thread may be ended afterwards. */
  close(): Promise<void>;
}

export type ImportRemote = Pick<ImportRunner, 'inspect' | 'run' | 'stop'> & Lifecycle;
export type WriterRemote = WriterCore & Lifecycle;
export type ReaderRemote = ReaderCore & Lifecycle;
