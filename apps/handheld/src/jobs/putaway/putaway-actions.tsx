import { undoLast } from '@floorhand/domain/jobs/putaway/flow/on-scan';

import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { PutawaySheets, type PutawaySheetsProps } from './putaway-sheets.tsx';
import { binNow, reportTarget } from './report-target.ts';

/** The exceptions of a drop, always in the same places, and the sheets they open. */
export function PutawayActions(sheets: PutawaySheetsProps) {
  const { screen, putaway, unknown, onOpen } = sheets;
  const t = useCopy('putaway');
  const job = useCopy('job');
  const { situation } = screen;
  // Decided from what is recorded, which the screen may be a frame behind of.
  const undo = () =>
    void putaway.act((now) => {
      if (now.load?.undo.at(-1)?.what !== 'store') return undoLast(now, null);
      onOpen('correct');
      return null;
    });
  return (
    <>
      <Actions>
        {unknown ? (
          <Button onPress={() => onOpen('unknown')}>{job('whatIsIt')}</Button>
        ) : (
          binNow(situation) !== null && (
            <Button onPress={() => void putaway.act(reportTarget('full'))}>{t('binFull')}</Button>
          )
        )}
        {situation.load?.undo.at(-1) && <Button onPress={undo}>{job('undo')}</Button>}
        <Button onPress={() => onOpen('more')}>{job('more')}</Button>
      </Actions>
      <PutawaySheets {...sheets} />
    </>
  );
}
