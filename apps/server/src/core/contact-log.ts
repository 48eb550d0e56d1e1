import type { Contact } from '@floorhand/api/core';
import type { DeviceContact, IdentityStore } from '@floorhand/sync/server/identity-store';
import type { GrantBook } from './grant-book.ts';

const everyMs = 5000;

/** A sign of life; numbers of the queue are known only when the device pushed. */
export interface ContactNote extends Contact {
  readonly deviceId: string;
  readonly highSeq: number | null;
  readonly pending: number | null;
  readonly cursor: DeviceContact['cursor'];
}

/** Notes signs of life of devices, at most one in five seconds each: it is for people, not worth a write per pull. */
export class ContactLog {
  readonly #identity: IdentityStore;
  readonly #grants: GrantBook;
  readonly #nowMs: () => number;
  readonly #noted = new Map<string, number>();

  constructor(identity: IdentityStore, grants: GrantBook, nowMs: () => number) {
    this.#identity = identity;
    this.#grants = grants;
    this.#nowMs = nowMs;
  }

  async note({ deviceId, grantId, appVersion, highSeq, pending, cursor }: ContactNote): Promise<void> {
    const nowMs = this.#nowMs();
    // A pull says less than a push and must not push it aside.
    const place = `${deviceId}|${highSeq === null ? `pull ${cursor?.stream ?? ''}` : 'push'}`;
    if (nowMs - (this.#noted.get(place) ?? -Infinity) < everyMs) return;
    this.#noted.set(place, nowMs);
    const grant = grantId === null ? null : await this.#grants.grant(grantId);
    await this.#identity.touchDevice(deviceId, {
      at: new Date(nowMs).toISOString(),
      highSeq,
      pending,
      operatorId: grant?.deviceId === deviceId ? grant.operatorId : null,
      appVersion,
      cursor,
    });
  }
}
