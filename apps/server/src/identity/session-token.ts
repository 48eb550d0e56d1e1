import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { DeviceSession } from '@floorhand/sync/server/environment';

/** Short, because a token outlives a revocation only in the eyes of whoever stole it. */
export const sessionMs = 15 * 60_000;

const claimsSchema = z.strictObject({ deviceId: z.string(), streamId: z.string(), expiresAtMs: z.int() });

/** Makes and reads session tokens: `base64url(claims).base64url(HMAC-SHA-256)`, keyed by the server's secret. */
export class SessionTokens {
  readonly #key: Buffer;

  /** `secret`: 64 hex digits. */
  constructor(secret: string) {
    this.#key = Buffer.from(secret, 'hex');
  }

  issue({ deviceId, streamId }: DeviceSession, nowMs: number): { token: string; expiresAt: string } {
    const expiresAtMs = nowMs + sessionMs;
    const claims = Buffer.from(JSON.stringify({ deviceId, streamId, expiresAtMs })).toString('base64url');
    return {
      token: `${claims}.${this.#sign(claims).toString('base64url')}`,
      expiresAt: new Date(expiresAtMs).toISOString(),
    };
  }

  /** Null when forged, cut or expired. */
  read(token: string, nowMs: number): DeviceSession | null {
    const [claims = '', signature = '', ...rest] = token.split('.');
    if (rest.length > 0) return null;
    const [wanted, given] = [this.#sign(claims), Buffer.from(signature, 'base64url')];
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
    const { deviceId, streamId, expiresAtMs } = claimsSchema.parse(
      JSON.parse(Buffer.from(claims, 'base64url').toString()),
    );
    return expiresAtMs > nowMs ? { deviceId, streamId } : null;
  }

  #sign(claims: string): Buffer {
    return createHmac('sha256', this.#key).update(claims).digest();
  }
}
