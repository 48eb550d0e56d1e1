import { endLoad } from '@floorhand/domain/jobs/receiving/decide/close-load';
import { noteLabel } from '@floorhand/domain/jobs/receiving/decide/note-label';
import { pause } from '@floorhand/domain/jobs/receiving/decide/notes';
import { openUnit } from '@floorhand/domain/jobs/receiving/decide/open-unit';
import { undoLast } from '@floorhand/domain/jobs/receiving/flow/actions';
import { draft } from '@floorhand/domain/kernel/command';
import { Coffee, Layers, PackageCheck, Ruler, SquareArrowOutUpRight, Tag, Undo2 } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { MoreSheet } from '../../floor/more-sheet.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import type { OpenSheet } from './open-sheet.ts';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { quiet, type Pressed, type Receiving } from './use-receiving.ts';

interface MoreSheetProps {
  readonly screen: ReceivingScreen;
  readonly receiving: Receiving;
  readonly onClose: () => void;
  readonly onChoose: (sheet: OpenSheet) => void;
}

/** What is rarer: only what is possible now. */
export function ReceiveMoreSheet({ screen, receiving, onClose, onChoose }: MoreSheetProps) {
  const t = useCopy('receive');
  const job = useCopy('job');
  const { situation, isMeasured, practice, units } = screen;
  const { step, current, session, figure } = situation;
  const act = (decide: Pressed) => {
    onClose();
    void receiving.act(decide);
  };
  const isOpen = step === 'item' || step === 'unit';
  const isCounting = step === 'item' && session.line !== null && figure?.sku?.tracking.serial !== true;
  const others = units.filter(
    ({ key, body }) => body.state === 'open' && body.purpose === 'good' && key !== current?.lpn,
  );
  return (
    <MoreSheet
      closeLabel={t('closeSheet')}
      onClose={onClose}
      onPractice={practice ? () => onChoose('practice') : undefined}
    >
      {isCounting && (
        <ListRow
          icon={Layers}
          title={t('layers.open')}
          detail={t('layers.openDetail')}
          onPress={() => onChoose('layers')}
        />
      )}
      {others.slice(0, 3).map(({ key }) => (
        <ListRow
          key={key}
          icon={SquareArrowOutUpRight}
          title={t('goTo', { lpn: key })}
          onPress={() =>
            act(({ receiptId }) =>
              quiet(
                [draft(openUnit, { receiptId, lpn: key, purpose: 'good', entry: { mode: 'scan' } })],
                'unit_taken_up',
              ),
            )
          }
        />
      ))}
      {session.undo.length > 0 && (
        <ListRow icon={Undo2} title={job('undoLast')} onPress={() => act(undoLast)} />
      )}
      {current && (
        <ListRow
          icon={Tag}
          title={current.unit.labelOwed ? t('label.applied') : t('label.missing')}
          detail={t('label.detail', { lpn: current.lpn })}
          onPress={() => {
            const owed = !current.unit.labelOwed;
            act(({ receiptId }) =>
              quiet([draft(noteLabel, { receiptId, lpn: current.lpn, owed })], 'unit_taken_up'),
            );
            if (owed) onChoose('label');
          }}
        />
      )}
      {!isMeasured && step === 'item' && (
        <ListRow
          icon={Ruler}
          title={t('measure.open')}
          detail={t('measure.openDetail')}
          onPress={() => onChoose('measure')}
        />
      )}
      {isOpen && (
        <ListRow
          icon={Coffee}
          title={t('break.start')}
          detail={t('break.detail')}
          onPress={() => act(({ receiptId }) => quiet([draft(pause, { receiptId, paused: true })], 'paused'))}
        />
      )}
      {isOpen && (
        <ListRow
          icon={PackageCheck}
          title={t('endLoad')}
          detail={t('endLoadDetail')}
          onPress={() =>
            act(({ receiptId }) =>
              quiet([draft(endLoad, { receiptId, ended: true, driver: null, blobs: [] })], 'load_ended'),
            )
          }
        />
      )}
    </MoreSheet>
  );
}
