import { undoLast } from '@floorhand/domain/jobs/putaway/flow/on-scan';
import type { Situation } from '@floorhand/domain/jobs/putaway/flow/situation';
import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';

import { useCopy } from '../../copy/use-copy.ts';
import { BinProblemSheet } from '../../floor/bin-problem-sheet.tsx';
import { Actions, Button } from '../../kit/button.tsx';
import { LabelCheckSheet } from '../../floor/label-check-sheet.tsx';
import type { ExpectedThing } from '../../scanning/unknown/expected-thing.ts';
import { UnknownSheet } from '../../scanning/unknown/unknown-sheet.tsx';
import { ChooseDropSheet } from './choose-drop-sheet.tsx';
import { CorrectionSheet } from './correction-sheet.tsx';
import { DamageSheet } from './damage-sheet.tsx';
import { LabelSheet } from './label-sheet.tsx';
import { PutawayMoreSheet } from './putaway-more-sheet.tsx';
import { PutawayPractice } from './putaway-practice.tsx';
import type { PutawayScreen } from './read-putaway-screen.ts';
import { ReceiptDiffers } from './receipt-differs.tsx';
import { reportTarget, type OpenSheet } from './report-target.ts';
import type { Putaway } from './use-putaway.ts';

interface PutawayActionsProps {
  readonly screen: PutawayScreen;
  readonly putaway: Putaway;
  /** What was scanned when nothing here is known by it. */
  readonly unknown: ForeignCode | null;
  readonly open: OpenSheet;
  readonly onOpen: (sheet: OpenSheet) => void;
}

/** What the step waits for. */
function expectedNow({ step, current, at }: Situation): ExpectedThing | null {
  if (!current) return null;
  const { line, sku, target } = current;
  if (step === 'goods' && sku) return { kind: 'product', skuId: line.skuId, sku };
  const locationId = at?.locationId ?? target?.locationId;
  return locationId === undefined ? null : { kind: 'location', locationId };
}

/** The exceptions of a drop, always in the same places, and the sheets they open. */
export function PutawayActions({ screen, putaway, unknown, open, onOpen }: PutawayActionsProps) {
  const t = useCopy('putaway');
  const job = useCopy('job');
  const { current, load } = screen.situation;
  const close = () => onOpen(null);
  const last = load?.undo.at(-1);
  // Decided from what is recorded, which the screen may be a frame behind of.
  const undo = () =>
    void putaway.act((now) => {
      if (now.load?.undo.at(-1)?.what !== 'store') return undoLast(now, null);
      onOpen('correct');
      return null;
    });
  const bin = (screen.situation.at ?? current?.target)?.locationId;
  return (
    <>
      <Actions>
        {unknown ? (
          <Button onPress={() => onOpen('unknown')}>{job('whatIsIt')}</Button>
        ) : (
          bin !== undefined && (
            <Button onPress={() => void putaway.act(reportTarget('full'))}>{t('binFull')}</Button>
          )
        )}
        {last && <Button onPress={undo}>{job('undo')}</Button>}
        <Button onPress={() => onOpen('more')}>{job('more')}</Button>
      </Actions>
      {open === 'more' && (
        <PutawayMoreSheet
          screen={screen}
          putaway={putaway}
          onClose={close}
          onChoose={(sheet) => onOpen(sheet)}
        />
      )}
      {open === 'choose' && (
        <ChooseDropSheet situation={screen.situation} putaway={putaway} onClose={close} />
      )}
      {open === 'difference' && current && (
        <ReceiptDiffers current={current} putaway={putaway} onClose={close} />
      )}
      {open === 'label' && <LabelSheet situation={screen.situation} putaway={putaway} onClose={close} />}
      {open === 'labelCheck' && <LabelCheckSheet onClose={close} />}
      {open === 'damage' && current && (
        <DamageSheet current={current} serials={screen.situation.serials} putaway={putaway} onClose={close} />
      )}
      {(open === 'blocked' || open === 'unsafe') && bin !== undefined && (
        <BinProblemSheet
          what={open}
          bin={bin}
          onRecord={(named) => void putaway.act(reportTarget(open, named))}
          onClose={close}
        />
      )}
      {open === 'correct' && <CorrectionSheet putaway={putaway} onClose={close} />}
      {open === 'unknown' && unknown && (
        <UnknownSheet
          read={unknown}
          expected={expectedNow(screen.situation)}
          at={{ locationId: screen.situation.at?.locationId ?? null, runId: null }}
          onClose={() => {
            close();
            putaway.clear();
          }}
        />
      )}
      {open === 'practice' && <PutawayPractice screen={screen} onClose={close} />}
    </>
  );
}
