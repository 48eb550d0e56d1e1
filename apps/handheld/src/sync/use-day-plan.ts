import { dayPlanSchema, type DayPlan } from '@floorhand/domain/stock/day-plan';
import { useEffect } from 'react';
import { z } from 'zod';
import { create } from 'zustand';

import { useFloor } from './use-floor.ts';
import { useSyncStatus } from './use-sync-status.ts';

/** The first plan of a big building reads all of it on the server. */
const patienceMs = 60_000;
/** What was counted since is left out by the device itself, so a plan may be this old. */
const everyMs = 5 * 60_000;
const storageKey = 'floorhand.day-plan';

const keptSchema = z.object({ deviceId: z.string(), plan: dayPlanSchema });

interface Kept {
  readonly plan: DayPlan | null;
  readonly asking: boolean;
  /** Epoch milliseconds of the last answer; a plan out of storage has none. */
  readonly heardMs: number;
}

const useKept = create<Kept>()(() => ({ plan: null, asking: false, heardMs: -everyMs }));

/** The plan that this device heard before it was started again. Torn or foreign ones are none. */
function stored(deviceId: string): DayPlan | null {
  try {
    const kept = keptSchema.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? 'null'));
    return kept.success && kept.data.deviceId === deviceId ? kept.data.plan : null;
  } catch {
    return null;
  }
}

function keep(deviceId: string, plan: DayPlan): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ deviceId, plan }));
  } catch {
    // No room: the plan is asked for again after the next start.
  }
}

/**
 * The day's share of the count cycle as the server planned it [CT12]: the latest one this device heard of, also
 * without a network and after a restart. Null before the first.
 */
export function useDayPlan(): DayPlan | null {
  const { device, person } = useFloor();
  const { connection } = useSyncStatus();
  const { grantId } = person.grant;
  const deviceId = device.enrolment?.deviceId ?? '';
  const { plan } = useKept();
  useEffect(() => {
    if (useKept.getState().plan === null) useKept.setState({ plan: stored(deviceId) });
    if (connection !== 'online') return;
    const ask = async (): Promise<void> => {
      const { asking, heardMs } = useKept.getState();
      if (asking || performance.now() - heardMs < everyMs) return;
      useKept.setState({ asking: true });
      try {
        const told = await device.session.call(
          (api, signal) => api.floor.dayPlan.query({ grantId }, { signal }),
          { timeoutMs: patienceMs },
        );
        const heard = dayPlanSchema.parse(told);
        useKept.setState({ plan: heard, heardMs: performance.now() });
        keep(deviceId, heard);
      } catch {
        // No answer, or none of ours: the kept plan goes on, and the next turn asks again.
      } finally {
        useKept.setState({ asking: false });
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), everyMs);
    return () => clearInterval(timer);
  }, [device, grantId, deviceId, connection]);
  return plan;
}
