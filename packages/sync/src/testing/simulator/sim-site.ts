import { z } from 'zod';
import { defineCommand, type Role } from '@floorhand/domain/kernel/command';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { PhysicalFloor, type PhysicalMove } from '@floorhand/domain/testing/simulation/physical-floor';
import type { JournalStore, Transport } from '../../client/ports.ts';
import type { PushAnswer, PushRequest } from '../../protocol/push.ts';
import { catalogStream, warehouseStream } from '../../protocol/version.ts';
import type { ServerStore } from '../../server/server-store.ts';
import { seededIds, seededRandom } from '../seeded-random.ts';
import { VirtualTime } from '../virtual-time.ts';
import type { Business } from './business.ts';
import { faultClasses, FaultTally, type FaultClass } from './fault-classes.ts';
import type { Plan } from './plan.ts';
import { SimDevice } from './sim-device.ts';
import type { Exchange, SimAir } from './sim-link.ts';
import type { SimDatabase } from './sim-database.ts';
import { SimServer, type Backup } from './sim-server.ts';
import { SimDisk } from './sim-storage.ts';
import { Trace } from './trace.ts';

export const simStream = warehouseStream('1');
export const simStreams = [catalogStream, simStream] as const;

/** Bugs to be planted from outside, to prove that the simulator would see them. */
export interface Plants {
  readonly store?: (store: ServerStore) => ServerStore;
  readonly journal?: (journal: JournalStore, disk: SimDisk) => JournalStore;
  readonly transport?: (transport: Transport, disk: SimDisk) => Transport;
}

/** A rule that throws: our own bug, which must cost nobody anything. */
export const boom = defineCommand({
  type: 'simulation.boom',
  version: 1,
  kind: 'fact',
  judgedBy: 'server',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({}),
  decide: () => {
    throw new Error('boom');
  },
});

const withBoom = (rules: Rules): Rules => ({
  ...rules,
  commands: new Map([...rules.commands, [boom.type, boom]]),
});

/** One simulated site: a server, devices, the floor itself, and the ledger of what was honestly reported as lost. */
export class SimSite {
  readonly time = new VirtualTime();
  readonly tally = new FaultTally();
  readonly floor = new PhysicalFloor();
  readonly trace: Trace;
  readonly server: SimServer;
  readonly business: Business;
  devices: readonly SimDevice[] = [];
  /** Commands whose journal append completed, and the device that did it. */
  readonly recorded = new Map<string, string>();
  /** Commands that a supervisor was told are gone. */
  readonly reportedLost = new Set<string>();
  /** Movements no command will ever tell of: theft, desk work lost with a restored server. */
  readonly untold: PhysicalMove[] = [];
  readonly seen = new Map<string, { readonly place: string; readonly skuId: string }>();
  readonly desk: { readonly hash: string; readonly moves: readonly PhysicalMove[] }[] = [];
  readonly images = new Map<string, ReturnType<SimDisk['journal']['copy']>>();
  readonly alarms: string[] = [];
  readonly violations: string[] = [];
  backups: readonly Backup[] = [];
  isPeace = false;
  readonly #plan: Plan;
  readonly #plants: Plants;
  readonly #air: SimAir;
  readonly #newId: () => string;

  constructor(
    plan: Plan,
    business: Business,
    options: { readonly plants?: Plants; readonly keepTrace: 'lines' | 'hash' },
  ) {
    this.#plan = plan;
    this.#plants = options.plants ?? {};
    this.trace = new Trace(
      () => this.time.nowMs - Date.parse('2026-03-04T05:00:00.000Z'),
      options.keepTrace === 'lines',
    );
    this.business = { ...business, rules: withBoom(business.rules) };
    this.#newId = seededIds(plan.seed * 31 + 5);
    this.#air = this.#makeAir(seededRandom(plan.seed * 131 + 7));
    const { store } = this.#plants;
    this.server = new SimServer({
      time: this.time,
      rules: this.business.rules,
      planRoute: business.planRoute,
      streams: simStreams,
      newId: seededIds(plan.seed * 37 + 9),
      random: seededRandom(plan.seed * 41 + 11),
      struck: (fault) => this.struck(fault),
      unheard: () => this.#unheard(),
      ...(store ? { plantStore: store } : {}),
    });
  }

  struck(fault: FaultClass): void {
    this.tally.struck(fault);
    this.trace.add(`fault ${fault}`);
  }

  violated(what: string): void {
    this.violations.push(what);
    this.trace.add(`VIOLATION ${what}`);
  }

  /** Everybody arrives: the building, its people, and a device for each of them. */
  async open(database: SimDatabase): Promise<void> {
    this.server.open(database);
    this.time.waitsFor(() => this.server.underWay());
    const people = Array.from({ length: this.#plan.devices }, (_, i) => ({
      operatorId: `op-${i + 1}`,
      role: i === 0 && this.#plan.devices > 1 ? ('supervisor' as const) : ('picker' as const),
    }));
    const events = this.business.warehouse(people, seededRandom(this.#plan.seed * 43 + 3));
    await this.server.commit(catalogStream, events.catalog);
    await this.server.commit(simStream, events.warehouse);
    this.floor.move(this.business.movesOf(events.warehouse));
    for (const [i, { operatorId, role }] of people.entries()) {
      const device = this.addDevice({
        name: `device ${i + 1}`,
        deviceId: this.#newId(),
        operatorId,
        role,
        disk: new SimDisk(this.business.rules.documents),
      });
      await device.start();
    }
    await this.time.advance(2000);
  }

  addDevice(about: {
    readonly name: string;
    readonly deviceId: string;
    readonly operatorId: string;
    readonly role: 'picker' | 'supervisor';
    readonly disk: SimDisk;
  }): SimDevice {
    const grantId = `grant-${about.operatorId}`;
    const issuedAt = this.time.iso();
    // Whoever works on the floor does every job there.
    const roles: readonly Role[] = about.role === 'picker' ? ['picker', 'receiver'] : [about.role];
    const grant = { grantId, operatorId: about.operatorId, deviceId: about.deviceId, roles };
    this.server.grant({ ...grant, issuedAt, expiresAt: '2099-01-01T00:00:00.000Z' });
    const seed = this.#plan.seed * 101 + this.devices.length + 1;
    const { journal, transport } = this.#plants;
    const device = new SimDevice(
      {
        time: this.time,
        rules: this.business.rules,
        planRoute: this.business.planRoute,
        server: this.server,
        air: this.#air,
        stream: simStream,
        deviceId: about.deviceId,
        operatorId: about.operatorId,
        grantId,
        roles,
        name: about.name,
        seed,
        newId: seededIds(seed * 53 + 1),
        answered: (from, request, answer) => this.#answered(from, request, answer),
        alarm: (what) => this.alarms.push(what),
        ...(journal ? { plantJournal: journal } : {}),
        ...(transport ? { plantTransport: transport } : {}),
      },
      about.disk,
    );
    this.watchDisk(device);
    this.devices = [...this.devices, device];
    return device;
  }

  watchDisk(device: SimDevice): void {
    device.disk.struck = (what) => this.struck(what);
  }

  get living(): readonly SimDevice[] {
    return this.devices.filter(({ isAlive }) => isAlive);
  }

  /** Work that exists nowhere any more, as far as the devices at hand and the server tell: reported, so counted. */
  reportLost(): void {
    const held = new Set(
      this.living.flatMap(({ entries }) => entries.map(({ command }) => command.commandId)),
    );
    for (const commandId of this.recorded.keys()) {
      if (held.has(commandId) || this.server.watch.log.has(commandId) || this.reportedLost.has(commandId))
        continue;
      this.reportedLost.add(commandId);
      this.trace.add(`reported lost ${commandId}`);
    }
  }

  #unheard(): ReadonlySet<string> {
    // What was parked may have had its effect since, and nobody has told the device.
    const waiting = this.living
      .flatMap(({ entries }) => entries)
      .filter(
        ({ outcome, formerSeq }) => (outcome === null && formerSeq === null) || outcome?.outcome === 'parked',
      );
    return new Set(waiting.map(({ command }) => command.commandId));
  }

  /** Seconds in which nothing but the network and the engines act. */
  async pass(ms: number): Promise<void> {
    await this.time.advance(ms);
  }

  #makeAir(random: () => number): SimAir {
    const enabled = this.#plan.faults.filter((fault) => faultClasses[fault].how === 'exchange');
    const fits = (fault: FaultClass, exchange: Exchange): boolean =>
      !fault.startsWith('hints_') && (fault !== 'chunk_lost' || exchange === 'chunk' || exchange === 'pull');
    const hints = enabled.filter((fault) => fault.startsWith('hints_'));
    const { rate } = this.#plan;
    return {
      draw: (exchange) => {
        if (this.isPeace) return null;
        for (const fault of enabled) if (fits(fault, exchange) && random() < rate) return fault;
        return null;
      },
      drawHint: () => {
        if (this.isPeace) return null;
        for (const fault of hints) if (random() < rate) return fault;
        return null;
      },
      latencyMs: () => 5 + Math.floor(random() * (this.#plan.seed % 3 === 0 ? 800 : 60)),
      struck: (fault) => this.struck(fault),
    };
  }

  /** I1: whatever an answer says is durable at that moment. */
  #answered(device: SimDevice, request: PushRequest, answer: PushAnswer): void {
    const said =
      answer.kind === 'taken'
        ? `${answer.outcomes.map(({ deviceSeq, outcome }) => `${deviceSeq} ${outcome}`).join(', ')} ${answer.stop?.kind ?? ''}`
        : answer.kind;
    this.trace.add(`${device.parts.name} push ${request.firstSeq}+${request.commands.length}: ${said}`);
    if (answer.kind !== 'taken') return;
    for (const outcome of answer.outcomes) {
      const { commandId } = outcome;
      if (commandId !== null && !this.server.watch.bearsOut(commandId, outcome))
        this.violated(
          `I1: ${device.parts.name} was told ${outcome.outcome} of ${commandId}, which is not durable`,
        );
    }
  }
}
