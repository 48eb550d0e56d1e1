import type { KnownPerson } from './device-records.ts';

const iterations = 210_000;
const triesBeforeLock = 5;
const firstLockMs = 30_000;
const longestLockMs = 15 * 60_000;

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/**
 * What is kept of a PIN: PBKDF2-SHA-256 under the device's own HMAC key. A copied database alone is useless, because
 * the key cannot be copied with it (sync §16).
 */
export async function pinVerifier(pin: string, saltHex: string, pinKey: CryptoKey): Promise<string> {
  const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(saltHex), iterations },
    material,
    256,
  );
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', pinKey, bits)));
}

export const newSalt = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)));

export type PinCheck =
  | { readonly kind: 'right'; readonly person: KnownPerson }
  | { readonly kind: 'wrong'; readonly person: KnownPerson; readonly triesLeft: number }
  | { readonly kind: 'locked'; readonly person: KnownPerson; readonly untilMs: number };

/** Checks a PIN offline. The returned person carries the counter that has to be stored before anyone is let in. */
export async function checkPin(
  person: KnownPerson,
  pin: string,
  at: { readonly pinKey: CryptoKey; readonly nowMs: number },
): Promise<PinCheck> {
  if (person.lockedUntilMs !== null && at.nowMs < person.lockedUntilMs)
    return { kind: 'locked', person, untilMs: person.lockedUntilMs };
  if ((await pinVerifier(pin, person.saltHex, at.pinKey)) === person.verifierHex) {
    return { kind: 'right', person: { ...person, failures: 0, lockedUntilMs: null } };
  }
  const failures = person.failures + 1;
  if (failures < triesBeforeLock)
    return { kind: 'wrong', person: { ...person, failures }, triesLeft: triesBeforeLock - failures };
  const untilMs = at.nowMs + Math.min(longestLockMs, firstLockMs * 2 ** (failures - triesBeforeLock));
  return { kind: 'locked', person: { ...person, failures, lockedUntilMs: untilMs }, untilMs };
}
