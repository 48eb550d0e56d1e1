import { skipStop } from '@floorhand/domain/jobs/picking/decide/skip-stop';
import { undoLast } from '@floorhand/domain/jobs/picking/flow/on-scan';
import { draft } from '@floorhand/domain/kernel/command';
import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';
import { memo } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { PickMoreSheet } from './pick-more-sheet.tsx';
import { PickPractice } from './pick-practice.tsx';
import type { PickScreen } from './read-pick-screen.ts';
import { ShortSheet } from './short-sheet.tsx';
import { SkipSheet } from './skip-sheet.tsx';
import { ToteFullSheet } from './tote-full-sheet.tsx';
import { UnknownAtStop } from './unknown-at-stop.tsx';
import { quiet, type PickingRun } from './use-picking-run.ts';

interface PickActionsProps {
  readonly screen: PickScreen;
  readonly run: PickingRun;
  /** What was scanned when nothing here is known by it. */
  readonly unknown: ForeignCode | null;
  readonly open: OpenSheet;
  readonly onOpen: (sheet: OpenSheet) => void;
  readonly onCannotScan: () => void;
}

/** The sheet over the stop; a scan closes it. */
export type OpenSheet = 'short' | 'blocked' | 'skip' | 'more' | 'tote_full' | 'practice' | 'unknown' | null;

/** The exceptions of a stop, always in the same places, and the sheets they open. */
export const PickActions = memo(function PickActions(props: PickActionsProps) {
  const { screen, run, unknown, open, onOpen: setOpen, onCannotScan } = props;
  const t = useCopy('pick');
  const job = useCopy('job');
  const { situation } = screen;
  const { current, step } = situation;
  const atStop = current !== null && (step === 'location' || step === 'item' || step === 'tote');
  const close = () => setOpen(null);
  const skip = () => {
    if (!current) return;
    if (current.stop.skips > 0) setOpen('skip');
    else
      void run.act((now) =>
        now.current
          ? quiet(
              [draft(skipStop, { runId: now.runId, stop: now.current.stop.key, reason: 'later' })],
              'skipped',
            )
          : null,
      );
  };
  return (
    <>
      <Actions>
        {atStop && <Button onPress={() => setOpen('short')}>{t('short')}</Button>}
        {unknown !== null ? (
          <Button onPress={() => setOpen('unknown')}>{job('whatIsIt')}</Button>
        ) : (
          atStop && <Button onPress={skip}>{t('skip')}</Button>
        )}
        <Button onPress={() => void run.act(undoLast)}>{job('undo')}</Button>
        <Button onPress={() => setOpen('more')}>{job('more')}</Button>
      </Actions>
      {open === 'short' && current && <ShortSheet current={current} run={run} onClose={close} />}
      {open === 'blocked' && current && (
        <ShortSheet current={current} run={run} onClose={close} cause="blocked" />
      )}
      {open === 'skip' && current && <SkipSheet current={current} run={run} onClose={close} />}
      {open === 'tote_full' && <ToteFullSheet screen={screen} run={run} onClose={close} />}
      {open === 'practice' && <PickPractice screen={screen} onClose={close} />}
      {open === 'unknown' && unknown && (
        <UnknownAtStop
          read={unknown}
          situation={situation}
          onCannotScan={() => {
            close();
            run.clear();
            onCannotScan();
          }}
          onClose={() => {
            close();
            run.clear();
          }}
        />
      )}
      {open === 'more' && (
        <PickMoreSheet
          screen={screen}
          onClose={close}
          onChoose={(choice) => {
            close();
            if (choice === 'undo') void run.act(undoLast);
            else if (choice === 'cannot_scan') onCannotScan();
            else setOpen(choice);
          }}
        />
      )}
    </>
  );
});
