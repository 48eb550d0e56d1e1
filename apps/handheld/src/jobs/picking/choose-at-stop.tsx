import { onChosen } from '@floorhand/domain/jobs/picking/flow/on-item';
import { nothingToConfirm } from '@floorhand/domain/jobs/picking/flow/outcome';
import type { ItemCandidate } from '@floorhand/domain/scanning/resolve-scan';

import { ChooseSheet } from '../../scanning/manual/choose-sheet.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import type { PickingRun } from './use-picking-run.ts';

/** Products with one code, none of them asked for here: which one is it, so that it can be put where it belongs. */
export function ChooseAtStop({
  candidates,
  run,
}: {
  readonly candidates: readonly ItemCandidate[];
  readonly run: PickingRun;
}) {
  const { now } = useFloor();
  return (
    <ChooseSheet
      candidates={candidates}
      onClose={run.clear}
      onChoose={(chosen) =>
        void run.act((at, view) =>
          onChosen(at, chosen, {
            view,
            memory: nothingToConfirm,
            today: now().slice(0, 10),
            entry: { mode: 'scan' },
          }),
        )
      }
    />
  );
}
