import type { Storage } from '@floorhand/server/storage/storage';
import type { ShiftDevice } from './picking-shift.ts';
import { measuredStream } from './seed.ts';

const day = 24 * 60 * 60_000;

/** Papers for devices and the people on them, as enrolment and signing in would have left them. */
export async function enrolAll(
  { identity }: Pick<Storage, 'identity'>,
  devices: readonly Omit<ShiftDevice, 'entries'>[],
): Promise<void> {
  const nowMs = Date.now();
  for (const [n, { deviceId, operatorId, grantId }] of devices.entries()) {
    await identity.saveDevice({
      deviceId,
      name: `device ${n}`,
      warehouseId: measuredStream.slice('wh:'.length),
      status: 'active',
      publicKey: '{}',
      enrolledAt: new Date(nowMs).toISOString(),
    });
    await identity.saveGrant({
      grantId,
      operatorId,
      deviceId,
      roles: ['picker'],
      issuedAt: new Date(nowMs).toISOString(),
      expiresAt: new Date(nowMs + day).toISOString(),
    });
  }
}
