/** This many parked commands of one type in this time, from at least so many devices, are our bug and not theirs. */
const mostParked = 20;
const windowMs = 600_000;
const leastDevices = 2;
export const breakerWaitMs = 60_000;

interface Parked {
  readonly atMs: number;
  readonly deviceId: string;
}

/**
 * Asks devices to wait with a type of command that nobody can interpret (sync §4), instead of parking the work of a
 * whole shift. After a minute one command is tried: when it is understood, everything flows again.
 */
export class TypeBreaker {
  readonly #parked = new Map<string, readonly Parked[]>();
  readonly #openUntilMs = new Map<string, number>();

  /** How long to wait with commands of the type; null: not at all. */
  waitMs(type: string, nowMs: number): number | null {
    const until = this.#openUntilMs.get(type);
    return until !== undefined && nowMs < until ? until - nowMs : null;
  }

  /** One more of the type is parked. Gives what is failing when devices wait from now on. */
  parked(
    type: string,
    deviceId: string,
    nowMs: number,
  ): { readonly type: string; readonly parked: number; readonly devices: number } | null {
    const recent = [...(this.#parked.get(type) ?? []), { atMs: nowMs, deviceId }]
      .filter(({ atMs }) => nowMs - atMs < windowMs)
      .slice(-mostParked);
    const wasOpen = this.#openUntilMs.has(type);
    const devices = new Set(recent.map((parked) => parked.deviceId)).size;
    this.#parked.set(type, recent);
    // Once it is known to fail, one that fails again is enough.
    if (!wasOpen && (recent.length < mostParked || devices < leastDevices)) return null;
    this.#openUntilMs.set(type, nowMs + breakerWaitMs);
    return wasOpen ? null : { type, parked: recent.length, devices };
  }

  /** The type works. */
  understood(type: string): void {
    this.#parked.delete(type);
    this.#openUntilMs.delete(type);
  }
}
