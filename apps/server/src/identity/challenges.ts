import { randomBytes } from 'node:crypto';

const livesMs = 60_000;
/** Anybody may ask for challenges: the oldest give way before memory does. */
const mostOpen = 10_000;

/** Texts to sign, each good for one device, once, for a minute. In memory: a restart only makes devices ask again. */
export class Challenges {
  readonly #open = new Map<string, { readonly deviceId: string; readonly untilMs: number }>();

  issue(deviceId: string, nowMs: number): string {
    for (const [nonce, { untilMs }] of this.#open) {
      if (untilMs > nowMs && this.#open.size < mostOpen) break;
      this.#open.delete(nonce);
    }
    const nonce = randomBytes(32).toString('base64url');
    this.#open.set(nonce, { deviceId, untilMs: nowMs + livesMs });
    return nonce;
  }

  /** Uses a challenge up. False when it is not one of this device, was used, or is too old. */
  use(nonce: string, deviceId: string, nowMs: number): boolean {
    const found = this.#open.get(nonce);
    this.#open.delete(nonce);
    return found !== undefined && found.deviceId === deviceId && found.untilMs > nowMs;
  }
}
