import type { SetDeviceAnswer, SettableStatus } from '@floorhand/api/core';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import type { IdentityStore } from '@floorhand/sync/server/identity-store';
import { welcomeDevice, sessionOf } from './welcome-device.ts';

/**
 * Takes a device out of use, or back into it (sync §16). `draining`: it hands over and is wiped; `lost`: what it
 * sends is kept aside; `retired`: a stranger from now on. A retired one has no keys any more and is enrolled anew.
 */
export async function setDeviceStatus(
  identity: IdentityStore,
  session: DeviceSession,
  { deviceId, status }: { readonly deviceId: string; readonly status: SettableStatus },
): Promise<SetDeviceAnswer> {
  const device = await identity.device(deviceId);
  if (!device || sessionOf(device).streamId !== session.streamId)
    return { kind: 'refused', reason: 'device_unknown' };
  if (deviceId === session.deviceId) return { kind: 'refused', reason: 'own_device' };
  if (device.status === 'retired') return { kind: 'refused', reason: 'device_retired' };
  await identity.saveDevice({ ...device, status });
  return { kind: 'set', status };
}

/** The device has handed over and is wiped by itself: it will not be heard again. */
export async function deviceLeft(identity: IdentityStore, { deviceId }: DeviceSession): Promise<void> {
  const device = await welcomeDevice(identity, deviceId);
  if (device && device.status !== 'active') await identity.saveDevice({ ...device, status: 'retired' });
}
