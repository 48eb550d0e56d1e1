import type { CommandDraft, Role } from '@floorhand/domain/kernel/command';
import type { DocumentKind } from '@floorhand/domain/kernel/document';
import type { RoutePlanner } from '@floorhand/domain/layout/route-planner';
import type { Rules } from '@floorhand/domain/kernel/rules';
import type { JournalEntry, JournalStore, Leadership } from '../client/ports.ts';
import { allAtHand } from '../client/rules-by-need.ts';
import { SyncClient } from '../client/sync-client.ts';
import type { SyncStatus } from '../client/status.ts';
import type { Outcome } from '../protocol/outcome.ts';
import { warehouseStream } from '../protocol/version.ts';
import { MemoryCacheStores } from './memory-cache-stores.ts';
import { MemoryJournalDisk, MemoryJournalStore } from './memory-journal-store.ts';
import { seededIds } from './seeded-random.ts';
import { StopSource } from './stop-source.ts';
import { TestLink } from './test-link.ts';
import type { TestServer } from './test-server.ts';
import type { VirtualTime } from './virtual-time.ts';

export const testStream = warehouseStream('1');

type News = 'journal' | 'cache' | 'wake';

/** One running app: a tab of a device. */
export interface TestTab {
  readonly client: SyncClient;
  readonly link: TestLink;
  readonly statuses: SyncStatus[];
  readonly answers: { readonly entry: JournalEntry; readonly outcome: Outcome }[];
  /** Ends the app as a crash does: nothing is said, nothing is saved. */
  stop(): void;
}

export interface TestDeviceOptions {
  readonly time: VirtualTime;
  readonly rules: Rules;
  readonly server: TestServer;
  readonly deviceId: string;
  readonly seed: number;
  readonly roles?: readonly Role[];
  /** Storage of another device, as a clone or a restored one has. */
  readonly disk?: MemoryJournalDisk;
  /** For rules that plan a walk; a tiny world has none. */
  readonly planRoute?: RoutePlanner;
  /** Of an older app. */
  readonly versions?: { readonly schema: number; readonly client: number };
}

/** A handheld without its screen: storage that outlives its apps, tabs that come and go, a link for each. */
export class TestDevice {
  readonly deviceId: string;
  readonly operatorId: string;
  readonly disk: MemoryJournalDisk;
  readonly caches: MemoryCacheStores;
  /** What a rule or a loop threw. */
  readonly alarms: string[] = [];
  /** How often, and why, the engine said that the device may be wiped. */
  readonly handedOver: string[] = [];
  /** Whether the parts of the app that judge commands are to be had. */
  rulesAre: 'here' | 'missing' = 'here';
  readonly #options: TestDeviceOptions;
  readonly #roles: readonly Role[];
  readonly #tabs = new Set<(what: News) => void>();
  readonly #newId: () => string;
  readonly #sessionId: string;
  #starts = 0;

  constructor(options: TestDeviceOptions) {
    this.#options = options;
    this.deviceId = options.deviceId;
    this.#roles = options.roles ?? ['picker'];
    this.disk = options.disk ?? new MemoryJournalDisk();
    this.caches = new MemoryCacheStores(options.rules.documents);
    this.#newId = seededIds(options.seed * 7919 + 1);
    this.#sessionId = seededIds(options.seed * 7919 + 2)();
    this.operatorId = options.server.addGrant(this.#grantId, this.deviceId, this.#roles);
  }

  get journal(): JournalStore {
    return new MemoryJournalStore(this.disk, this.#newId);
  }

  /** Starts the app in one more tab, on the device's storage as it is. Every tab leads: the lock is no safety. */
  async start(server: TestServer = this.#options.server): Promise<TestTab> {
    this.#starts += 1;
    const { time, rules, seed } = this.#options;
    const stop = new StopSource();
    const statuses: SyncStatus[] = [];
    const answers: TestTab['answers'] = [];
    const link = new TestLink(server, {
      deviceId: this.deviceId,
      streamId: testStream,
      roles: () => this.#roles,
      ...(this.#options.versions ? { schema: this.#options.versions.schema } : {}),
    });
    const scheduler = time.scheduler(seed * 1000 + this.#starts);
    const client = new SyncClient(
      {
        tools: {
          rules: { ...allAtHand(rules), judging: async () => this.#judging() },
          planRoute: this.#options.planRoute ?? (() => []),
          zoneOffset: () => 0,
          deviceId: this.deviceId,
          alarm: (what, error) => this.alarms.push(`${what}: ${String(error)}`),
        },
        journal: this.journal,
        caches: this.caches,
        transport: link,
        scheduler,
        leadership: this.#leadership(stop),
        stream: testStream,
        bootId: scheduler.uuid(),
        sessionId: this.#sessionId,
        ...(this.#options.versions ? { versions: this.#options.versions } : {}),
      },
      {
        changed: () => undefined,
        status: (status) => statuses.push(status),
        answered: (entry, outcome) => answers.push({ entry, outcome }),
        handedOver: (standing) => this.handedOver.push(standing),
      },
    );
    await client.start(
      {
        operatorId: this.operatorId,
        grantId: this.#grantId,
        roles: this.#roles,
        scope: this.#roles.includes('supervisor') ? 'supervisor' : 'floor',
      },
      stop.signal,
    );
    return {
      client,
      link,
      statuses,
      answers,
      stop: () => {
        stop.abort();
        client.stop();
      },
    };
  }

  /** What a tab believes of one document. */
  read<T>({ client }: TestTab, kind: DocumentKind<T>, key: string): Promise<T | undefined> {
    return client.read((view) => view.get(kind, key));
  }

  submit({ client }: TestTab, draft: CommandDraft): Promise<readonly JournalEntry[]> {
    return client.submit([draft]);
  }

  #judging(): Rules {
    if (this.rulesAre === 'missing') throw new Error('the part is not on this device');
    return this.#options.rules;
  }

  get #grantId(): string {
    return `g-${this.#options.deviceId}`;
  }

  #leadership(stop: StopSource): Leadership {
    let own: ((what: News) => void) | null = null;
    return {
      lead: (work, signal) => {
        void work(signal).catch((error: unknown) => this.alarms.push(`the loop ended: ${String(error)}`));
      },
      announce: (what) => {
        if (stop.signal.aborted) return;
        for (const listener of this.#tabs) if (listener !== own) listener(what);
      },
      listen: (listener) => {
        own = listener;
        this.#tabs.add(listener);
        return () => this.#tabs.delete(listener);
      },
    };
  }
}
