import { onScan } from '@floorhand/domain/jobs/moving/flow/on-scan';
import { nothingInMind, type FlowMemory, type FlowOutcome } from '@floorhand/domain/jobs/moving/flow/outcome';
import { readSituation, type Situation } from '@floorhand/domain/jobs/moving/flow/situation';

import { useFloorJob, type FloorJob, type Press } from '../../floor/use-floor-job.ts';
import { useFreeBins } from '../../sync/use-free-bins.ts';
import { useWalkingRoute } from '../../sync/use-walking-route.ts';

/** What a press decides. */
export type Pressed = Press<Situation, FlowMemory, FlowOutcome>;
/** What a screen may do with the goods. */
export type Moving = FloorJob<Situation, FlowMemory, FlowOutcome>;

/** Turns scans and presses into records of moving stock. */
export function useMoving() {
  const planRoute = useWalkingRoute();
  const free = useFreeBins()?.bins ?? [];
  return useFloorJob<Situation, FlowMemory, FlowOutcome>('moving.outcome', {
    situation: ({ view, by, now, memory }) =>
      readSituation(view, { operatorId: by.operatorId, now, planRoute, memory, free }),
    expectedSku: ({ current }) => current?.line.skuId ?? null,
    onScan,
    nothing: nothingInMind,
  });
}
