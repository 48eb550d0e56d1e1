import { leave } from '@floorhand/domain/jobs/putaway/decide/take';
import { looseSource, unitSource } from '@floorhand/domain/jobs/putaway/state';
import { draft } from '@floorhand/domain/kernel/command';
import {
  ArrowUpFromLine,
  Ban,
  Calculator,
  Flag,
  ListOrdered,
  PackageX,
  Printer,
  ShieldAlert,
  Undo2,
} from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { MoreSheet } from '../../floor/more-sheet.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { useLabelsToCheck } from './label-sheet.tsx';
import type { PutawayScreen } from './read-putaway-screen.ts';
import { binNow, reportTarget, type OpenSheet } from './report-target.ts';
import { quiet, type Pressed, type Putaway } from './use-putaway.ts';

interface MoreSheetProps {
  readonly screen: PutawayScreen;
  readonly putaway: Putaway;
  readonly onClose: () => void;
  readonly onChoose: (sheet: OpenSheet) => void;
}

const binReasons = [
  ['blocked', Ban],
  ['too_high', ArrowUpFromLine],
  ['unsafe', ShieldAlert],
] as const;

/** What is rarer than a full bin: only what is possible now. */
export function PutawayMoreSheet({
  screen: { situation, practice },
  putaway,
  onClose,
  onChoose,
}: MoreSheetProps) {
  const t = useCopy('putaway');
  const unread = useLabelsToCheck();
  const { current, drops } = situation;
  const act = (decide: Pressed) => {
    onClose();
    void putaway.act(decide);
  };
  const bin = binNow(situation);
  return (
    <MoreSheet
      closeLabel={t('closeSheet')}
      onClose={onClose}
      onPractice={practice ? () => onChoose('practice') : undefined}
    >
      {drops.length > 1 && (
        <ListRow
          icon={ListOrdered}
          title={t('chooseFromList')}
          detail={t('dropsLeft', { count: drops.length })}
          onPress={() => onChoose('choose')}
        />
      )}
      {bin !== null &&
        binReasons.map(([reason, icon]) => (
          <ListRow
            key={reason}
            icon={icon}
            title={t(`binIs.${reason}`)}
            detail={<span className="fh-bin">{bin}</span>}
            onPress={() => (reason === 'too_high' ? act(reportTarget(reason)) : onChoose(reason))}
          />
        ))}
      {current && (
        <ListRow
          icon={Calculator}
          title={t('difference.open')}
          detail={t('difference.openDetail', { count: current.line.quantity })}
          onPress={() => onChoose('difference')}
        />
      )}
      {current?.unfit === null && (
        <ListRow
          icon={PackageX}
          title={t('damage.open')}
          detail={t('damage.openDetail')}
          onPress={() => onChoose('damage')}
        />
      )}
      <ListRow
        icon={Printer}
        title={t('label.open')}
        detail={unread > 0 ? t('label.unread', { count: unread }) : t('label.openDetail')}
        onPress={() => onChoose('label')}
      />
      {current && (
        <ListRow
          icon={Undo2}
          title={t('leave')}
          detail={t('leaveDetail')}
          onPress={() => act(leaveCurrent)}
        />
      )}
      {current && !current.target && (
        <ListRow icon={Flag} title={t('noBin.title')} detail={t('noBin.detail')} />
      )}
    </MoreSheet>
  );
}

/** What is on the trolley from the current unit stays behind, for others to take. */
const leaveCurrent: Pressed = ({ current }) => {
  if (!current) return null;
  const { place, skuId } = current.line;
  const source = place.kind === 'handlingUnit' ? unitSource(place.id) : looseSource(place.id, skuId);
  return quiet([draft(leave, { source })], 'left_behind');
};
