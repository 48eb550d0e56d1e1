import type { Role } from '@floorhand/domain/kernel/command';
import type { BlobStore } from '@floorhand/sync/client/blob-ports';
import type { JournalStore, Leadership } from '@floorhand/sync/client/ports';
import { SyncClient, type SyncEvents } from '@floorhand/sync/client/sync-client';
import { z } from 'zod';
import type { DeviceCaches } from '../storage/open-caches.ts';
import type { CopyState } from '../storage/second-copy/private-files.ts';
import { noteBackup } from '../stores/sync-state.ts';
import { deviceIdRecord } from '../storage/second-copy/restore-journal.ts';
import { DevicePhotos } from '../photos/device-photos.ts';
import { photoLane } from '../photos/photo-lane.ts';
import { createApiClient, type ApiClient } from './api-client.ts';
import { browserScheduler } from './browser-scheduler.ts';
import { transportProblem } from './api-problem.ts';
import { createDeviceKeys } from './device-keys.ts';
import { enrolmentSchema, recordNames, type DeviceRecords, type Enrolment } from './device-records.ts';
import { httpTransport } from './http-transport.ts';
import { rulesByNeed } from './job-rules.ts';
import { browserPageLife } from './page-life.ts';
import { ServerContact } from './server-contact.ts';
import { ServerSession } from './server-session.ts';
import { sharedSession } from './shared-session.ts';
import { tabLeadership } from './tab-leadership.ts';
import { walkingRoute } from './walking-route.ts';
import { zoneOffset } from './zone-offset.ts';

/** What a device keeps its work in. */
export interface DeviceStorage {
  readonly journal: JournalStore;
  readonly records: DeviceRecords;
  readonly caches: DeviceCaches;
  readonly photos: BlobStore;
  /** Whether waiting work lies in two places. */
  readonly copyState: () => CopyState;
}

interface TabAmongOthers {
  readonly contact: ServerContact;
  readonly leadership: Leadership;
  readonly sessionId: Promise<string>;
}

export type EnrolResult =
  | { readonly kind: 'enrolled' }
  | { readonly kind: 'refused'; readonly reason: 'code_needed' | 'code_unknown' | 'needs_network' };

/** This device: its papers, its storage and its way to the server. */
export class Device {
  readonly storage: DeviceStorage;
  readonly photos: DevicePhotos;
  readonly #api: ApiClient = createApiClient();
  #enrolment: Enrolment | null = null;
  #session: ServerSession | null = null;
  /** This tab among those of the device, whoever works on it. */
  #tabs: TabAmongOthers | null = null;

  private constructor(storage: DeviceStorage) {
    this.storage = storage;
    this.photos = new DevicePhotos(storage.photos);
  }

  static async open(storage: DeviceStorage): Promise<Device> {
    const device = new Device(storage);
    const enrolment = await storage.records.read(recordNames.enrolment, enrolmentSchema);
    device.#adopt(enrolment);
    if (enrolment && (await device.#formerId()) !== enrolment.deviceId)
      await storage.records.write(deviceIdRecord, enrolment.deviceId);
    return device;
  }

  /** Null until the server knows this device. */
  get enrolment(): Enrolment | null {
    return this.#enrolment;
  }

  /** The way to the server as this device. */
  get session(): ServerSession {
    if (!this.#session) throw new Error('the device is not enrolled');
    return this.#session;
  }

  /** Makes keys and shows the public one to the server. */
  async enrol(code: string | null): Promise<EnrolResult> {
    const { pair, pinKey, publicKey } = await createDeviceKeys();
    try {
      const returningAs = await this.#formerId();
      const answer = await this.#api.device.enrol.mutate({
        publicKey,
        code,
        ...(returningAs === null ? {} : { returningAs }),
      });
      if (answer.kind === 'refused') return answer;
      const { deviceId, deviceName, stream, siteName } = answer;
      const enrolment: Enrolment = {
        deviceId,
        deviceName,
        stream,
        siteName,
        signingKey: pair.privateKey,
        pinKey,
      };
      await this.storage.records.write(deviceIdRecord, deviceId);
      await this.storage.records.write(recordNames.enrolment, enrolment);
      this.#adopt(enrolment);
      return { kind: 'enrolled' };
    } catch (error) {
      const { kind } = transportProblem(error);
      if (kind === 'unreachable' || kind === 'not_ours' || kind === 'busy')
        return { kind: 'refused', reason: 'needs_network' };
      throw error;
    }
  }

  /** As whom the server last knew this device, when it lost its keys with the rest of its storage (sync §10). */
  #formerId(): Promise<string | null> {
    return this.storage.records.read(deviceIdRecord, z.uuid());
  }

  /** Room on a full device: photos that the server has, and documents of roles that nobody works in now. */
  async giveBackRoom(roles: readonly Role[]): Promise<void> {
    await this.photos.giveBack();
    await this.storage.caches.giveBack(scopeName(roles));
  }

  /** The sync engine for a person, or for nobody, not yet started. */
  sync(
    person: { readonly grant: { readonly grantId: string | null } },
    events: SyncEvents,
    appVersion: string,
  ): SyncClient {
    const enrolment = this.#enrolment;
    if (!enrolment) throw new Error('the device is not enrolled');
    const { deviceId, stream } = enrolment;
    const { contact, leadership, sessionId } = (this.#tabs ??= this.#joinTabs(deviceId));
    contact.begin(events.status);
    let backup = 0;
    const lane = photoLane({
      photos: this.photos,
      session: this.session,
      journal: this.storage.journal,
      isWorkWaiting: () => client.status.waiting > 0,
      epoch: () => client.cache?.epoch ?? null,
      backupSeq: () => backup,
    });
    const client: SyncClient = new SyncClient(
      {
        tools: {
          rules: rulesByNeed,
          planRoute: walkingRoute,
          zoneOffset,
          deviceId,
          alarm: (what, error) => console.error(what, error),
        },
        journal: this.storage.journal,
        caches: this.storage.caches,
        transport: httpTransport(this.#api, this.session, {
          grantId: () => person.grant.grantId,
          appVersion,
          heardBackup: (of, backupSeq) => {
            if (of !== stream) return;
            backup = backupSeq;
            noteBackup(backupSeq);
          },
        }),
        scheduler: browserScheduler,
        leadership,
        stream,
        bootId: crypto.randomUUID(),
        sessionId,
        beside: async (leading) => {
          const forget = this.photos.watch(() => lane.wake());
          await lane.run(leading).finally(forget);
        },
      },
      {
        ...events,
        status: (status) => {
          contact.told(status);
          if (status.connection === 'online') lane.wake();
        },
      },
    );
    return client;
  }

  #joinTabs(deviceId: string): TabAmongOthers {
    const channel = new BroadcastChannel(`floorhand:${deviceId}`);
    const contact = new ServerContact({
      channel,
      records: this.storage.records,
      scheduler: browserScheduler,
    });
    const { locks } = navigator;
    const life = browserPageLife();
    return {
      contact,
      leadership: tabLeadership({ deviceId, channel, contact, life, locks }),
      sessionId: sharedSession(deviceId, {
        locks,
        channel: new BroadcastChannel(`floorhand-session:${deviceId}`),
      }),
    };
  }

  #adopt(enrolment: Enrolment | null): void {
    this.#enrolment = enrolment;
    this.#session = enrolment ? new ServerSession(this.#api, enrolment) : null;
  }
}

/** Name of the cache that holds what these roles may see (sync §14). */
export const scopeName = (roles: readonly Role[]): string =>
  roles.includes('supervisor') ? 'supervisor' : 'floor';
