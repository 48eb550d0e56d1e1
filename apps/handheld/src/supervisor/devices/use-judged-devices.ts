import { unitsLeft } from '@floorhand/domain/jobs/picking/outlook';
import type { Run } from '@floorhand/domain/jobs/picking/state';
import type { Entry } from '@floorhand/domain/kernel/document';

import { useDevicePicture } from '../../sync/use-supervisor-api.ts';
import { byNeed, judgeDevice, type JudgedDevice } from './judge-device.ts';

export interface JudgedDevices {
  readonly devices: readonly JudgedDevice[];
  /** ISO instant of the picture. */
  readonly asOf: string;
}

/**
 * The kept picture, judged at the moment it was taken: later, while this tablet is offline, nobody knows whether a
 * device fell silent or only this one did.
 *
 * @param held runs under way
 */
export function useJudgedDevices(held: readonly Entry<Run>[]): JudgedDevices | null {
  const picture = useDevicePicture();
  if (picture === null) return null;
  const asOf = new Date(picture.asOfMs).toISOString();
  const left = new Map<string, number>();
  for (const { body } of held) {
    const deviceId = body.claim?.deviceId ?? '';
    left.set(deviceId, (left.get(deviceId) ?? 0) + unitsLeft(body));
  }
  const judged = picture.devices.map((device) =>
    judgeDevice(device, { now: asOf, unitsLeft: left.get(device.deviceId) ?? 0 }),
  );
  return { asOf, devices: judged.toSorted(byNeed) };
}
