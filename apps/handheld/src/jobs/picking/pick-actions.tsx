import { skipStop } from '@floorhand/domain/jobs/picking/decide/skip-stop';
import { undoLast } from '@floorhand/domain/jobs/picking/flow/on-scan';
import { draft } from '@floorhand/domain/kernel/command';
import { memo, useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { MoreSheet } from './more-sheet.tsx';
import { PracticeSheet } from './practice-sheet.tsx';
import type { PickScreen } from './read-pick-screen.ts';
import { ShortSheet } from './short-sheet.tsx';
import { SkipSheet } from './skip-sheet.tsx';
import { ToteFullSheet } from './tote-full-sheet.tsx';
import { UnknownSheet } from './unknown-sheet.tsx';
import { quiet, type PickingRun } from './use-picking-run.ts';

interface PickActionsProps {
  readonly screen: PickScreen;
  readonly run: PickingRun;
  /** What was scanned when nothing here is known by it. */
  readonly unknown: string | null;
}

type Open = 'short' | 'blocked' | 'skip' | 'more' | 'tote_full' | 'practice' | 'unknown' | null;

/** The exceptions of a stop, always in the same three places, and the sheets they open. */
export const PickActions = memo(function PickActions({ screen, run, unknown }: PickActionsProps) {
  const t = useCopy('pick');
  const [open, setOpen] = useState<Open>(null);
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
          <Button onPress={() => setOpen('unknown')}>{t('whatIsIt')}</Button>
        ) : (
          atStop && <Button onPress={skip}>{t('skip')}</Button>
        )}
        <Button onPress={() => setOpen('more')}>{t('more')}</Button>
      </Actions>
      {open === 'short' && current && <ShortSheet current={current} run={run} onClose={close} />}
      {open === 'blocked' && current && (
        <ShortSheet current={current} run={run} onClose={close} cause="blocked" />
      )}
      {open === 'skip' && current && <SkipSheet current={current} run={run} onClose={close} />}
      {open === 'tote_full' && <ToteFullSheet screen={screen} run={run} onClose={close} />}
      {open === 'practice' && <PracticeSheet screen={screen} onClose={close} />}
      {open === 'unknown' && <UnknownSheet text={unknown ?? ''} screen={screen} onClose={close} />}
      {open === 'more' && (
        <MoreSheet
          screen={screen}
          onClose={close}
          onChoose={(choice) => {
            if (choice !== 'undo') setOpen(choice);
            else {
              close();
              void run.act(undoLast);
            }
          }}
        />
      )}
    </>
  );
});
