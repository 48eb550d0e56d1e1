import { draft } from '../../../kernel/command.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { claim, whyNotTrolley } from '../decide/claim.ts';
import type { ScanInput } from './on-scan.ts';
import { outcome, type FlowOutcome } from './outcome.ts';
import type { Situation } from './situation.ts';

type UnitScan = Extract<ResolvedScan, { kind: 'handlingUnit' }>;

/** The label of a trolley, tote or pallet begins a trip with the next work [RP9]. */
export function onTrolleyToStart(
  { batch }: Situation,
  { scan, view, by, entry }: ScanInput & { readonly scan: UnitScan },
): FlowOutcome {
  const refused = whyNotTrolley(view, scan.lpn, by);
  if (refused) return outcome('refused', 'trolley_in_use', { data: { trolley: scan.lpn } });
  if (batch.length === 0) return outcome('attention', 'nothing_waits');
  const taskIds = batch.map(({ key }) => key);
  return outcome('step_done', 'begun', {
    data: { trolley: scan.lpn, tasks: taskIds.length },
    commands: [draft(claim, { taskIds, trolley: scan.lpn, entry })],
  });
}
