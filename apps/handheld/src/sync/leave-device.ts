import { showSession } from '../stores/session.ts';
import { wipeStorage } from '../storage/wipe-storage.ts';
import type { Device } from './device.ts';

const lastWordsMs = 5_000;
/** Photos of a day over a poor network; beyond it people hear what is missing from the server. */
const photosMs = 10 * 60_000;

let leaving: Promise<void> | null = null;

/**
 * Empties a device of which the server has everything, and begins anew as a stranger (sync §16). Looks once more
 * itself: what was recorded since is sent first, and so are its photos. The server hears of it if it can; if not, it knows the device as
 * leaving all the same.
 */
export function leaveDevice(device: Device, standing: 'draining' | 'lost'): Promise<void> {
  leaving ??= leave(device, standing).finally(() => {
    leaving = null;
  });
  return leaving;
}

async function leave(device: Device, standing: 'draining' | 'lost'): Promise<void> {
  const unsettled = await device.storage.journal.unsettled();
  if (unsettled.some(({ state }) => state === 'queued')) return;
  showSession({ phase: 'leaving' });
  // From a lost device the server takes no photos: nobody waits for what will not come.
  if (standing === 'draining') await device.photos.sent(photosMs);
  await device.session
    .call((api, signal) => api.device.left.mutate(undefined, { signal }), { timeoutMs: lastWordsMs })
    .catch(() => undefined);
  await wipeStorage();
  location.assign('/');
}
