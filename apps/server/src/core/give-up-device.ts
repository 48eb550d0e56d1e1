import type { DeviceSession } from '@floorhand/sync/server/environment';
import type { IdentityStore } from '@floorhand/sync/server/identity-store';
import type { SyncServer } from '@floorhand/sync/server/sync-server';
import { warehouseOf } from './warehouse-of.ts';

interface Parts {
  readonly identity: IdentityStore;
  readonly sync: SyncServer;
  /** Whose warehouse it is about. */
  readonly session: DeviceSession;
}

/** Tells people what of a device that is given up never arrived, by what it last said of itself. */
export async function giveUpDevice(
  { identity, sync, session: { streamId } }: Parts,
  deviceId: string,
  as: 'lost' | 'retired',
): Promise<void> {
  const devices = await identity.devices(warehouseOf(streamId));
  const device = devices.find((seen) => seen.deviceId === deviceId);
  if (!device) return;
  await sync.giveUpDevice(streamId, {
    as,
    deviceId,
    deviceName: device.name,
    reportedSeq: device.reportedHighSeq ?? 0,
    operatorId: device.operatorId,
    lastSeenAt: device.lastSeen,
  });
}
