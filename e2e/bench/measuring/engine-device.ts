import { randomUUID } from 'node:crypto';
import { rules } from '@floorhand/domain/rules';
import { routePlanner } from '@floorhand/server/core/route-planner';
import { zoneOffset } from '@floorhand/server/core/zone-offset';
import type {
  CacheStores,
  JournalStore,
  Leadership,
  Scheduler,
  Transport,
} from '@floorhand/sync/client/ports';
import { allAtHand } from '@floorhand/sync/client/rules-by-need';
import { SyncClient, type SyncEvents } from '@floorhand/sync/client/sync-client';
import { measuredStream } from './seed.ts';
import type { Caller } from './shift-server.ts';

export const nodeScheduler: Scheduler = {
  nowMs: () => Date.now(),
  monoMs: () => performance.now(),
  gaps: () => 0,
  random: () => Math.random(),
  uuid: () => randomUUID(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done, { once: true });
    }),
  afterPaint: async () => undefined,
};

/** A device has one tab here. */
const alone: Leadership = {
  lead: (work, signal) => void work(signal),
  announce: () => undefined,
  listen: () => () => undefined,
};

export interface EngineParts {
  readonly caller: Caller;
  readonly journal: JournalStore;
  readonly caches: CacheStores;
  readonly transport: Transport;
}

/** The product's engine of a device over storage in memory. */
export class EngineDevice {
  readonly client: SyncClient;
  readonly #stop = new AbortController();
  readonly #caller: Caller;

  constructor({ caller, journal, caches, transport }: EngineParts, events: Partial<SyncEvents> = {}) {
    this.#caller = caller;
    const nothing = (): void => undefined;
    this.client = new SyncClient(
      {
        tools: {
          rules: allAtHand(rules),
          planRoute: routePlanner,
          zoneOffset,
          deviceId: caller.deviceId,
          alarm: (what, error) => console.error(what, error),
        },
        journal,
        caches,
        transport,
        scheduler: nodeScheduler,
        leadership: alone,
        stream: measuredStream,
        bootId: randomUUID(),
      },
      { changed: nothing, status: nothing, answered: nothing, handedOver: nothing, ...events },
    );
  }

  start(): Promise<void> {
    const { operatorId, grantId } = this.#caller;
    return this.client.start({ operatorId, grantId, roles: ['picker'], scope: 'floor' }, this.#stop.signal);
  }

  stop(): void {
    this.#stop.abort();
    this.client.stop();
  }
}
