import { randomUUID } from 'node:crypto';
import type { SignInAnswer } from '@floorhand/api/core';
import type { Operator } from '@floorhand/domain/catalog/operator';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import type { Grant, IdentityStore } from '@floorhand/sync/server/identity-store';
import { hashPin, verifyPin } from './pin-hash.ts';
import { afterRightPin, afterWrongPin, lockedUntil, triesLeft } from './pin-lock.ts';
import { TurnTaking } from './turn-taking.ts';

/** A shift with overtime: a device that stays offline so long must see its operator again. */
export const grantMs = 16 * 60 * 60_000;

export interface SignInDeskOptions {
  readonly identity: IdentityStore;
  readonly nowMs: () => number;
  /** As the catalogue has them; undefined when it does not know the person. */
  readonly operator: (operatorId: string) => Promise<Operator | undefined>;
}

const refused = (
  reason: Extract<SignInAnswer, { kind: 'refused' }>['reason'],
  more: { triesLeft?: number; lockedUntil?: string | null } = {},
): SignInAnswer => ({
  kind: 'refused',
  reason,
  triesLeft: more.triesLeft ?? null,
  lockedUntil: more.lockedUntil ?? null,
});

/** Badge and PIN against a grant for one device (sync §16). */
export class SignInDesk {
  readonly #options: SignInDeskOptions;
  readonly #turns = new TurnTaking();
  /** Of no PIN anybody has: checking against it makes an unknown badge take as long as a wrong PIN. */
  readonly #nobody: Promise<string>;

  constructor(options: SignInDeskOptions) {
    this.#options = options;
    this.#nobody = hashPin(randomUUID());
  }

  /** Tries of one badge wait for each other: otherwise a burst would count as one wrong PIN. */
  signIn(session: DeviceSession, request: { badge: string; pin: string }): Promise<SignInAnswer> {
    // Nobody begins on a device that is taken out of use, and nobody learns there whether a PIN is right.
    if (session.standing) return Promise.resolve(refused('device_leaving'));
    return this.#turns.inTurn(request.badge, () => this.#try(session, request));
  }

  async #try(session: DeviceSession, { badge, pin }: { badge: string; pin: string }): Promise<SignInAnswer> {
    const { identity, nowMs, operator: find } = this.#options;
    const credential = await identity.credential(badge);
    if (!credential) {
      await verifyPin(pin, await this.#nobody);
      return refused('badge_unknown');
    }
    const until = lockedUntil(credential, nowMs());
    if (until !== null) return refused('locked', { triesLeft: 0, lockedUntil: until });
    if (!(await verifyPin(pin, credential.pinHash))) {
      const failed = afterWrongPin(credential, nowMs());
      await identity.saveCredential(failed);
      return refused(failed.lockedUntil === null ? 'pin_wrong' : 'locked', {
        triesLeft: triesLeft(failed),
        lockedUntil: failed.lockedUntil,
      });
    }
    if (credential.failures > 0) await identity.saveCredential(afterRightPin(credential));
    const operator = await find(credential.operatorId);
    if (!operator?.active) return refused('inactive');
    return { kind: 'granted', grant: await this.#grant(session, credential.operatorId, operator), operator };
  }

  async #grant({ deviceId }: DeviceSession, operatorId: string, { roles }: Operator): Promise<Grant> {
    const issuedMs = this.#options.nowMs();
    const grant: Grant = {
      grantId: randomUUID(),
      operatorId,
      deviceId,
      roles,
      issuedAt: new Date(issuedMs).toISOString(),
      expiresAt: new Date(issuedMs + grantMs).toISOString(),
    };
    await this.#options.identity.saveGrant(grant);
    return grant;
  }
}
