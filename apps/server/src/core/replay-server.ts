import { randomUUID } from 'node:crypto';
import { rules } from '@floorhand/domain/rules';
import { noCrashes } from '@floorhand/sync/server/crash-ledger';
import type { ServerEnvironment } from '@floorhand/sync/server/environment';
import { SyncServer } from '@floorhand/sync/server/sync-server';
import type { Storage } from '../storage/storage.ts';
import { GrantBook } from './grant-book.ts';
import { nodeDigest } from './node-digest.ts';
import { routePlanner } from './route-planner.ts';
import { zoneOffset } from './zone-offset.ts';

/** The engine for trying parked commands again, beside a server or without one. Its process may die over one of them. */
export function replayServer(
  { store, identity }: Pick<Storage, 'store' | 'identity'>,
  alarm: ServerEnvironment['alarm'],
): SyncServer {
  const grants = new GrantBook(identity);
  return new SyncServer(
    store,
    {
      rules,
      planRoute: routePlanner,
      zoneOffset,
      digest: nodeDigest,
      now: () => new Date().toISOString(),
      grant: (grantId) => grants.grant(grantId),
      newId: randomUUID,
      refillWindowMs: 0,
      crashes: noCrashes,
      reach: () => undefined,
      alarm,
    },
    () => undefined,
  );
}
