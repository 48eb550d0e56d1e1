import type {
  Credential,
  DeviceContact,
  DeviceSeen,
  Grant,
  IdentityStore,
} from '../server/identity-store.ts';
import type { DeviceRow } from '../server/server-store.ts';
import type { MemoryServerStore } from './memory-server-store.ts';

interface Code {
  readonly warehouseId: string;
  readonly expiresAt: string;
  readonly used: boolean;
}

const silent: Omit<DeviceContact, 'at'> = {
  highSeq: null,
  pending: null,
  operatorId: null,
  appVersion: null,
  cursor: null,
};

/** `IdentityStore` in memory, beside the server store whose lanes it tells of. */
export class MemoryIdentityStore implements IdentityStore {
  readonly #store: MemoryServerStore;
  readonly #contacts = new Map<string, DeviceContact>();
  readonly #cursors = new Map<string, Readonly<Record<string, number>>>();
  readonly #credentials = new Map<string, Credential>();
  readonly #grants = new Map<string, Grant>();
  readonly #codes = new Map<string, Code>();
  readonly #deaths = new Map<string, number>();
  readonly #secret: string;

  constructor(store: MemoryServerStore, secret = 'ab'.repeat(32)) {
    this.#store = store;
    this.#secret = secret;
  }

  async device(deviceId: string): Promise<DeviceRow | null> {
    return this.#store.device(deviceId);
  }

  async saveDevice(device: DeviceRow): Promise<void> {
    this.#store.saveDevice(device);
  }

  async devices(warehouseId: string): Promise<readonly DeviceSeen[]> {
    return this.#store
      .devices()
      .filter((device) => device.warehouseId === warehouseId)
      .toSorted((x, y) => (x.deviceId < y.deviceId ? -1 : 1))
      .map((device) => this.#seen(device));
  }

  async touchDevice(deviceId: string, seen: DeviceContact): Promise<void> {
    if (!this.#store.device(deviceId)) return;
    const before = this.#contacts.get(deviceId) ?? silent;
    this.#contacts.set(deviceId, {
      at: seen.at,
      highSeq: seen.highSeq ?? before.highSeq,
      pending: seen.pending ?? before.pending,
      operatorId: seen.operatorId ?? before.operatorId,
      appVersion: seen.appVersion ?? before.appVersion,
      cursor: null,
    });
    if (seen.cursor) {
      const { stream, seq } = seen.cursor;
      this.#cursors.set(deviceId, { ...this.#cursors.get(deviceId), [stream]: seq });
    }
  }

  async credential(badge: string): Promise<Credential | null> {
    return [...this.#credentials.values()].find((credential) => credential.badge === badge) ?? null;
  }

  async saveCredential(credential: Credential): Promise<void> {
    const holder = await this.credential(credential.badge);
    if (holder) this.#credentials.delete(holder.operatorId);
    this.#credentials.set(credential.operatorId, credential);
  }

  async grant(grantId: string): Promise<Grant | null> {
    return this.#grants.get(grantId) ?? null;
  }

  async saveGrant(grant: Grant): Promise<void> {
    this.#grants.set(grant.grantId, grant);
  }

  async useEnrolmentCode(code: string, now: string): Promise<{ readonly warehouseId: string } | null> {
    const found = this.#codes.get(code);
    if (!found || found.used || found.expiresAt <= now) return null;
    this.#codes.set(code, { ...found, used: true });
    return { warehouseId: found.warehouseId };
  }

  async saveEnrolmentCode(code: {
    readonly code: string;
    readonly warehouseId: string;
    readonly expiresAt: string;
  }): Promise<void> {
    this.#codes.set(code.code, { warehouseId: code.warehouseId, expiresAt: code.expiresAt, used: false });
  }

  async askForClient(minClient: number): Promise<void> {
    this.#store.setMinClient(minClient);
  }

  async noteDeath(commandId: string): Promise<void> {
    this.#deaths.set(commandId, (this.#deaths.get(commandId) ?? 0) + 1);
  }

  async deaths(): Promise<ReadonlyMap<string, number>> {
    return new Map(this.#deaths);
  }

  async secret(): Promise<string> {
    return this.#secret;
  }

  #seen(device: DeviceRow): DeviceSeen {
    const contact = this.#contacts.get(device.deviceId);
    const lanes = this.#store.lanes().filter(({ deviceId }) => deviceId === device.deviceId);
    return {
      ...device,
      lastSeen: contact?.at ?? null,
      reportedHighSeq: contact?.highSeq ?? null,
      reportedPending: contact?.pending ?? null,
      operatorId: contact?.operatorId ?? null,
      appVersion: contact?.appVersion ?? null,
      cursors: this.#cursors.get(device.deviceId) ?? {},
      receivedSeq:
        lanes.toSorted((x, y) => x.generation - y.generation || x.lastSeq - y.lastSeq).at(-1)?.lastSeq ?? 0,
    };
  }
}
