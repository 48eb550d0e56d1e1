import { warehouseStream } from '@floorhand/sync/protocol/version';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import type { IdentityStore } from '@floorhand/sync/server/identity-store';
import type { DeviceRow } from '@floorhand/sync/server/server-store';

/** A device that drains or is lost may still hand over what it holds; a retired one is a stranger (sync §16). */
export async function welcomeDevice(identity: IdentityStore, deviceId: string): Promise<DeviceRow | null> {
  const device = await identity.device(deviceId);
  return device && device.status !== 'retired' ? device : null;
}

/** Who is talking, with what the desk said of the device. */
export const sessionOf = ({ deviceId, warehouseId, status }: DeviceRow): DeviceSession => ({
  deviceId,
  streamId: warehouseStream(warehouseId),
  ...(status === 'draining' || status === 'lost' ? { standing: status } : {}),
});
