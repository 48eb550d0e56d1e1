import { randomUUID } from 'node:crypto';
import { rules } from '@floorhand/domain/rules';
import type { Hint } from '@floorhand/sync/protocol/pull';
import { noCrashes } from '@floorhand/sync/server/crash-ledger';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { SyncServer } from '@floorhand/sync/server/sync-server';
import { nodeDigest } from './node-digest.ts';
import { routePlanner } from './route-planner.ts';
import { zoneOffset } from './zone-offset.ts';

/** The engine for set-up and tools: commits what no device sent, and knows no devices. */
export const deskServer = (store: ServerStore, onHint: (hint: Hint) => void = () => undefined): SyncServer =>
  new SyncServer(
    store,
    {
      rules,
      planRoute: routePlanner,
      zoneOffset,
      digest: nodeDigest,
      now: () => new Date().toISOString(),
      grant: async () => null,
      newId: randomUUID,
      refillWindowMs: 0,
      reach: () => undefined,
      crashes: noCrashes,
      alarm: (what) => {
        throw new Error(what);
      },
    },
    onHint,
  );
