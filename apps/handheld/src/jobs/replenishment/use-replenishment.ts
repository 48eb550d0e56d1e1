import { onScan } from '@floorhand/domain/jobs/replenishment/flow/on-scan';
import { outcome, type FlowOutcome } from '@floorhand/domain/jobs/replenishment/flow/outcome';
import { readSituation, type Situation } from '@floorhand/domain/jobs/replenishment/flow/situation';

import { useFloorJob, type FloorJob, type Press } from '../../floor/use-floor-job.ts';
import { useWalkingRoute } from '../../sync/use-walking-route.ts';

/** What a press decides. */
export type Pressed = Press<Situation, null, FlowOutcome>;
/** What a screen may do with the trip. */
export type Replenishment = FloorJob<Situation, null, FlowOutcome>;

/** Turns scans and presses into records of filling up pick bins. */
export function useReplenishment() {
  const planRoute = useWalkingRoute();
  return useFloorJob<Situation, null, FlowOutcome>('replenish.outcome', {
    situation: ({ view, by, now }) => readSituation(view, { ...by, now, planRoute }),
    expectedSku: ({ current }) => current?.task.skuId ?? null,
    onScan,
    nothing: null,
  });
}

/** A press whose words are not an outcome of a scan. */
export const quiet = (commands: FlowOutcome['commands'], message: FlowOutcome['message']): FlowOutcome =>
  outcome('accepted', message, { commands });
