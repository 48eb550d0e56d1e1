import { randomUUID } from 'node:crypto';
import type { Contact, Core } from '@floorhand/api/core';
import { rules } from '@floorhand/domain/rules';
import { operatorSet } from '@floorhand/domain/catalog/catalog-events';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { CrashLedger } from '@floorhand/sync/server/crash-ledger';
import type { Replayed } from '@floorhand/sync/server/replay-parked';
import type { DeviceSession, ServerEnvironment } from '@floorhand/sync/server/environment';
import type { SpelledPush } from '@floorhand/sync/server/spelled-command';
import { SyncServer } from '@floorhand/sync/server/sync-server';
import type { Hint } from '@floorhand/sync/protocol/pull';
import type { IdentityStore } from '@floorhand/sync/server/identity-store';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import type { Outbox } from '../effects/outbox.ts';
import { PrintQueue } from '../effects/printing/print-queue.ts';
import { DeviceDesk } from '../identity/device-desk.ts';
import { createEnrolmentCode } from '../identity/enrolment-code.ts';
import { deviceLeft, setDeviceStatus } from '../identity/device-states.ts';
import { SessionTokens } from '../identity/session-token.ts';
import { SignInDesk } from '../identity/sign-in-desk.ts';
import { StaffDesk } from '../identity/staff-desk.ts';
import { blobStored } from './blob-stored.ts';
import { readOperator, readSiteName } from './catalogue-reads.ts';
import { ContactLog, type ContactNote } from './contact-log.ts';
import { failpoint } from './failpoint.ts';
import { GrantBook } from './grant-book.ts';
import { nodeDigest } from './node-digest.ts';
import { giveUpDevice } from './give-up-device.ts';
import { keepHouse, type HousekeepingParts } from './housekeeping.ts';
import { routePlanner } from './route-planner.ts';
import { saveLimits } from './save-limits.ts';
import { StorageAlarm, type StorageState } from './storage-alarm.ts';
import { warehouseOf } from './warehouse-of.ts';
import { zoneOffset } from './zone-offset.ts';

/** A device has to be at hand when its code is made. */
const codeLivesMs = 10 * 60_000;

export interface WriterCoreOptions {
  readonly store: ServerStore;
  readonly identity: IdentityStore;
  readonly blobs: HousekeepingParts['blobs'];
  readonly nowMs: () => number;
  readonly deviceNames: string;
  /** How long a restored server gathers from its devices. */
  readonly refillWindowMs: number;
  readonly openWarehouse: string | null;
  readonly crashes: CrashLedger;
  /** See `failpoint`. */
  readonly failpoint: string | null;
  readonly alarm: ServerEnvironment['alarm'];
  readonly onHint: (hint: Hint) => void;
  readonly onStorage: (state: StorageState) => void;
  /** What committed events ask of the world outside; absent: nothing is printed. */
  readonly outbox?: Outbox;
  /** No other process can have this database. */
  readonly isAlone?: boolean;
}

/** The half of the core that writes: one per database. */
export interface WriterCore extends Pick<
  Core,
  | 'enrol'
  | 'challenge'
  | 'openSession'
  | 'signIn'
  | 'setDevice'
  | 'deviceLeft'
  | 'savePerson'
  | 'saveLimits'
  | 'enrolmentCode'
  | 'blobStored'
> {
  /** `Core.push` with a batch that was read where it arrived. */
  push(session: DeviceSession, request: SpelledPush, contact: Contact): ReturnType<Core['push']>;
  /** Notes that a device pulled; the reading half cannot write. */
  notePull(note: ContactNote): Promise<void>;
  /** Tries what is kept for review again, as after an upgrade. */
  replayParked(): Promise<Replayed>;
  /** Retires and forgets what nobody needs any more; for once in a while. */
  keepHouse(): Promise<void>;
  /** Prints labels that are owed; resolves with how many came out. One round at a time. */
  printOwed(): Promise<number>;
}

export async function createWriterCore(options: WriterCoreOptions): Promise<WriterCore> {
  const { store, identity, blobs, nowMs, deviceNames, openWarehouse, alarm } = options;
  const grants = new GrantBook(identity);
  const contacts = new ContactLog(identity, grants, nowMs);
  const storage = new StorageAlarm(alarm, options.onStorage);
  const devices = new DeviceDesk({
    identity,
    tokens: new SessionTokens(await identity.secret()),
    nowMs,
    deviceNames,
    openWarehouse,
    siteName: (stream) => readSiteName(store, stream),
    epoch: () => store.read(async (transaction) => (await transaction.meta()).epoch),
  });
  const people = new SignInDesk({
    identity,
    nowMs,
    operator: (operatorId) => readOperator(store, operatorId),
  });
  const environment: ServerEnvironment = {
    rules,
    planRoute: routePlanner,
    zoneOffset,
    digest: nodeDigest,
    now: () => new Date(nowMs()).toISOString(),
    grant: (grantId) => grants.grant(grantId),
    newId: randomUUID,
    refillWindowMs: options.refillWindowMs,
    reach: failpoint(options.failpoint),
    crashes: options.crashes,
    alarm,
  };
  const sync = new SyncServer(store, environment, options.onHint);
  const staff = new StaffDesk({
    identity,
    operator: (operatorId) => readOperator(store, operatorId),
    commit: async ({ operatorId, operator, actorId }) => {
      await sync.commitEvents(catalogStream, { kind: 'user', id: actorId }, () => [
        operatorSet.create({ operatorId, operator }),
      ]);
    },
  });
  const { outbox } = options;
  const printing = outbox
    ? new PrintQueue({ store, sync, outbox, nowMs, newId: randomUUID, isAlone: options.isAlone ?? false })
    : null;
  /** A sign of life is a courtesy: what goes wrong with it must not spoil a push that stands. */
  const note = (contact: ContactNote): Promise<void> =>
    contacts
      .note(contact)
      .catch((error: unknown) => alarm('a contact was not noted', { error: String(error) }));
  return {
    enrol: (request) => devices.enrol(request),
    challenge: (deviceId) => devices.challenge(deviceId),
    openSession: (proof) => devices.openSession(proof),
    signIn: (session, request) => people.signIn(session, request),
    setDevice: async (session, request) => {
      const answer = await setDeviceStatus(identity, session, request);
      if (answer.kind === 'set' && (answer.status === 'lost' || answer.status === 'retired'))
        await giveUpDevice({ identity, sync, session }, request.deviceId, answer.status);
      return answer;
    },
    deviceLeft: (session) => deviceLeft(identity, session),
    savePerson: async (grantId, request) => {
      const grant = await grants.grant(grantId);
      if (!grant) return { kind: 'refused', reason: 'person_unknown' };
      return staff.save(grant.operatorId, request);
    },
    saveLimits: (session, request) =>
      saveLimits({ sync, grants, operator: (id) => readOperator(store, id) }, session.streamId, request),
    enrolmentCode: async (session) => {
      const expiresAt = new Date(nowMs() + codeLivesMs).toISOString();
      const warehouseId = warehouseOf(session.streamId);
      return { code: await createEnrolmentCode(identity, { warehouseId, expiresAt }), expiresAt };
    },
    blobStored: (session, blob, known) =>
      blobStored({ store, sync, nowMs }, session.streamId, { blob, known }),
    push: async (session, request, contact) => {
      const answer = await storage.guard(() => sync.pushSpelled(session, request));
      if (answer.kind === 'taken') {
        const { highSeq, pending } = request;
        void note({ ...contact, deviceId: session.deviceId, highSeq, pending, cursor: null });
      }
      return answer;
    },
    notePull: note,
    keepHouse: () => keepHouse({ store, identity, sync, blobs, nowMs }),
    printOwed: () => printing?.round() ?? Promise.resolve(0),
    replayParked: () => sync.replayParked('safe'),
  };
}
