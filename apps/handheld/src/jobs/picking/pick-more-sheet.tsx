import { handBackRun } from '@floorhand/domain/jobs/picking/decide/claim-run';
import { draft } from '@floorhand/domain/kernel/command';
import { ArrowLeftRight, Ban, Keyboard, PackagePlus, Undo2 } from 'lucide-react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { MoreSheet } from '../../floor/more-sheet.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import type { PickScreen } from './read-pick-screen.ts';

export type MoreChoice = 'undo' | 'cannot_scan' | 'blocked' | 'tote_full' | 'practice';

interface MoreSheetProps {
  readonly screen: PickScreen;
  readonly onClose: () => void;
  readonly onChoose: (choice: MoreChoice) => void;
}

/** What is rarer than short and skip: only what is possible now. */
export function PickMoreSheet({ screen, onClose, onChoose }: MoreSheetProps) {
  const t = useCopy('pick');
  const manual = useCopy('manual');
  const job = useCopy('job');
  const { submit } = useFloor();
  const [, navigate] = useLocation();
  const { situation, practice } = screen;
  const atStop = situation.step === 'location' || situation.step === 'item' || situation.step === 'tote';
  const last = situation.progress.undo.at(-1);
  const handBack = () =>
    void submit([draft(handBackRun, { runId: situation.runId, reason: 'other_work' })]).then(() =>
      navigate('/'),
    );
  return (
    <MoreSheet
      closeLabel={t('closeSheet')}
      onClose={onClose}
      onPractice={practice ? () => onChoose('practice') : undefined}
    >
      {last && (
        <ListRow
          icon={Undo2}
          title={job('undoLast')}
          detail={t(`undoes.${undoneWord(last.what)}`)}
          onPress={() => onChoose('undo')}
        />
      )}
      {situation.step !== 'zero_check' && (
        <ListRow
          icon={Keyboard}
          title={manual('cannotScan')}
          detail={manual('cannotScanDetail')}
          onPress={() => onChoose('cannot_scan')}
        />
      )}
      {atStop && (
        <ListRow
          icon={Ban}
          title={t('blocked')}
          detail={t('blockedDetail')}
          onPress={() => onChoose('blocked')}
        />
      )}
      {situation.current?.into?.tote && (
        <ListRow
          icon={PackagePlus}
          title={t('toteFull')}
          detail={situation.current.into.tote}
          onPress={() => onChoose('tote_full')}
        />
      )}
      {situation.progress.counted === 0 && (
        <ListRow
          icon={ArrowLeftRight}
          title={t('handBack')}
          detail={t('handBackDetail')}
          onPress={handBack}
        />
      )}
    </MoreSheet>
  );
}

const undoable = [
  'bind_tote',
  'confirm_location',
  'count_item',
  'record_pick',
  'record_short',
  'skip_stop',
  'use_other_location',
] as const;
type Undoable = (typeof undoable)[number];

const undoneWord = (what: string): Undoable | 'other' => undoable.find((known) => known === what) ?? 'other';
