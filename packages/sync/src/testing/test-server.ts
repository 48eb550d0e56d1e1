import type { Role } from '@floorhand/domain/kernel/command';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { Rules } from '@floorhand/domain/kernel/rules';
import type { RoutePlanner } from '@floorhand/domain/layout/route-planner';
import { sha256Hex } from '../protocol/hash.ts';
import type { DocumentRow, Hint, PullAnswer, PullRequest, Snapshot } from '../protocol/pull.ts';
import type { PushAnswer, PushRequest } from '../protocol/push.ts';
import { TransportProblem } from '../client/ports.ts';
import { served } from '../server/as-schema.ts';
import type { DeviceSession } from '../server/environment.ts';
import { noCrashes, type CrashLedger } from '../server/crash-ledger.ts';
import type { Grant } from '../server/identity-store.ts';
import type { Replayed } from '../server/replay-parked.ts';
import type { LoggedCommand } from '../server/server-store.ts';
import { warehouseStream } from '../protocol/version.ts';
import type { GivenUpDevice } from '../server/give-up-device.ts';
import { SyncServer } from '../server/sync-server.ts';
import { scopeOf, takePull } from '../server/take-pull.ts';
import { takeSnapshot } from '../server/take-snapshot.ts';
import { MemoryServerStore } from './memory-server-store.ts';
import { seededIds } from './seeded-random.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface TestServerOptions {
  readonly time: VirtualTime;
  readonly rules: Rules;
  readonly epoch: string;
  /** A server to begin as a copy of, as one restored from a backup does. */
  readonly restored?: TestServer;
  readonly crashes?: CrashLedger;
  /** For rules that plan a walk; a tiny world has none. */
  readonly planRoute?: RoutePlanner;
  readonly refillWindowMs?: number;
  /** Whoever restored it said so. */
  readonly openRecovery?: boolean;
}

const farFuture = '2099-01-01T00:00:00.000Z';

/** The server's engine over memory, without a host: sessions are taken at their word. */
export class TestServer {
  readonly store: MemoryServerStore;
  readonly alarms: string[] = [];
  readonly #options: TestServerOptions;
  #engine: SyncServer;
  readonly #grants: Map<string, Grant>;
  readonly #standings = new Map<string, 'draining' | 'lost'>();
  readonly #chunks = new Map<string, string>();
  readonly #listeners = new Set<(hint: Hint) => void>();

  constructor(options: TestServerOptions) {
    const { rules, epoch, restored } = options;
    this.#options = options;
    this.#grants = new Map(restored ? restored.#grants : []);
    this.store = new MemoryServerStore({ epoch, ...(restored ? { copyOf: restored.store } : {}) });
    if (options.openRecovery) this.store.openRecovery(options.time.iso());
    this.#engine = this.#start(rules);
  }

  /** The same database under another program. */
  restart(rules: Rules): void {
    this.#engine = this.#start(rules);
  }

  #start(rules: Rules): SyncServer {
    const { time, crashes = noCrashes, refillWindowMs = 0, planRoute = () => [] } = this.#options;
    return new SyncServer(
      this.store,
      {
        rules,
        planRoute,
        zoneOffset: () => 0,
        digest: sha256Hex,
        now: () => time.iso(),
        grant: async (grantId) => this.#grants.get(grantId) ?? null,
        newId: seededIds(4711),
        refillWindowMs,
        reach: () => undefined,
        crashes,
        alarm: (what) => this.alarms.push(what),
      },
      (hint) => {
        for (const listener of this.#listeners) listener(hint);
      },
    );
  }

  /** Gives a person leave to work on a device. */
  addGrant(grantId: string, deviceId: string, roles: readonly Role[]): string {
    const operatorId = `op-${grantId}`;
    const issuedAt = this.#options.time.iso();
    this.#grants.set(grantId, { grantId, operatorId, deviceId, roles, issuedAt, expiresAt: farFuture });
    return operatorId;
  }

  /** A grant ends at this moment. */
  endGrant(grantId: string, expiresAt: string): void {
    const grant = this.#grants.get(grantId);
    if (grant) this.#grants.set(grantId, { ...grant, expiresAt });
  }

  replayParked(which: 'safe' | 'everything' = 'safe'): Promise<Replayed> {
    return this.#engine.replayParked(which);
  }

  removeGrant(grantId: string): void {
    this.#grants.delete(grantId);
  }

  giveUpDevice(device: GivenUpDevice): Promise<void> {
    return this.#engine.giveUpDevice(warehouseStream('1'), device);
  }

  /** Housekeeping of the warehouse; `cursors` of devices in use. */
  forgetDeleted(cursors: readonly number[]): Promise<void> {
    return this.#engine.forgetDeleted({ streamId: warehouseStream('1'), cursors });
  }

  commit(streamId: string, events: readonly DomainEvent[]): Promise<number | null> {
    return this.#engine.commitEvents(streamId, { kind: 'import', id: 'erp' }, () => events);
  }

  push(session: DeviceSession, request: PushRequest): Promise<PushAnswer> {
    return this.#engine.push(this.#session(session), request);
  }

  pull(roles: readonly Role[], request: PullRequest, deviceId: string): Promise<PullAnswer> {
    const scope = scopeOf(this.#options.rules, roles, request.stream);
    return takePull(this.store, request, {
      ...scope,
      rules: this.#options.rules,
      session: this.#session({ deviceId, streamId: request.stream }),
      now: this.#options.time.iso(),
    });
  }

  /** What the desk says of a device; null: it works. */
  setStanding(deviceId: string, standing: 'draining' | 'lost' | null): void {
    if (standing === null) this.#standings.delete(deviceId);
    else this.#standings.set(deviceId, standing);
  }

  #session({ deviceId, streamId }: DeviceSession): DeviceSession {
    const standing = this.#standings.get(deviceId);
    return { deviceId, streamId, ...(standing ? { standing } : {}) };
  }

  async snapshot(
    roles: readonly Role[],
    stream: string,
    { deviceId, schema }: { readonly deviceId: string; readonly schema: number },
  ): Promise<Snapshot> {
    if (this.#standings.has(deviceId)) throw new TransportProblem('leaving');
    if (served(schema) === 'too_old') throw new TransportProblem('too_old');
    const { rules } = this.#options;
    const request = { stream, scope: scopeOf(rules, roles, stream), schema, rules };
    return takeSnapshot(this.store, request, {
      digest: sha256Hex,
      save: async (sha256, text) => {
        this.#chunks.set(sha256, text);
        return text.length;
      },
    });
  }

  chunk(sha256: string): readonly DocumentRow[] {
    const text = this.#chunks.get(sha256) ?? '';
    return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as DocumentRow);
  }

  listen(listener: (hint: Hint) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Everything a scope shows of a stream, ordered by kind and key. */
  rows(roles: readonly Role[], stream: string): Promise<readonly DocumentRow[]> {
    const { kinds } = scopeOf(this.#options.rules, roles, stream);
    return this.store.read(async (transaction) => {
      const rows: DocumentRow[] = [];
      for await (const page of transaction.allDocuments(stream, kinds, 500)) rows.push(...page);
      return rows;
    });
  }

  /** Every command it ever logged, lane by lane in order. */
  logged(): Promise<readonly LoggedCommand[]> {
    return this.store.read(async (transaction) => {
      const lanes = await transaction.lanes();
      const logs = await Promise.all(
        lanes.map(({ laneId, lastSeq }) => transaction.logged(laneId, 1, lastSeq)),
      );
      return logs.flat();
    });
  }

  head(stream: string): Promise<{ readonly seq: number; readonly hash: string }> {
    return this.store.read((transaction) => transaction.head(stream));
  }
}
