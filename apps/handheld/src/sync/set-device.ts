import { z } from 'zod';

import type { Floor } from './use-floor.ts';

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), status: z.string() }),
  z.object({
    kind: z.literal('refused'),
    reason: z.enum(['device_unknown', 'own_device', 'device_retired']),
  }),
]);

/** What the desk may make of a device. */
export type DeviceStatus = 'active' | 'draining' | 'lost' | 'retired';
export type SetDeviceRefusal = 'device_unknown' | 'own_device' | 'device_retired' | 'no_answer';

const patienceMs = 8_000;

/** Asks the server to take a device out of use or back. Null when it did. */
export async function setDevice(
  { device, person }: Pick<Floor, 'device' | 'person'>,
  request: { readonly deviceId: string; readonly status: DeviceStatus },
): Promise<SetDeviceRefusal | null> {
  const { grantId } = person.grant;
  try {
    const answer = answerSchema.parse(
      await device.session.call(
        (api, signal) => api.supervisor.setDevice.mutate({ grantId, ...request }, { signal }),
        { timeoutMs: patienceMs },
      ),
    );
    return answer.kind === 'refused' ? answer.reason : null;
  } catch {
    return 'no_answer';
  }
}
