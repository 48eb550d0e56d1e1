import { approveLoad } from '@floorhand/domain/jobs/receiving/decide/close-load';
import { draft } from '@floorhand/domain/kernel/command';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { List } from '../../kit/list.tsx';
import { Note } from '../../kit/note.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { quiet, type Receiving } from './use-receiving.ts';
import { VarianceRow } from './variance-row.tsx';

interface ClosedStepProps {
  readonly screen: ReceivingScreen;
  readonly receiving: Receiving;
}

/** A load that is done, or waits for a supervisor: its pallets are on their way all the same. */
export function ClosedStep({ screen, receiving }: ClosedStepProps) {
  const t = useCopy('receive');
  const [, navigate] = useLocation();
  const { person } = useFloor();
  const { step, receiptId } = screen.situation;
  const isWaiting = step === 'awaiting';
  const mayApprove = isWaiting && person.grant.roles.includes('supervisor');
  const answer = (approved: 'yes' | 'no') =>
    void receiving.act(() =>
      quiet([draft(approveLoad, { receiptId, approved: approved === 'yes', note: '' })], 'load_closed'),
    );
  return (
    <>
      <Note
        state={isWaiting ? 'caution' : 'correct'}
        title={isWaiting ? t('awaiting.title') : t('closed.title')}
      >
        {isWaiting ? t('awaiting.detail') : t('closed.detail')}
      </Note>
      <List label={t('variance.title')}>
        {screen.variance.map((row) => (
          <VarianceRow key={row.skuId} row={row} sku={screen.skus.get(row.skuId)} />
        ))}
      </List>
      {mayApprove && (
        <Actions>
          <Button kind="soft" onPress={() => answer('yes')}>
            {t('awaiting.approve')}
          </Button>
          <Button onPress={() => answer('no')}>{t('awaiting.countAgain')}</Button>
        </Actions>
      )}
      <Button onPress={() => navigate('/receive')}>{t('backToDoor')}</Button>
    </>
  );
}
