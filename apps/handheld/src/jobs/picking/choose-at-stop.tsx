import { onChosen } from '@floorhand/domain/jobs/picking/flow/on-item';
import type { ItemCandidate } from '@floorhand/domain/scanning/resolve-scan';

import { ChooseSheet } from '../../scanning/manual/choose-sheet.tsx';
import type { PickingRun } from './use-picking-run.ts';

/** Products with one code, none of them asked for here: which one is it, so that it can be put where it belongs. */
export function ChooseAtStop({
  candidates,
  run,
}: {
  readonly candidates: readonly ItemCandidate[];
  readonly run: PickingRun;
}) {
  return (
    <ChooseSheet
      candidates={candidates}
      onClose={run.clear}
      onChoose={(chosen) => void run.act((at, round) => onChosen(at, chosen, round))}
    />
  );
}
