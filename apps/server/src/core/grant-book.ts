import type { Role } from '@floorhand/domain/kernel/command';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import type { Grant, IdentityStore } from '@floorhand/sync/server/identity-store';

const mostHeld = 5000;

/** Grants by id. They never change once issued, so what was read once is kept. */
export class GrantBook {
  readonly #identity: IdentityStore;
  readonly #held = new Map<string, Grant>();

  constructor(identity: IdentityStore) {
    this.#identity = identity;
  }

  async grant(grantId: string): Promise<Grant | null> {
    const held = this.#held.get(grantId);
    if (held) return held;
    const grant = await this.#identity.grant(grantId);
    if (grant) {
      if (this.#held.size >= mostHeld) this.#held.clear();
      this.#held.set(grantId, grant);
    }
    return grant;
  }

  /** Roles of a grant of this device that has not ended; none otherwise. */
  async rolesOf(session: DeviceSession, grantId: string | null, nowMs: number): Promise<readonly Role[]> {
    const grant = grantId === null ? null : await this.grant(grantId);
    if (!grant || grant.deviceId !== session.deviceId || Date.parse(grant.expiresAt) <= nowMs) return [];
    return grant.roles;
  }
}
