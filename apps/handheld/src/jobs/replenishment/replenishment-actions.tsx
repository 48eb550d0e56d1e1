import { undoLast } from '@floorhand/domain/jobs/replenishment/flow/on-scan';
import type { Situation } from '@floorhand/domain/jobs/replenishment/flow/situation';

import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { PutAwayButton } from './put-away-button.tsx';
import { ReplenishmentSheets, type ReplenishmentSheetsProps } from './replenishment-sheets.tsx';

interface ReplenishmentActionsProps extends ReplenishmentSheetsProps {
  /** The trolley that the last trip was ended with goods on. */
  readonly left: string | null;
}

/** What can be wrong with the place of the stop. */
function problemOf({ step, current }: Situation): 'short' | 'full' | null {
  if (step === 'put_quantity') return 'full';
  return current?.phase === 'take' && step !== 'take_bin' ? 'short' : null;
}

/** The exceptions of a stop, always in the same places, and the sheets they open. */
export function ReplenishmentActions({ left, ...sheets }: ReplenishmentActionsProps) {
  const { screen, job, unknown, onOpen } = sheets;
  const t = useCopy('replenish');
  const words = useCopy('job');
  const { trip } = screen.situation;
  const problem = problemOf(screen.situation);
  return (
    <>
      <Actions>
        {unknown ? (
          <Button onPress={() => onOpen('unknown')}>{words('whatIsIt')}</Button>
        ) : (
          problem && (
            <Button onPress={() => onOpen(problem)}>
              {t(problem === 'short' ? 'notEnough' : 'binFull')}
            </Button>
          )
        )}
        {trip?.undo.at(-1) && (
          <Button onPress={() => void job.act((now) => undoLast(now))}>{words('undo')}</Button>
        )}
        {(trip !== null || screen.practice) && (
          <Button onPress={() => onOpen('more')}>{words('more')}</Button>
        )}
        {left !== null && <PutAwayButton trolley={left} />}
      </Actions>
      <ReplenishmentSheets {...sheets} />
    </>
  );
}
