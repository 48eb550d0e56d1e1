import { z } from 'zod';
import { transportProblem } from './api-problem.ts';
import type { Device } from './device.ts';
import { currentPersonSchema, knownPersonSchema, recordNames, type KnownPerson } from './device-records.ts';
import { checkPin, newSalt, pinVerifier } from './pin-verifier.ts';

export type SignInRefusal =
  | { readonly reason: 'unknown_badge' | 'badge_off' | 'needs_network' | 'grant_expired' | 'device_leaving' }
  | { readonly reason: 'wrong_pin'; readonly triesLeft: number }
  | { readonly reason: 'locked'; readonly minutes: number };

export type SignInResult =
  | { readonly kind: 'signed_in'; readonly person: KnownPerson }
  | ({ readonly kind: 'refused' } & SignInRefusal);

/** After this a slow server is treated like none, if the device knows the person. */
const patienceMs = 6_000;

const refused = (refusal: SignInRefusal): SignInResult => ({ kind: 'refused', ...refusal });
const minutesUntil = (ms: number, nowMs: number): number => Math.max(1, Math.ceil((ms - nowMs) / 60_000));

/** The person a badge belongs to, if they signed in here before. */
export async function knownPerson(device: Device, badge: string): Promise<KnownPerson | null> {
  const { records } = device.storage;
  const operatorId = await records.read(recordNames.badge(badge), z.string());
  return operatorId === null ? null : records.read(recordNames.person(operatorId), knownPersonSchema);
}

/** Badge and PIN: with the server when it answers, else against what the device keeps of the last sign-in. */
export async function signIn(device: Device, badge: string, pin: string): Promise<SignInResult> {
  try {
    const answer = await device.session.call(
      (api, signal) => api.auth.signIn.mutate({ badge, pin }, { signal }),
      { timeoutMs: patienceMs },
    );
    if (answer.kind === 'granted') return { kind: 'signed_in', person: await remember(device, pin, answer) };
    const nowMs = Date.now();
    switch (answer.reason) {
      case 'badge_unknown':
        return refused({ reason: 'unknown_badge' });
      case 'device_leaving':
        return refused({ reason: 'device_leaving' });
      case 'inactive':
        return refused({ reason: 'badge_off' });
      case 'locked':
        return refused({
          reason: 'locked',
          minutes: minutesUntil(answer.lockedUntil === null ? nowMs : Date.parse(answer.lockedUntil), nowMs),
        });
      case 'pin_wrong':
        return refused({ reason: 'wrong_pin', triesLeft: answer.triesLeft ?? 0 });
    }
  } catch (error) {
    // Without an answer, whatever the cause, the device decides by itself.
    transportProblem(error);
    return signInOffline(device, badge, pin);
  }
}

async function signInOffline(device: Device, badge: string, pin: string): Promise<SignInResult> {
  const held = await knownPerson(device, badge);
  const pinKey = device.enrolment?.pinKey;
  if (!held || !pinKey) return refused({ reason: 'needs_network' });
  const nowMs = Date.now();
  if (Date.parse(held.grant.expiresAt) < nowMs) return refused({ reason: 'grant_expired' });
  const check = await checkPin(held, pin, { pinKey, nowMs });
  await device.storage.records.write(recordNames.person(held.operatorId), check.person);
  if (check.kind === 'wrong') return refused({ reason: 'wrong_pin', triesLeft: check.triesLeft });
  if (check.kind === 'locked')
    return refused({ reason: 'locked', minutes: minutesUntil(check.untilMs, nowMs) });
  await device.storage.records.write(recordNames.current, { operatorId: held.operatorId });
  return { kind: 'signed_in', person: check.person };
}

type Granted = Pick<KnownPerson, 'grant' | 'operator'>;

async function remember(device: Device, pin: string, granted: unknown): Promise<KnownPerson> {
  const { grant, operator }: Granted = knownPersonSchema.pick({ grant: true, operator: true }).parse(granted);
  const pinKey = device.enrolment?.pinKey;
  if (!pinKey) throw new Error('the device is not enrolled');
  const saltHex = newSalt();
  const person: KnownPerson = {
    operatorId: grant.operatorId,
    operator,
    grant,
    saltHex,
    verifierHex: await pinVerifier(pin, saltHex, pinKey),
    failures: 0,
    lockedUntilMs: null,
  };
  const { records } = device.storage;
  await records.write(recordNames.person(person.operatorId), person);
  await records.write(recordNames.badge(operator.badge), person.operatorId);
  await records.write(recordNames.current, { operatorId: person.operatorId });
  return person;
}

/** Who was working when the app ended; null when nobody was or the shift is over. */
export async function resumePerson(device: Device): Promise<KnownPerson | null> {
  const { records } = device.storage;
  const current = await records.read(recordNames.current, currentPersonSchema);
  const person =
    current === null ? null : await records.read(recordNames.person(current.operatorId), knownPersonSchema);
  return person !== null && Date.parse(person.grant.expiresAt) > Date.now() ? person : null;
}

/** The next person has to show a badge. Records that wait stay and are sent all the same. */
export const signOut = (device: Device): Promise<void> => device.storage.records.remove(recordNames.current);
