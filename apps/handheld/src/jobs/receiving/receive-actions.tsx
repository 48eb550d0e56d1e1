import { closeCurrent, undoLast } from '@floorhand/domain/jobs/receiving/flow/actions';
import { memo } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { ReceiveSheets, type ReceiveSheetsProps } from './receive-sheets.tsx';

/** The exceptions of a load, always in the same places, and the sheets they open. */
export const ReceiveActions = memo(function ReceiveActions(sheets: ReceiveSheetsProps) {
  const { screen, receiving, unknown, onOpen } = sheets;
  const t = useCopy('receive');
  const job = useCopy('job');
  const { step, current, session } = screen.situation;
  const isCounting = step === 'item' && current !== null && current.contents.length > 0;
  return (
    <>
      <Actions>
        {isCounting && <Button onPress={() => onOpen('damage')}>{t('damage')}</Button>}
        {unknown !== null ? (
          <Button onPress={() => onOpen('unknown')}>{job('whatIsIt')}</Button>
        ) : (
          isCounting && <Button onPress={() => void receiving.act(closeCurrent)}>{t('nextUnit')}</Button>
        )}
        {!isCounting && (step === 'recount' || session.undo.length > 0) && (
          <Button onPress={() => void receiving.act(undoLast)}>{job('undo')}</Button>
        )}
        <Button onPress={() => onOpen('more')}>{job('more')}</Button>
      </Actions>
      <ReceiveSheets {...sheets} />
    </>
  );
});
