import type { ServerStore } from '@floorhand/sync/server/server-store';
import type { SyncServer } from '@floorhand/sync/server/sync-server';
import type { AsideLine } from './set-aside.ts';

/** Records are articles, orders, rows of stock. */
export interface ImportBatch {
  readonly records: number;
  readonly lines: number;
}

/** The only door through which an import writes. */
export type ImportTarget = Pick<SyncServer, 'commitEvents'>;

/** Who writes what an import brings, and how it is told how far it is. */
export interface ImportPlace {
  readonly warehouseId: string;
  /** A server with nothing in its memory yet: what one batch reads, the next need not carry along. */
  readonly openTarget: () => ImportTarget;
  readonly store: Pick<ServerStore, 'read'>;
  /** ISO instant. */
  readonly now: () => string;
  readonly progress: (what: { readonly phase: 'survey' | 'import'; readonly lines: number }) => void;
  /** How much one commit takes at most; absent: as much as is fastest. */
  readonly batch?: ImportBatch;
  /** Hears of every line that is set aside. */
  readonly aside?: (line: AsideLine) => void;
  /** Whether lines of a brand may be taken [IM3]; absent: all of them. */
  readonly mayBring?: (brand: string) => boolean;
}
