import { onScan } from '@floorhand/domain/jobs/picking/flow/on-scan';
import {
  nothingToConfirm,
  outcome as makeOutcome,
  type FlowMemory,
  type FlowOutcome,
} from '@floorhand/domain/jobs/picking/flow/outcome';
import { readSituation, type Situation } from '@floorhand/domain/jobs/picking/flow/situation';
import type { View } from '@floorhand/domain/kernel/document';
import { resolveScan } from '@floorhand/domain/scanning/resolve-scan';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import { useFeedback } from '../../feedback/use-feedback.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { feedbackOf } from './feedback-of.ts';

export type Entry = Parameters<typeof onScan>[1]['entry'];

/** The latest outcome, as the scan bar shows it. */
export interface Shown {
  readonly outcome: FlowOutcome;
  /** What was scanned, for the person to read. */
  readonly text: string;
}

/** What a screen may do with a run. The same object from one outcome to the next. */
export interface PickingRun {
  /** Scans are worked on one after the other, in order, each against what the one before left. */
  readonly scan: (scan: Scan, entry?: Entry) => void;
  /** A press instead of a scan. `decide` returning null does nothing. */
  readonly act: (decide: (situation: Situation, view: View) => FlowOutcome | null) => Promise<void>;
  /** What came last: after a press the same code once more is work, after a scan it may be doubt. */
  readonly last: () => 'scan' | 'press';
  readonly clear: () => void;
}

const shownMs = 900;
const byScan: Entry = { mode: 'scan' };

/** Turns scans and presses into records of a run: the journal first, then tone, vibration and colour. */
export function usePickingRun(runId: string): { readonly shown: Shown | null; readonly run: PickingRun } {
  const { read, submit, now } = useFloor();
  const feedback = useFeedback();
  const [shown, setShown] = useState<Shown | null>(null);
  const memory = useRef<FlowMemory>(nothingToConfirm);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const last = useRef<'scan' | 'press'>('scan');

  useEffect(() => {
    if (!shown || !['accepted', 'step_done', 'job_done', 'already_done'].includes(shown.outcome.result))
      return;
    const timer = setTimeout(() => setShown((held) => (held === shown ? null : held)), shownMs);
    return () => clearTimeout(timer);
  }, [shown]);

  const work = useCallback(
    (text: string, decide: (view: View) => FlowOutcome | null): Promise<void> => {
      const mine = turn.current.then(async () => {
        const result = await read(decide);
        if (!result) return;
        if (result.commands.length > 0) await submit(result.commands);
        memory.current = result.memory;
        feedback.play(feedbackOf(result.result));
        // At once, and not when React next has time: a person waits for it.
        flushSync(() => setShown({ outcome: result, text }));
      });
      // A record that could not be kept stops the app elsewhere; the queue itself goes on.
      turn.current = mine.catch(() => undefined);
      return mine;
    },
    [read, submit, feedback],
  );

  const scan = useCallback(
    (scanned: Scan, entry: Entry = byScan) => {
      last.current = 'scan';
      void work(scanned.text, (view) => {
        const situation = readSituation(view, runId);
        if (!situation) return null;
        const resolved = resolveScan(view, scanned, { skuId: situation.current?.stop.skuId ?? null });
        return onScan(situation, {
          view,
          scan: resolved,
          memory: memory.current,
          today: now().slice(0, 10),
          entry,
        });
      });
    },
    [work, runId, now],
  );
  const act = useCallback(
    (decide: (situation: Situation, view: View) => FlowOutcome | null) => {
      last.current = 'press';
      return work('', (view) => {
        const situation = readSituation(view, runId);
        return situation ? decide(situation, view) : null;
      });
    },
    [work, runId],
  );
  const run = useMemo<PickingRun>(
    () => ({ scan, act, last: () => last.current, clear: () => setShown(null) }),
    [scan, act],
  );
  return { shown, run };
}

/** A press whose words are not an outcome of a scan. */
export const quiet = (commands: FlowOutcome['commands'], message: FlowOutcome['message']): FlowOutcome =>
  makeOutcome('accepted', message, { commands });
