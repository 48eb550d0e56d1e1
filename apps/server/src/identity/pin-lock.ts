import type { Credential } from '@floorhand/sync/server/identity-store';

const freeTries = 5;
const firstLockMs = 30_000;
const longestLockMs = 15 * 60_000;

/** The fifth wrong PIN locks for 30 s, each further one twice as long, at most 15 minutes. */
export function afterWrongPin(credential: Credential, nowMs: number): Credential {
  const failures = credential.failures + 1;
  const lockMs =
    failures < freeTries ? 0 : Math.min(firstLockMs * 2 ** (failures - freeTries), longestLockMs);
  return {
    ...credential,
    failures,
    lockedUntil: lockMs === 0 ? null : new Date(nowMs + lockMs).toISOString(),
  };
}

export const afterRightPin = (credential: Credential): Credential => ({
  ...credential,
  failures: 0,
  lockedUntil: null,
});

/** When the lock opens, or null when it is open. */
export const lockedUntil = ({ lockedUntil: until }: Credential, nowMs: number): string | null =>
  until !== null && Date.parse(until) > nowMs ? until : null;

/** Wrong PINs left before the next lock. */
export const triesLeft = ({ failures }: Credential): number => Math.max(0, freeTries - failures);
