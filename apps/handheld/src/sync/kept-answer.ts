import { useEffect } from 'react';
import { z } from 'zod';
import { create } from 'zustand';

import type { Device } from './device.ts';
import { useFloor } from './use-floor.ts';
import { useSyncStatus } from './use-sync-status.ts';

/** The first answer about a big building reads all of it on the server. */
const patienceMs = 60_000;
/** Devices correct what they carry by what they see themselves, so an answer may be this old. */
const everyMs = 5 * 60_000;

type Api = Parameters<Parameters<Device['session']['call']>[0]>[0];

interface AnswerOptions<T> {
  /** In local storage. */
  readonly storageKey: string;
  readonly schema: z.ZodType<T>;
  readonly ask: (api: Api, grantId: string, signal: AbortSignal) => Promise<unknown>;
}

interface Kept<T> {
  readonly answer: T | null;
  readonly asking: boolean;
  /** When the last answer came, on the clock of the page; one out of storage came long ago. */
  readonly heardMs: number;
}

/**
 * Makes a hook for what only the server can work out about the whole building: the latest answer that this device
 * heard, also without a network and after a restart. Null before the first.
 */
export function keptAnswer<T>({ storageKey, schema, ask }: AnswerOptions<T>): () => T | null {
  const useKept = create<Kept<T>>()(() => ({ answer: null, asking: false, heardMs: -everyMs }));
  const keptSchema = z.object({ deviceId: z.string(), answer: schema });
  /** What this device heard before it was started again. Torn or foreign ones are none. */
  const stored = (deviceId: string): T | null => {
    try {
      const kept = keptSchema.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? 'null'));
      return kept.success && kept.data.deviceId === deviceId ? kept.data.answer : null;
    } catch {
      return null;
    }
  };
  const keep = (deviceId: string, answer: T): void => {
    try {
      localStorage.setItem(storageKey, JSON.stringify({ deviceId, answer }));
    } catch {
      // No room: it is asked for again after the next start.
    }
  };
  return function useKeptAnswer() {
    const { device, person } = useFloor();
    const { connection } = useSyncStatus();
    const { grantId } = person.grant;
    const deviceId = device.enrolment?.deviceId ?? '';
    const { answer } = useKept();
    useEffect(() => {
      if (useKept.getState().answer === null) useKept.setState({ answer: stored(deviceId) });
      if (connection !== 'online') return;
      const askNow = async (): Promise<void> => {
        const { asking, heardMs } = useKept.getState();
        if (asking || performance.now() - heardMs < everyMs) return;
        useKept.setState({ asking: true });
        try {
          const told = await device.session.call((api, signal) => ask(api, grantId, signal), {
            timeoutMs: patienceMs,
          });
          const heard = schema.parse(told);
          useKept.setState({ answer: heard, heardMs: performance.now() });
          keep(deviceId, heard);
        } catch {
          // No answer, or none of ours: the kept one goes on, and the next turn asks again.
        } finally {
          useKept.setState({ asking: false });
        }
      };
      void askNow();
      const timer = setInterval(() => void askNow(), everyMs);
      return () => clearInterval(timer);
    }, [device, grantId, deviceId, connection]);
    return answer;
  };
}
