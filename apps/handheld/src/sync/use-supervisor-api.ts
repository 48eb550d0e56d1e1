import { orderLineSchema } from '@floorhand/domain/orders/order';
import { useEffect, useState } from 'react';
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

const lineSchema = orderLineSchema.extend({ skuCode: z.string(), skuName: z.string() });
export type NamedOrderLine = z.infer<typeof lineSchema>;

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

export type OrderLines =
  | { readonly kind: 'loading' | 'offline' }
  | { readonly kind: 'ready'; readonly lines: readonly NamedOrderLine[] };

/** Lines of one order. Only the server keeps them, so there are none without a network. */
export function useOrderLines(orderId: string): OrderLines {
  const { device, person } = useFloor();
  const { connection } = useSyncStatus();
  const { grantId } = person.grant;
  const [answer, setAnswer] = useState<{ readonly of: string; readonly lines: OrderLines } | null>(null);
  useEffect(() => {
    if (connection !== 'online') return;
    const stop = new AbortController();
    const show = (lines: OrderLines): void => {
      if (!stop.signal.aborted) setAnswer({ of: orderId, lines });
    };
    device.session
      .call((api, signal) => api.supervisor.orderLines.query({ grantId, orderId }, { signal }), {
        timeoutMs: patienceMs,
        signal: stop.signal,
      })
      .then((lines) => show({ kind: 'ready', lines: z.array(lineSchema).parse(lines) }))
      .catch(() => show({ kind: 'offline' }));
    return () => stop.abort();
  }, [device, grantId, connection, orderId]);
  if (answer?.of === orderId) return answer.lines;
  return { kind: connection === 'online' ? 'loading' : 'offline' };
}
