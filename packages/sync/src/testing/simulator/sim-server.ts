import type { Role } from '@floorhand/domain/kernel/command';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { Rules } from '@floorhand/domain/kernel/rules';
import type { RoutePlanner } from '@floorhand/domain/layout/route-planner';
import { TransportProblem } from '../../client/ports.ts';
import { sha256Hex } from '../../protocol/hash.ts';
import type { DocumentRow, Hint, PullAnswer, PullRequest, Snapshot } from '../../protocol/pull.ts';
import type { PushAnswer, PushRequest } from '../../protocol/push.ts';
import { noCrashes } from '../../server/crash-ledger.ts';
import type { DeviceSession, Failpoint, ServerEnvironment } from '../../server/environment.ts';
import type { Grant } from '../../server/identity-store.ts';
import type { ServerStore } from '../../server/server-store.ts';
import { StorageError } from '../../server/storage-error.ts';
import { SyncServer } from '../../server/sync-server.ts';
import { scopeOf, takePull } from '../../server/take-pull.ts';
import { takeSnapshot } from '../../server/take-snapshot.ts';
import { schemaVersion } from '../../protocol/version.ts';
import type { VirtualTime } from '../virtual-time.ts';
import type { FaultClass } from './fault-classes.ts';
import { ServerWatch } from './server-watch.ts';
import type { SimDatabase } from './sim-database.ts';
import { WatchedStore } from './watched-store.ts';

/** A server process died in the middle of something. */
class ProcessDied extends Error {}

/** What breaks at the next write. */
export type ServerFault = Extract<
  FaultClass,
  | 'crash_after_commit'
  | 'crash_before_commit'
  | 'crash_between_commands'
  | 'disk_full'
  | 'write_fails'
  | 'database_busy'
>;

const failpoints: Readonly<Partial<Record<ServerFault, Failpoint>>> = {
  crash_after_commit: 'push.after_commit',
  crash_before_commit: 'push.before_commit',
  crash_between_commands: 'push.command',
};
const storageCodes = { disk_full: 'full', write_fails: 'io', database_busy: 'busy' } as const;

/** Long enough for every device that reaches the server, short beside the steps of a plan. */
const refillWindowMs = 30_000;

interface Process {
  readonly engine: SyncServer;
  isDead: boolean;
}

interface Database {
  readonly database: SimDatabase;
  readonly store: ServerStore;
  readonly watch: ServerWatch;
}

/** A picture of the database, as a backup keeps it. */
export interface Backup {
  readonly database: SimDatabase;
  readonly watch: ServerWatch;
}

export interface SimServerParts {
  readonly time: VirtualTime;
  readonly rules: Rules;
  readonly planRoute: RoutePlanner;
  readonly streams: readonly string[];
  readonly newId: () => string;
  readonly random: () => number;
  readonly struck: (fault: FaultClass) => void;
  /** Commands that some device holds without ever having heard what became of them. */
  readonly unheard: () => ReadonlySet<string>;
  /** Puts something between engine and database; planted bugs live here. */
  readonly plantStore?: (store: ServerStore) => ServerStore;
}

/** The server side of a simulated site: one database, one or two processes over it that die and come back. */
export class SimServer {
  readonly alarms: string[] = [];
  readonly #parts: SimServerParts;
  readonly #grants = new Map<string, Grant>();
  readonly #chunks = new Map<string, string>();
  readonly #listeners = new Set<(hint: Hint) => void>();
  #opened: Database | null = null;
  #rules: Rules;
  #processes: readonly Process[] = [];
  #armed: ServerFault | null = null;
  #generation = 0;
  /** How far the server's clock is off. */
  clockSkewMs = 0;
  stalledUntilMs = 0;

  constructor(parts: SimServerParts) {
    this.#parts = parts;
    this.#rules = parts.rules;
  }

  /** Begins with an empty database. */
  open(database: SimDatabase): void {
    const { rules, streams } = this.#parts;
    this.#opened = this.#open(database, new ServerWatch(rules, streams));
    this.boot(1);
  }

  async close(): Promise<void> {
    await this.#database.database.close();
  }

  /** What of the server's work is under way outside the simulated time. */
  underWay(): Promise<unknown> | null {
    return this.#opened?.database.underWay() ?? null;
  }

  get #database(): Database {
    if (!this.#opened) throw new Error('the server has no database yet');
    return this.#opened;
  }

  get watch(): ServerWatch {
    return this.#database.watch;
  }

  get isUp(): boolean {
    return this.#processes.some(({ isDead }) => !isDead);
  }

  /** Starts so many processes over the database as it is. */
  boot(count: number): void {
    for (const process of this.#processes) process.isDead = true;
    this.#processes = Array.from({ length: count }, () => this.#process());
  }

  get processCount(): number {
    return this.#processes.length;
  }

  /** The server goes back to a program that does not know some types of commands yet. */
  downgrade(types: ReadonlySet<string>): void {
    const { rules } = this.#parts;
    this.#rules = { ...rules, commands: new Map([...rules.commands].filter(([type]) => !types.has(type))) };
    this.boot(this.#processes.length);
  }

  get isOld(): boolean {
    return this.#rules !== this.#parts.rules;
  }

  /** The program of today, which tries again what the old one had to park. */
  async upgrade(): Promise<void> {
    this.#rules = this.#parts.rules;
    this.boot(Math.max(1, this.#processes.length));
    await this.replayParked();
  }

  /** As every start does; a server that dies over it does so again at the next one. */
  async replayParked(): Promise<void> {
    try {
      await this.#any().engine.replayParked('safe');
    } catch (error) {
      if (
        !(error instanceof ProcessDied || error instanceof StorageError || error instanceof TransportProblem)
      )
        throw error;
    }
  }

  /** Every process dies now; `boot` brings them back. */
  kill(): void {
    for (const process of this.#processes) process.isDead = true;
  }

  /** The next write meets this. */
  arm(fault: ServerFault): void {
    this.#armed = fault;
  }

  disarm(): void {
    this.#armed = null;
  }

  grant(grant: Grant): void {
    this.#grants.set(grant.grantId, grant);
  }

  revoke(grantId: string): void {
    this.#grants.delete(grantId);
  }

  async backup(): Promise<Backup> {
    const { database, watch } = this.#database;
    const seen = watch.copy();
    return { database: await database.copy(), watch: seen };
  }

  /** Tells devices that this backup will not be given up: what it has they may forget. */
  async keeps({ database }: Backup): Promise<void> {
    await this.#database.database.noteBackup(await database.headSeqs());
  }

  /** The database becomes what the backup holds. Without `newEpoch` somebody forgot to say so. */
  async restore(backup: Backup, newEpoch: 'rotated' | 'forgotten'): Promise<void> {
    const count = Math.max(1, this.#processes.length);
    this.#generation += 1;
    // Whoever asks meanwhile finds nobody.
    this.kill();
    const replaced = this.#database;
    const database = await backup.database.copy();
    if (newEpoch === 'rotated')
      await database.beginNewHistory({ epoch: this.#parts.newId(), at: this.#now() });
    await replaced.database.close();
    const unheard = this.#parts.unheard();
    const lost = { history: replaced.watch.history, base: backup.watch.history.length, unheard };
    this.#opened = this.#open(database, backup.watch.copy());
    if (this.#generation === 1) this.#database.watch.lost = lost;
    this.boot(count);
  }

  /** Grows with every restore. */
  get generation(): number {
    return this.#generation;
  }

  /** Writes what the desk decided; false when the server could not take it. */
  async commit(streamId: string, events: readonly DomainEvent[]): Promise<boolean> {
    try {
      await this.#any().engine.commitEvents(streamId, { kind: 'import', id: 'erp' }, () => events);
      return true;
    } catch (error) {
      if (error instanceof ProcessDied || error instanceof StorageError || error instanceof TransportProblem)
        return false;
      throw error;
    }
  }

  push(session: DeviceSession, request: PushRequest): Promise<PushAnswer> {
    return this.#serve((process) => process.engine.push(session, request));
  }

  pull(roles: readonly Role[], request: PullRequest, deviceId: string): Promise<PullAnswer> {
    const { rules } = this.#parts;
    const session = { deviceId, streamId: request.stream };
    const scope = { ...scopeOf(rules, roles, request.stream), rules, session, now: this.#now() };
    return this.#serve(() => takePull(this.#database.store, request, scope));
  }

  snapshot(roles: readonly Role[], stream: string): Promise<Snapshot> {
    const { rules } = this.#parts;
    const scope = scopeOf(rules, roles, stream);
    return this.#serve(() =>
      takeSnapshot(
        this.#database.store,
        { stream, scope, schema: schemaVersion, rules },
        {
          digest: sha256Hex,
          save: async (sha256, text) => {
            this.#chunks.set(sha256, text);
            return text.length;
          },
        },
      ),
    );
  }

  chunk(sha256: string): Promise<readonly DocumentRow[]> {
    const text = this.#chunks.get(sha256) ?? '';
    const rows = text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as DocumentRow);
    return this.#serve(async () => rows);
  }

  listen(listener: (hint: Hint) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #now(): string {
    return new Date(this.#parts.time.nowMs + this.clockSkewMs).toISOString();
  }

  #open(database: SimDatabase, watch: ServerWatch): Database {
    const watched = new WatchedStore(database.store, watch, () => this.#storageFault());
    const { plantStore } = this.#parts;
    return { database, watch, store: plantStore ? plantStore(watched) : watched };
  }

  #process(): Process {
    const { planRoute } = this.#parts;
    const rules = this.#rules;
    const process: { engine: SyncServer; isDead: boolean } = { isDead: false } as Process;
    const environment: ServerEnvironment = {
      rules,
      planRoute,
      zoneOffset: () => 60,
      digest: sha256Hex,
      now: () => this.#now(),
      grant: async (grantId) => this.#grants.get(grantId) ?? null,
      newId: this.#parts.newId,
      refillWindowMs,
      reach: (failpoint) => this.#reach(process, failpoint),
      crashes: noCrashes,
      alarm: (what) => this.alarms.push(what),
    };
    process.engine = new SyncServer(this.#database.store, environment, (hint) => {
      for (const listener of this.#listeners) listener(hint);
    });
    return process;
  }

  #reach(process: Process, failpoint: Failpoint): void {
    if (process.isDead && failpoint !== 'push.after_commit') throw new ProcessDied();
    if (this.#armed === null || failpoints[this.#armed] !== failpoint) return;
    this.#parts.struck(this.#armed);
    this.#armed = null;
    process.isDead = true;
    throw new ProcessDied();
  }

  #storageFault(): Error | null {
    const armed = this.#armed;
    if (armed !== 'disk_full' && armed !== 'write_fails' && armed !== 'database_busy') return null;
    this.#parts.struck(armed);
    this.#armed = null;
    return new StorageError(storageCodes[armed], 'injected');
  }

  #any(): Process {
    const living = this.#processes.filter(({ isDead }) => !isDead);
    const process = living[Math.floor(this.#parts.random() * living.length)];
    if (!process) throw new TransportProblem('unreachable');
    return process;
  }

  /** One request at one process: what comes from a process that died meanwhile never arrives. */
  async #serve<T>(work: (process: Process) => Promise<T>): Promise<T> {
    const process = this.#any();
    try {
      const answer = await work(process);
      if (process.isDead) throw new TransportProblem('unreachable');
      return answer;
    } catch (error) {
      if (error instanceof ProcessDied || process.isDead) throw new TransportProblem('unreachable');
      // As the host does: 503 while storage fails, and the device comes again.
      if (error instanceof StorageError) throw new TransportProblem('busy', 2000);
      throw error;
    }
  }
}
