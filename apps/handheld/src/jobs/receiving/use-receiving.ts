import { onScan } from '@floorhand/domain/jobs/receiving/flow/on-scan';
import {
  nothingPending,
  outcome as makeOutcome,
  type FlowMemory,
  type FlowOutcome,
} from '@floorhand/domain/jobs/receiving/flow/outcome';
import { readSituation, type Situation } from '@floorhand/domain/jobs/receiving/flow/situation';

import { useFloorJob, type FloorJob, type Press } from '../../floor/use-floor-job.ts';

/** What a press decides. */
export type Pressed = Press<Situation, FlowMemory, FlowOutcome>;
/** What a screen may do with a load. */
export type Receiving = FloorJob<Situation, FlowMemory, FlowOutcome>;

/** Turns scans and presses into records of a load. */
export const useReceiving = (receiptId: string) =>
  useFloorJob<Situation, FlowMemory, FlowOutcome>('receive.outcome', {
    situation: ({ view, by, memory }) => readSituation(view, { receiptId, ...by }, memory),
    expectedSku: ({ session }) => session.line?.skuId ?? null,
    onScan,
    nothing: nothingPending,
  });

/** Forgets what was scanned and not recorded. */
export function forget({ remember, clear }: Receiving): void {
  remember(() => nothingPending);
  clear();
}

/** A press whose words are not an outcome of a scan. */
export const quiet = (commands: FlowOutcome['commands'], message: FlowOutcome['message']): FlowOutcome =>
  makeOutcome('step_done', message, { commands });
