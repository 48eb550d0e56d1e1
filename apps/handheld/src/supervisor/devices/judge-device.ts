import type { HeardDevice } from '../../sync/use-supervisor-api.ts';

/** A device that was not heard for this long is called silent: two heartbeats and a slow network. */
const silentMs = 90_000;

export type DeviceState = 'online' | 'silent' | 'locked' | 'never' | 'draining' | 'lost' | 'retired';

export interface JudgedDevice {
  readonly device: HeardDevice;
  readonly state: DeviceState;
  /** Units still to be picked in the runs it took with it. */
  readonly unitsLeft: number;
  /** Records are missing, or it is silent with records or work on it. */
  readonly look: boolean;
}

/**
 * What the last words of a device say about it. A device that nobody uses is silent too and needs no look: only
 * what may still be on it, or the work it took along, does.
 */
export function judgeDevice(
  device: HeardDevice,
  { now, unitsLeft }: { readonly now: string; readonly unitsLeft: number },
): JudgedDevice {
  const silent = device.lastSeen === null || Date.parse(now) - Date.parse(device.lastSeen) > silentMs;
  const state =
    standingOf(device.status) ?? (device.lastSeen === null ? 'never' : silent ? 'silent' : 'online');
  const look = device.missing > 0 || (silent && ((device.pending ?? 0) > 0 || unitsLeft > 0));
  return { device, state, unitsLeft, look };
}

/** What the desk made of it; a word of a newer server is no more than that it is not in use. */
function standingOf(status: string): DeviceState | null {
  if (status === 'active') return null;
  return status === 'draining' || status === 'lost' || status === 'retired' ? status : 'locked';
}

/** Those to look at first, then the ones heard last. */
export function byNeed(a: JudgedDevice, b: JudgedDevice): number {
  if (a.look !== b.look) return a.look ? -1 : 1;
  return (
    (b.device.lastSeen ?? '').localeCompare(a.device.lastSeen ?? '') ||
    a.device.name.localeCompare(b.device.name)
  );
}
