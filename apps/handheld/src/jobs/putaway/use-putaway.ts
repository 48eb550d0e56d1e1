import { onScan } from '@floorhand/domain/jobs/putaway/flow/on-scan';
import {
  nothingInMind,
  outcome as makeOutcome,
  type FlowMemory,
  type FlowOutcome,
} from '@floorhand/domain/jobs/putaway/flow/outcome';
import { readSituation, type Situation } from '@floorhand/domain/jobs/putaway/flow/situation';

import { useFloorJob, type FloorJob, type Press } from '../../floor/use-floor-job.ts';
import { useFreeBins } from '../../sync/use-free-bins.ts';
import { useWalkingRoute } from '../../sync/use-walking-route.ts';
import { useSnapshotAge } from './use-snapshot-age.ts';

/** What a press decides. */
export type Pressed = Press<Situation, FlowMemory, FlowOutcome>;
/** What a screen may do with the trolley. */
export type Putaway = FloorJob<Situation, FlowMemory, FlowOutcome>;

/** Turns scans and presses into records of putting away. */
export function usePutaway() {
  const planRoute = useWalkingRoute();
  const { snapshot } = useSnapshotAge();
  const free = useFreeBins()?.bins ?? [];
  return useFloorJob<Situation, FlowMemory, FlowOutcome>('putaway.outcome', {
    situation: ({ view, by, now, memory: { chosen } }) =>
      readSituation(view, { ...by, now, planRoute, chosen, free }),
    expectedSku: ({ current }) => current?.line.skuId ?? null,
    onScan: (situation, input) => onScan(situation, { ...input, snapshot }),
    nothing: nothingInMind,
  });
}

/** Goods to bring away next; the route decides about those after them. */
export const choose = ({ remember }: Putaway, line: string): void =>
  remember(() => ({ confirm: null, chosen: line }));

/** A press whose words are not an outcome of a scan. */
export const quiet = (commands: FlowOutcome['commands'], message: FlowOutcome['message']): FlowOutcome =>
  makeOutcome('accepted', message, { commands });
