import { carriedNow } from '@floorhand/domain/jobs/moving/flow/on-problem';
import { undoLast } from '@floorhand/domain/jobs/moving/flow/on-scan';
import { undoNext } from '@floorhand/domain/jobs/moving/flow/undo-next';

import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { MovingSheets, type MovingSheetsProps } from './moving-sheets.tsx';

interface MovingActionsProps extends MovingSheetsProps {
  /** Whether there is a choice or a command that can be taken back. */
  readonly undo: 'possible' | 'nothing';
}

/** The exceptions of a move, always in the same places, and the sheets they open. */
export function MovingActions({ undo, ...sheets }: MovingActionsProps) {
  const { screen, moving, unknown, onOpen } = sheets;
  const t = useCopy('moving');
  const job = useCopy('job');
  const takeBack = () =>
    void moving.act((now, { memory }) => {
      if (undoNext(now, memory) !== 'put') return undoLast(now, memory, null);
      onOpen('back');
      return null;
    });
  const isOfGoods = screen.situation.step === 'quantity' || carriedNow(screen.situation) !== null;
  return (
    <>
      <Actions>
        <Button onPress={() => onOpen(isOfGoods ? 'wrong' : 'label')}>{t('problem')}</Button>
        {unknown ? (
          <Button onPress={() => onOpen('unknown')}>{job('whatIsIt')}</Button>
        ) : (
          undo === 'possible' && <Button onPress={takeBack}>{job('undo')}</Button>
        )}
        <Button onPress={() => onOpen('more')}>{job('more')}</Button>
      </Actions>
      <MovingSheets {...sheets} />
    </>
  );
}
