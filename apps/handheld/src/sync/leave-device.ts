import { showSession } from '../stores/session.ts';
import { wipeStorage } from '../storage/wipe-storage.ts';
import type { Device } from './device.ts';

const lastWordsMs = 5_000;

let leaving: Promise<void> | null = null;

/**
 * Empties a device of which the server has everything, and begins anew as a stranger (sync §16). Looks once more
 * itself: what was recorded since is sent first. The server hears of it if it can; if not, it knows the device as
 * leaving all the same.
 */
export function leaveDevice(device: Device): Promise<void> {
  leaving ??= leave(device).finally(() => {
    leaving = null;
  });
  return leaving;
}

async function leave(device: Device): Promise<void> {
  const unsettled = await device.storage.journal.unsettled();
  if (unsettled.some(({ state }) => state === 'queued')) return;
  showSession({ phase: 'leaving' });
  await device.session
    .call((api, signal) => api.device.left.mutate(undefined, { signal }), { timeoutMs: lastWordsMs })
    .catch(() => undefined);
  await wipeStorage();
  location.assign('/');
}
