import type { IdentityStore } from '@floorhand/sync/server/identity-store';
import type { DeviceRow } from '@floorhand/sync/server/server-store';

/** A draining device may still hand over what it holds; a lost or retired one gets nothing. */
export async function welcomeDevice(identity: IdentityStore, deviceId: string): Promise<DeviceRow | null> {
  const device = await identity.device(deviceId);
  return device && (device.status === 'active' || device.status === 'draining') ? device : null;
}
