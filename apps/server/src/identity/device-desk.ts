import { randomUUID } from 'node:crypto';
import type { EnrolAnswer, EnrolRequest, OpenedSession } from '@floorhand/api/core';
import type { IdentityStore } from '@floorhand/sync/server/identity-store';
import type { DeviceRow } from '@floorhand/sync/server/server-store';
import { warehouseStream } from '@floorhand/sync/protocol/version';
import { Challenges } from './challenges.ts';
import { nextDeviceName } from './device-name.ts';
import { isSignedBy } from './device-proof.ts';
import { normalisedCode } from './enrolment-code.ts';
import type { SessionTokens } from './session-token.ts';
import { TurnTaking } from './turn-taking.ts';
import { welcomeDevice } from './welcome-device.ts';

export interface DeviceDeskOptions {
  readonly identity: IdentityStore;
  readonly tokens: SessionTokens;
  readonly nowMs: () => number;
  /** `TC26-###`. */
  readonly deviceNames: string;
  /** Warehouse that takes devices without a code: only a practice server has one. */
  readonly openWarehouse: string | null;
  readonly siteName: (stream: string) => Promise<string>;
  readonly epoch: () => Promise<string>;
}

/** Papers of devices: enrolment, proof of the key, sessions (sync §16). */
export class DeviceDesk {
  readonly #options: DeviceDeskOptions;
  readonly #challenges = new Challenges();
  readonly #turns = new TurnTaking();

  constructor(options: DeviceDeskOptions) {
    this.#options = options;
  }

  /** A device that comes back keeps its name and its lanes; the key it had before opens no more sessions. */
  async enrol({ publicKey, code, returningAs }: EnrolRequest): Promise<EnrolAnswer> {
    const { identity, nowMs, deviceNames, openWarehouse, siteName } = this.#options;
    const now = new Date(nowMs()).toISOString();
    if (code === null && openWarehouse === null) return { kind: 'refused', reason: 'code_needed' };
    const warehouseId =
      code === null
        ? openWarehouse
        : (await identity.useEnrolmentCode(normalisedCode(code), now))?.warehouseId;
    if (!warehouseId) return { kind: 'refused', reason: 'code_unknown' };
    const stream = warehouseStream(warehouseId);
    return this.#turns.inTurn(warehouseId, async () => {
      const others = await identity.devices(warehouseId);
      const former = others.find(({ deviceId, status }) => deviceId === returningAs && status === 'active');
      const device: DeviceRow = {
        deviceId: former?.deviceId ?? randomUUID(),
        name:
          former?.name ??
          nextDeviceName(
            deviceNames,
            others.map(({ name }) => name),
          ),
        warehouseId,
        status: 'active',
        publicKey: JSON.stringify(publicKey),
        enrolledAt: former?.enrolledAt ?? now,
      };
      await identity.saveDevice(device);
      return {
        kind: 'enrolled',
        deviceId: device.deviceId,
        deviceName: device.name,
        stream,
        siteName: await siteName(stream),
      };
    });
  }

  async challenge(deviceId: string): Promise<string | null> {
    const device = await welcomeDevice(this.#options.identity, deviceId);
    return device ? this.#challenges.issue(deviceId, this.#options.nowMs()) : null;
  }

  async openSession(proof: {
    deviceId: string;
    nonce: string;
    signature: string;
  }): Promise<OpenedSession | null> {
    const { deviceId, nonce, signature } = proof;
    const nowMs = this.#options.nowMs();
    if (!this.#challenges.use(nonce, deviceId, nowMs)) return null;
    const device = await welcomeDevice(this.#options.identity, deviceId);
    if (!device || !isSignedBy(device.publicKey, nonce, signature)) return null;
    const opened = this.#options.tokens.issue(
      { deviceId, streamId: warehouseStream(device.warehouseId) },
      nowMs,
    );
    return { ...opened, epoch: await this.#options.epoch() };
  }
}
