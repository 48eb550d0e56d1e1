import { onScan } from '@floorhand/domain/jobs/picking/flow/on-scan';
import {
  nothingToConfirm,
  outcome as makeOutcome,
  type FlowMemory,
  type FlowOutcome,
} from '@floorhand/domain/jobs/picking/flow/outcome';
import { readSituation, type Situation } from '@floorhand/domain/jobs/picking/flow/situation';

import { useFloorJob, type FloorJob } from '../../floor/use-floor-job.ts';

/** What a screen may do with a run. */
export type PickingRun = FloorJob<Situation, FlowMemory, FlowOutcome>;

/** Turns scans and presses into records of a run. */
export const usePickingRun = (runId: string) =>
  useFloorJob<Situation, FlowMemory, FlowOutcome>('pick.outcome', {
    situation: ({ view }) => readSituation(view, runId),
    expectedSku: ({ current }) => current?.stop.skuId ?? null,
    onScan,
    nothing: nothingToConfirm,
  });

/** A press whose words are not an outcome of a scan. */
export const quiet = (commands: FlowOutcome['commands'], message: FlowOutcome['message']): FlowOutcome =>
  makeOutcome('accepted', message, { commands });
