import { randomInt, randomUUID } from 'node:crypto';
import type { SavePersonAnswer, SavePersonRequest } from '@floorhand/api/core';
import type { Operator } from '@floorhand/domain/catalog/operator';
import { judgeStaff } from '@floorhand/domain/catalog/staff';
import type { IdentityStore } from '@floorhand/sync/server/identity-store';
import { hashPin } from './pin-hash.ts';
import { TurnTaking } from './turn-taking.ts';

export interface StaffDeskOptions {
  readonly identity: IdentityStore;
  readonly operator: (operatorId: string) => Promise<Operator | undefined>;
  /** Makes the person part of the catalogue, so that every device hears of them. */
  readonly commit: (change: {
    readonly operatorId: string;
    readonly operator: Operator;
    readonly actorId: string;
  }) => Promise<void>;
}

/** Hires people and changes what they may do. PINs are drawn here, told once and kept only as their hash. */
export class StaffDesk {
  readonly #options: StaffDeskOptions;
  readonly #turns = new TurnTaking();

  constructor(options: StaffDeskOptions) {
    this.#options = options;
  }

  /** One at a time: two tablets hiring at once must not give one badge to two people. */
  save(actorId: string, request: SavePersonRequest): Promise<SavePersonAnswer> {
    return this.#turns.inTurn('staff', () => this.#save(actorId, request));
  }

  async #save(actorId: string, { operatorId, operator, pin }: SavePersonRequest): Promise<SavePersonAnswer> {
    const { identity, commit, operator: find } = this.#options;
    const id = operatorId ?? randomUUID();
    const before = operatorId === null ? undefined : await find(id);
    if (operatorId !== null && !before) return { kind: 'refused', reason: 'person_unknown' };
    const badgeHolder = (await identity.credential(operator.badge))?.operatorId ?? null;
    const refusal = judgeStaff({ operatorId: id, after: operator, actorId, badgeHolder });
    if (refusal !== null) return { kind: 'refused', reason: refusal };
    const held = before ? await identity.credential(before.badge) : null;
    const drawn = pin === 'new' || held === null ? String(randomInt(10_000)).padStart(4, '0') : null;
    // The catalogue first: a badge that opens nothing yet does less harm than one nobody knows the owner of.
    await commit({ operatorId: id, operator, actorId });
    await identity.saveCredential({
      operatorId: id,
      badge: operator.badge,
      pinHash: drawn === null && held ? held.pinHash : await hashPin(drawn ?? ''),
      failures: drawn === null && held ? held.failures : 0,
      lockedUntil: drawn === null && held ? held.lockedUntil : null,
    });
    return { kind: 'saved', operatorId: id, pin: drawn };
  }
}
