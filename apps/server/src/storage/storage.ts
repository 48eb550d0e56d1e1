import type { Hint } from '@floorhand/sync/protocol/pull';
import type { IdentityStore } from '@floorhand/sync/server/identity-store';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import type { Outbox } from '../effects/outbox.ts';
import type { History } from '../read-models/history.ts';

/** One opened database. `close` ends both stores. */
export interface Storage {
  readonly store: ServerStore;
  readonly identity: IdentityStore;
  readonly history: History;
  /** Tells of commits of any process, within half a second; absent where only one process can write. */
  readonly watchHeads?: (onHead: (hint: Hint) => void) => void;
  /** Absent where nothing acts on the world outside. */
  readonly outbox?: Outbox;
  close(): Promise<void>;
}
