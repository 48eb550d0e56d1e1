import { onScan } from '@floorhand/domain/jobs/counting/flow/on-scan';
import {
  nothingInMind,
  type FlowMemory,
  type FlowOutcome,
} from '@floorhand/domain/jobs/counting/flow/outcome';
import { readSituation, type Situation } from '@floorhand/domain/jobs/counting/flow/situation';

import { useFloorJob, type FloorJob, type Press } from '../../floor/use-floor-job.ts';
import { useDayPlan } from '../../sync/use-day-plan.ts';
import { useWalkingRoute } from '../../sync/use-walking-route.ts';

/** What a press decides. */
export type Pressed = Press<Situation, FlowMemory, FlowOutcome>;
/** What a screen may do with a count. */
export type Counting = FloorJob<Situation, FlowMemory, FlowOutcome>;

/** Turns scans and presses into records of counting. */
export function useCounting() {
  const planRoute = useWalkingRoute();
  const dayPlan = useDayPlan();
  return useFloorJob<Situation, FlowMemory, FlowOutcome>('count.outcome', {
    situation: ({ view, by, now, memory }) => readSituation(view, { ...by, now, planRoute, memory, dayPlan }),
    expectedSku: ({ session, current }) => session?.only ?? current?.line.skuId ?? null,
    onScan,
    nothing: nothingInMind,
  });
}
