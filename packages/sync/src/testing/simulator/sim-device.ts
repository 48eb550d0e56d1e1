import type { CommandDraft, Role } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import type { Rules } from '@floorhand/domain/kernel/rules';
import type { RoutePlanner } from '@floorhand/domain/layout/route-planner';
import type { JournalEntry, JournalStore, Leadership, Scheduler, Transport } from '../../client/ports.ts';
import { allAtHand } from '../../client/rules-by-need.ts';
import { SyncClient } from '../../client/sync-client.ts';
import type { PushAnswer, PushRequest } from '../../protocol/push.ts';
import { StopSource } from '../stop-source.ts';
import type { VirtualTime } from '../virtual-time.ts';
import { SimLink, type SimAir } from './sim-link.ts';
import type { SimServer } from './sim-server.ts';
import { SimDisk, SimJournal } from './sim-storage.ts';

type News = 'journal' | 'cache' | 'wake';

export interface SimTab {
  readonly client: SyncClient;
  readonly link: SimLink;
  readonly stop: StopSource;
  /** Given when the tab may lead. */
  lead: (() => void) | null;
  isLeading: boolean;
  thaw: (() => void) | null;
}

export interface SimDeviceParts {
  readonly time: VirtualTime;
  readonly rules: Rules;
  readonly planRoute: RoutePlanner;
  readonly server: SimServer;
  readonly air: SimAir;
  readonly stream: string;
  readonly deviceId: string;
  readonly operatorId: string;
  readonly grantId: string;
  readonly roles: readonly Role[];
  /** Tells apart devices that bear the same id. */
  readonly name: string;
  readonly seed: number;
  readonly newId: () => string;
  readonly answered: (device: SimDevice, request: PushRequest, answer: PushAnswer) => void;
  readonly alarm: (what: string) => void;
  readonly plantJournal?: (journal: JournalStore, disk: SimDisk) => JournalStore;
  readonly plantTransport?: (transport: Transport, disk: SimDisk) => Transport;
}

/** A handheld without its screen: storage that outlives its apps, tabs that come and go and freeze. */
export class SimDevice {
  readonly parts: SimDeviceParts;
  disk: SimDisk;
  tabs: readonly SimTab[] = [];
  isAlive = true;
  /** How far the wall clock is off. */
  skewMs = 0;
  /** Two tabs may lead at once: the lock is no safety. */
  manyLead = false;
  #starts = 0;
  /** Of the whole device: its tabs come and go. */
  readonly #sessionId: string;

  constructor(parts: SimDeviceParts, disk: SimDisk) {
    this.parts = parts;
    this.#sessionId = parts.newId();
    this.disk = disk;
  }

  get scope(): 'floor' | 'supervisor' {
    return this.parts.roles.includes('supervisor') ? 'supervisor' : 'floor';
  }

  get entries(): readonly JournalEntry[] {
    return this.disk.journal.entries;
  }

  /** Starts the app in one more tab; false when the storage would not let it. */
  async start(): Promise<boolean> {
    this.#starts += 1;
    const { parts, disk } = this;
    const scheduler = this.#scheduler(parts.seed * 1009 + this.#starts);
    const stop = new StopSource();
    const link = new SimLink({
      server: parts.server,
      air: parts.air,
      scheduler: parts.time.scheduler(parts.seed * 2003 + this.#starts),
      session: { deviceId: parts.deviceId, streamId: parts.stream },
      roles: parts.roles,
      answered: (request, answer) => parts.answered(this, request, answer),
    });
    const journal = new SimJournal(disk, parts.newId);
    const tab: { -readonly [K in keyof SimTab]: SimTab[K] } = {
      link,
      stop,
      lead: null,
      isLeading: false,
      thaw: null,
    } as SimTab;
    tab.client = new SyncClient(
      {
        tools: {
          rules: allAtHand(parts.rules),
          planRoute: parts.planRoute,
          zoneOffset: () => 60,
          deviceId: parts.deviceId,
          alarm: (what, error) => parts.alarm(`${parts.name}: ${what}: ${String(error)}`),
        },
        journal: parts.plantJournal?.(journal, disk) ?? journal,
        caches: disk.caches,
        transport: parts.plantTransport?.(link, disk) ?? link,
        scheduler,
        leadership: this.#leadership(tab),
        stream: parts.stream,
        bootId: scheduler.uuid(),
        sessionId: this.#sessionId,
        keepSettledMs: 30_000,
      },
      {
        changed: () => undefined,
        status: () => undefined,
        answered: () => undefined,
        handedOver: () => undefined,
      },
    );
    const { operatorId, grantId, roles } = parts;
    try {
      await tab.client.start({ operatorId, grantId, roles, scope: this.scope }, stop.signal);
    } catch {
      stop.abort();
      return false;
    }
    this.tabs = [...this.tabs, tab];
    this.elect();
    return true;
  }

  /** Gives the wheel to a tab when nobody holds it. */
  elect(): void {
    const waiting = this.tabs.filter((tab) => !tab.isLeading && tab.lead !== null);
    const leads = this.tabs.some((tab) => tab.isLeading && tab.thaw === null);
    const [next] = waiting;
    if (!next || (leads && !this.manyLead)) return;
    next.isLeading = true;
    next.lead?.();
    if (this.manyLead) this.elect();
  }

  /** Ends every tab as a crash does: nothing is said, nothing is saved. */
  stop(): void {
    for (const tab of this.tabs) {
      tab.thaw?.();
      tab.stop.abort();
      tab.client.stop();
    }
    this.tabs = [];
  }

  async restart(): Promise<void> {
    this.stop();
    for (let tries = 0; tries < 3 && this.tabs.length === 0; tries++) await this.start();
  }

  submit(tab: SimTab, draft: CommandDraft): Promise<readonly JournalEntry[]> {
    return tab.client.submit([draft]);
  }

  read<T>(tab: SimTab, run: (view: View) => T): Promise<T> {
    return tab.client.read(run);
  }

  #scheduler(seed: number): Scheduler {
    const scheduler = this.parts.time.scheduler(seed);
    return { ...scheduler, nowMs: () => scheduler.nowMs() + this.skewMs };
  }

  #leadership(tab: SimTab): Leadership {
    return {
      lead: (work, signal) => {
        tab.lead = () => {
          work(signal).catch((error: unknown) => this.parts.alarm(`the loop ended: ${String(error)}`));
        };
      },
      announce: (what) => {
        if (!tab.stop.signal.aborted) this.#tell(tab, what);
      },
      listen: (listener) => {
        this.#listeners.set(tab, listener);
        return () => this.#listeners.delete(tab);
      },
    };
  }

  readonly #listeners = new Map<SimTab, (what: News) => void>();

  #tell(from: SimTab, what: News): void {
    for (const [tab, listener] of this.#listeners) {
      if (tab === from) continue;
      // What is said to a frozen tab waits for it, as messages in a browser do.
      if (tab.thaw === null) listener(what);
      else void tab.link.frozen?.then(() => listener(what));
    }
  }
}
