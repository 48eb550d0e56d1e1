import type { IdentityStore } from '@floorhand/sync/server/identity-store';
import type { ServerStore } from '@floorhand/sync/server/server-store';

/** One opened database. `close` ends both stores. */
export interface Storage {
  readonly store: ServerStore;
  readonly identity: IdentityStore;
  close(): Promise<void>;
}
