import type { Role } from '@floorhand/domain/kernel/command';
import type { DeviceRow } from './server-store.ts';

/** People's secrets, devices' papers, and over what servers died. Never synced, never in an answer. Contract: `testing/identity-store-contract.ts`. */
export interface IdentityStore {
  device(deviceId: string): Promise<DeviceRow | null>;
  saveDevice(device: DeviceRow): Promise<void>;
  devices(warehouseId: string): Promise<readonly DeviceSeen[]>;
  /** Notes a sign of life; told to supervisors, never part of a commit. */
  touchDevice(deviceId: string, seen: DeviceContact): Promise<void>;
  credential(badge: string): Promise<Credential | null>;
  saveCredential(credential: Credential): Promise<void>;
  grant(grantId: string): Promise<Grant | null>;
  saveGrant(grant: Grant): Promise<void>;
  /** Marks a code as used and gives its warehouse; null when unknown, used or past `now`. */
  useEnrolmentCode(code: string, now: string): Promise<{ readonly warehouseId: string } | null>;
  saveEnrolmentCode(code: {
    readonly code: string;
    readonly warehouseId: string;
    readonly expiresAt: string;
  }): Promise<void>;
  /** Apps below this number are asked to be updated; `meta` tells it from then on. */
  askForClient(minClient: number): Promise<void>;
  /** A server process died while it ran this command. */
  noteDeath(commandId: string, at: string): Promise<void>;
  /** How often that happened, by command. */
  deaths(): Promise<ReadonlyMap<string, number>>;
  /** Server secret for signing tokens, drawn once per database; 64 hex digits. */
  secret(): Promise<string>;
}

export interface DeviceContact {
  readonly at: string;
  readonly highSeq: number | null;
  readonly pending: number | null;
  readonly operatorId: string | null;
  readonly appVersion: string | null;
  /** A stream and the commit from which the device asked for news; null when it said something else. */
  readonly cursor: { readonly stream: string; readonly seq: number } | null;
}

export interface DeviceSeen extends DeviceRow {
  readonly lastSeen: string | null;
  readonly reportedHighSeq: number | null;
  readonly reportedPending: number | null;
  readonly operatorId: string | null;
  readonly appVersion: string | null;
  /** By stream, how far it has pulled. */
  readonly cursors: Readonly<Record<string, number>>;
  /** Highest command the server has of the device's newest lane. */
  readonly receivedSeq: number;
}

export interface Credential {
  readonly operatorId: string;
  readonly badge: string;
  /** `scrypt$N$r$p$saltHex$hashHex`. */
  readonly pinHash: string;
  readonly failures: number;
  readonly lockedUntil: string | null;
}

/** Leave for one person to work on one device for a shift, offline too. */
export interface Grant {
  readonly grantId: string;
  readonly operatorId: string;
  readonly deviceId: string;
  readonly roles: readonly Role[];
  readonly issuedAt: string;
  readonly expiresAt: string;
}
