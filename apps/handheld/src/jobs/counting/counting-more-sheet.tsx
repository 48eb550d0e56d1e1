import { leaveBin, undoLast } from '@floorhand/domain/jobs/counting/flow/on-scan';
import { LogOut, PackageX, ScanLine, Undo2 } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { MoreSheet } from '../../floor/more-sheet.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import type { OpenSheet } from './open-sheet.ts';
import type { CountingScreen } from './read-counting-screen.ts';
import type { Counting, Pressed } from './use-counting.ts';

interface CountingMoreSheetProps {
  readonly screen: CountingScreen;
  readonly counting: Counting;
  readonly onClose: () => void;
  readonly onOpen: (sheet: OpenSheet) => void;
  /** "Cannot scan it". */
  readonly onUnread: () => void;
}

/** What is rarer than counting on: only what is possible now. */
export function CountingMoreSheet({
  screen: { situation, practice },
  counting,
  onClose,
  onOpen,
  onUnread,
}: CountingMoreSheetProps) {
  const t = useCopy('count');
  const job = useCopy('job');
  const { session, current } = situation;
  const act = (decide: Pressed) => {
    onClose();
    void counting.act(decide);
  };
  return (
    <MoreSheet
      closeLabel={t('closeSheet')}
      onClose={onClose}
      onPractice={practice ? () => onOpen('practice') : undefined}
    >
      {current && (
        <ListRow
          icon={PackageX}
          title={t('someDamaged')}
          detail={t('someDamagedDetail')}
          onPress={() => onOpen('damaged')}
        />
      )}
      <ListRow
        icon={ScanLine}
        title={t('cannotScan')}
        detail={t('cannotScanDetail')}
        onPress={() => {
          onClose();
          onUnread();
        }}
      />
      {session && session.undo.length > 0 && (
        <ListRow icon={Undo2} title={job('undoLast')} onPress={() => act(undoLast)} />
      )}
      {session && (
        <ListRow icon={LogOut} title={t('leave')} detail={t('leaveDetail')} onPress={() => act(leaveBin)} />
      )}
    </MoreSheet>
  );
}
