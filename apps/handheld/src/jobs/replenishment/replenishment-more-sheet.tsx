import { leave } from '@floorhand/domain/jobs/replenishment/decide/claim';
import { finish } from '@floorhand/domain/jobs/replenishment/decide/finish';
import { skip } from '@floorhand/domain/jobs/replenishment/decide/skip';
import { draft } from '@floorhand/domain/kernel/command';
import { CircleStop, ListEnd, Truck } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { MoreSheet } from '../../floor/more-sheet.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import type { OpenSheet } from './open-sheet.ts';
import type { ReplenishmentScreen } from './read-replenishment-screen.ts';
import { quiet, type Pressed, type Replenishment } from './use-replenishment.ts';

interface MoreSheetProps {
  readonly screen: ReplenishmentScreen;
  readonly job: Replenishment;
  readonly onClose: () => void;
  readonly onChoose: (sheet: OpenSheet) => void;
}

/** What is rarer than a bin that is short or full: only what is possible now. */
export function ReplenishmentMoreSheet({
  screen: { situation, practice },
  job,
  onClose,
  onChoose,
}: MoreSheetProps) {
  const t = useCopy('replenish');
  const { current, takes, puts, trip } = situation;
  const act = (decide: Pressed) => {
    onClose();
    void job.act(decide);
  };
  return (
    <MoreSheet
      closeLabel={t('more.close')}
      onClose={onClose}
      onPractice={practice ? () => onChoose('practice') : undefined}
    >
      {current?.phase === 'take' && takes.length > 1 && (
        <ListRow
          icon={ListEnd}
          title={t('more.later')}
          detail={t('more.laterDetail')}
          onPress={() => act(later)}
        />
      )}
      {takes.length > 0 && puts.length > 0 && (
        <ListRow
          icon={Truck}
          title={t('more.deliver')}
          detail={t('more.deliverDetail')}
          onPress={() => act(deliver)}
        />
      )}
      {trip && (
        <ListRow
          icon={CircleStop}
          title={t('more.stop')}
          detail={t('more.stopDetail')}
          onPress={() => act(stop)}
        />
      )}
    </MoreSheet>
  );
}

const later: Pressed = ({ current }) =>
  current?.phase === 'take'
    ? quiet([draft(skip, { taskId: current.key, reason: 'later' })], 'skipped')
    : null;

/** What was not taken yet is for others; what is on the trolley is brought now. */
const deliver: Pressed = ({ takes }) => {
  const taskIds = takes.filter(({ body }) => body.taken === 0).map(({ key }) => key);
  return taskIds.length === 0 ? null : quiet([draft(leave, { taskIds })], 'left_out');
};

/** What is on the trolley waits to be put away; the outcome names the trolley then. */
const stop: Pressed = ({ puts, trip }) => ({
  ...quiet([draft(finish, { trolley: puts.length > 0 ? 'goods_left' : 'empty' })], 'left_behind'),
  data: puts.length > 0 && trip ? { trolley: trip.trolley } : {},
});
