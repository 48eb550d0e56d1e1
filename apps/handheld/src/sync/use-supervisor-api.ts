import { useEffect } from 'react';
import { z } from 'zod';
import { create } from 'zustand';

import { useFloor } from './use-floor.ts';
import { useSyncStatus } from './use-sync-status.ts';

const deviceSchema = z.object({
  deviceId: z.string(),
  name: z.string(),
  status: z.string(),
  lastSeen: z.string().nullable(),
  operatorId: z.string().nullable(),
  pending: z.int().nullable(),
  missing: z.int(),
  appVersion: z.string().nullable(),
});
/** A device as the server last heard of it. */
export type HeardDevice = z.infer<typeof deviceSchema>;

export interface DevicePicture {
  readonly devices: readonly HeardDevice[];
  /** Epoch milliseconds of the answer. */
  readonly asOfMs: number;
}

const everyMs = 10_000;
const patienceMs = 8_000;

/** The last picture stays while the tablet is offline, whichever page is open. */
const useKeptPicture = create<{ readonly picture: DevicePicture | null }>()(() => ({ picture: null }));

/** Asks for the devices now: something was changed about one of them. */
let askAgain: () => void = () => undefined;
export const askDevicesAgain = (): void => askAgain();

/** The devices of this site, asked again every ten seconds while online. Null before the first answer. */
export function useDevicePicture(): DevicePicture | null {
  return useKeptPicture(({ picture }) => picture);
}

/** Keeps the picture of the devices fresh while the supervisor's part is open. */
export function useDeviceWatch(): void {
  const { device, person, now } = useFloor();
  const { connection } = useSyncStatus();
  const { grantId } = person.grant;
  useEffect(() => {
    if (connection !== 'online') return;
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const answer = await device.session.call(
          (api, signal) => api.supervisor.devices.query({ grantId }, { signal }),
          { timeoutMs: patienceMs, signal: stop.signal },
        );
        const devices = z.array(deviceSchema).parse(answer);
        if (!stop.signal.aborted)
          useKeptPicture.setState({ picture: { devices, asOfMs: Date.parse(now()) } });
      } catch {
        // No answer, or none of ours: the kept picture says how old it is.
      }
    };
    void ask();
    askAgain = () => void ask();
    const timer = setInterval(() => void ask(), everyMs);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [device, grantId, connection, now]);
}
