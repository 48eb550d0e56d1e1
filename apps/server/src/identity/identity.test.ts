import { webcrypto } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Credential } from '@floorhand/sync/server/identity-store';
import { memoryStorage } from '../http/testing/api-server.ts';
import { Challenges } from './challenges.ts';
import { nextDeviceName } from './device-name.ts';
import { isSignedBy } from './device-proof.ts';
import { createEnrolmentCode, normalisedCode } from './enrolment-code.ts';
import { hashPin, verifyPin } from './pin-hash.ts';
import { afterWrongPin, lockedUntil, triesLeft } from './pin-lock.ts';
import { SessionTokens } from './session-token.ts';
import { SignInDesk } from './sign-in-desk.ts';

const start = Date.parse('2026-03-04T06:00:00.000Z');
const session = { deviceId: 'd1', streamId: 'wh:main' };

describe('PINs', () => {
  test('are kept salted and slow, and match only themselves', async () => {
    const [one, two] = [await hashPin('4711'), await hashPin('4711')];
    expect(one).toMatch(/^scrypt\$16384\$8\$1\$[0-9a-f]{32}\$[0-9a-f]{64}$/);
    expect(one).not.toBe(two);
    expect([
      await verifyPin('4711', one),
      await verifyPin('4712', one),
      await verifyPin('4711', 'junk'),
    ]).toEqual([true, false, false]);
  });

  test('lock at the fifth wrong one for 30 s, then for twice as long up to 15 minutes', () => {
    let credential: Credential = {
      operatorId: 'o',
      badge: 'B-1',
      pinHash: '',
      failures: 0,
      lockedUntil: null,
    };
    const locks: (number | null)[] = [];
    const left: number[] = [];
    for (let wrong = 0; wrong < 11; wrong++) {
      credential = afterWrongPin(credential, start);
      const until = lockedUntil(credential, start);
      locks.push(until === null ? null : (Date.parse(until) - start) / 1000);
      left.push(triesLeft(credential));
    }
    expect(locks).toEqual([null, null, null, null, 30, 60, 120, 240, 480, 900, 900]);
    expect(left.slice(0, 6)).toEqual([4, 3, 2, 1, 0, 0]);
  });
});

describe('signing in', () => {
  const operator = {
    badge: 'B-1',
    name: 'Ana',
    roles: ['picker' as const],
    language: 'ro' as const,
    brands: [],
    active: true,
  };

  async function desk(nowMs: () => number, active = true) {
    const { identity } = memoryStorage();
    const pinHash = await hashPin('4711');
    await identity.saveCredential({
      operatorId: 'ana',
      badge: 'B-1',
      pinHash,
      failures: 0,
      lockedUntil: null,
    });
    const signIn = new SignInDesk({ identity, nowMs, operator: async () => ({ ...operator, active }) });
    return { identity, tryPin: (pin: string, badge = 'B-1') => signIn.signIn(session, { badge, pin }) };
  }

  test('grants a shift of 16 hours on this device', async () => {
    const { identity, tryPin } = await desk(() => start);
    const answer = await tryPin('4711');
    const grant = {
      grantId: expect.any(String),
      operatorId: 'ana',
      deviceId: 'd1',
      roles: ['picker'],
      issuedAt: '2026-03-04T06:00:00.000Z',
      expiresAt: '2026-03-04T22:00:00.000Z',
    };
    expect(answer).toEqual({ kind: 'granted', grant, operator });
    if (answer.kind !== 'granted') throw new Error('refused');
    expect(await identity.grant(answer.grant.grantId)).toEqual(grant);
  });

  test('a burst of wrong PINs counts each, and the right one does not open the lock', async () => {
    let nowMs = start;
    const { tryPin } = await desk(() => nowMs);
    const burst = await Promise.all(['1', '2', '3', '4', '5', '6'].map((digit) => tryPin(`000${digit}`)));
    const until = '2026-03-04T06:00:30.000Z';
    expect(burst).toEqual([
      ...[4, 3, 2, 1].map((left) => ({
        kind: 'refused',
        reason: 'pin_wrong',
        triesLeft: left,
        lockedUntil: null,
      })),
      { kind: 'refused', reason: 'locked', triesLeft: 0, lockedUntil: until },
      { kind: 'refused', reason: 'locked', triesLeft: 0, lockedUntil: until },
    ]);
    expect(await tryPin('4711')).toMatchObject({ reason: 'locked', lockedUntil: until });
    nowMs += 30_000;
    expect(await tryPin('4711')).toMatchObject({ kind: 'granted' });
    expect(await tryPin('0000')).toMatchObject({ reason: 'pin_wrong', triesLeft: 4 });
  });

  test('an unknown badge and a person who left are refused by name', async () => {
    const { tryPin } = await desk(() => start, false);
    const refused = (reason: string) => ({ kind: 'refused', reason, triesLeft: null, lockedUntil: null });
    expect([await tryPin('4711', 'B-9'), await tryPin('4711')]).toEqual([
      refused('badge_unknown'),
      refused('inactive'),
    ]);
  });
});

describe('sessions', () => {
  const tokens = new SessionTokens('ab'.repeat(32));

  test('last 15 minutes and cannot be altered or made elsewhere', () => {
    const { token, expiresAt } = tokens.issue(session, start);
    expect(expiresAt).toBe('2026-03-04T06:15:00.000Z');
    expect(tokens.read(token, start + 899_999)).toEqual(session);
    const [claims = '', signature = ''] = token.split('.');
    const other = Buffer.from(JSON.stringify({ ...session, deviceId: 'd2', expiresAtMs: start * 2 }));
    const elsewhere = new SessionTokens('cd'.repeat(32)).issue(session, start).token;
    const bad = [
      `${other.toString('base64url')}.${signature}`,
      `${claims}.`,
      claims,
      '',
      `${token}.x`,
      elsewhere,
    ];
    expect(bad.map((text) => tokens.read(text, start))).toEqual(bad.map(() => null));
    expect(tokens.read(token, start + 900_000)).toBeNull();
  });
});

describe('challenges', () => {
  test('are good once, for a minute, for their device', () => {
    const challenges = new Challenges();
    const [first, second, third] = [0, 1, 2].map(() => challenges.issue('d1', start));
    expect([
      challenges.use(first ?? '', 'd1', start + 59_999),
      challenges.use(first ?? '', 'd1', start),
      challenges.use(second ?? '', 'd2', start),
      challenges.use(second ?? '', 'd1', start),
      challenges.use(third ?? '', 'd1', start + 60_000),
    ]).toEqual([true, false, false, false, false]);
  });

  test('of a flood, the newest stay good', () => {
    const challenges = new Challenges();
    const first = challenges.issue('d1', start);
    let last = '';
    for (let i = 0; i < 10_000; i++) last = challenges.issue('d1', start);
    expect([challenges.use(first, 'd1', start), challenges.use(last, 'd1', start)]).toEqual([false, true]);
  });

  test('are proved by WebCrypto signatures of the pinned key alone', async () => {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    const keys = await webcrypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
    const { kty, crv, x, y } = await webcrypto.subtle.exportKey('jwk', keys.publicKey);
    const publicKey = JSON.stringify({ kty, crv, x, y });
    const bytes = await webcrypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      keys.privateKey,
      new TextEncoder().encode('nonce'),
    );
    const signature = Buffer.from(bytes).toString('base64url');
    const offCurve = JSON.stringify({ kty, crv, x, y: x });
    expect([
      isSignedBy(publicKey, 'nonce', signature),
      isSignedBy(publicKey, 'other', signature),
      isSignedBy(publicKey, 'nonce', 'AAAA'),
      isSignedBy(offCurve, 'nonce', signature),
    ]).toEqual([true, false, false, false]);
  });
});

describe('names and codes', () => {
  test('devices are numbered on, whatever else is called otherwise', () => {
    expect(nextDeviceName('TC26-###', [])).toBe('TC26-001');
    expect(nextDeviceName('TC26-###', ['TC26-001', 'TC26-007', 'MC33-900', 'TC26-spare'])).toBe('TC26-008');
    expect(nextDeviceName('TC26-###', ['TC26-999'])).toBe('TC26-1000');
  });

  test('a code can be typed as it is read out', async () => {
    const { identity } = memoryStorage();
    const expiresAt = '2026-03-04T06:10:00.000Z';
    const code = await createEnrolmentCode(identity, { warehouseId: 'main', expiresAt });
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const typed = normalisedCode(` ${code.toLowerCase().replace('-', ' ')}`);
    expect(await identity.useEnrolmentCode(typed, '2026-03-04T06:09:00.000Z')).toEqual({
      warehouseId: 'main',
    });
    expect(await identity.useEnrolmentCode(typed, '2026-03-04T06:09:00.000Z')).toBeNull();
  });
});
