import type { EntryMode } from '@floorhand/domain/entries/entry';
import { onScan, type ScanInput } from '@floorhand/domain/jobs/receiving/flow/on-scan';
import {
  nothingPending,
  outcome as makeOutcome,
  type FlowMemory,
  type FlowOutcome,
} from '@floorhand/domain/jobs/receiving/flow/outcome';
import { readSituation, type Situation } from '@floorhand/domain/jobs/receiving/flow/situation';
import { resolveScan } from '@floorhand/domain/scanning/resolve-scan';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import { feedbackOf, passes } from '../../feedback/scan-look.ts';
import { useFeedback } from '../../feedback/use-feedback.ts';
import { useFloor } from '../../sync/use-floor.ts';

/** The latest outcome, as the scan bar shows it. */
export interface Shown {
  readonly outcome: FlowOutcome;
  /** What was scanned, for the person to read. */
  readonly text: string;
}

/** What a press decides from. */
export type Pressed = (situation: Situation, input: Omit<ScanInput, 'scan'>) => FlowOutcome | null;

/** What a screen may do with a load. The same object from one outcome to the next. */
export interface Receiving {
  /** Scans are worked on one after the other, in order, each against what the one before left. */
  readonly scan: (scan: Scan, entry?: EntryMode) => void;
  /** A press instead of a scan. `decide` returning null does nothing. */
  readonly act: (decide: Pressed) => Promise<void>;
  /** Forgets what was scanned and not recorded. */
  readonly forget: () => void;
  readonly clear: () => void;
}

const shownMs = 900;
const byScan: EntryMode = { mode: 'scan' };

/** Turns scans and presses into records of a load: the journal first, then tone, vibration and colour. */
export function useReceiving(receiptId: string): {
  readonly shown: Shown | null;
  readonly memory: FlowMemory;
  readonly receiving: Receiving;
} {
  const { read, submit, now, person, device } = useFloor();
  const feedback = useFeedback();
  const [shown, setShown] = useState<Shown | null>(null);
  const [memory, setMemory] = useState<FlowMemory>(nothingPending);
  const held = useRef(memory);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const { operatorId } = person;
  const deviceId = device.enrolment?.deviceId ?? '';
  const remember = useCallback((next: FlowMemory) => {
    held.current = next;
    setMemory(next);
  }, []);

  useEffect(() => {
    if (!shown || !passes(shown.outcome.result)) return;
    const timer = setTimeout(() => setShown((known) => (known === shown ? null : known)), shownMs);
    return () => clearTimeout(timer);
  }, [shown]);

  const work = useCallback(
    (text: string, entry: EntryMode, decide: Pressed): Promise<void> => {
      const mine = turn.current.then(async () => {
        const result = await read((view) => {
          const situation = readSituation(view, { receiptId, deviceId, operatorId }, held.current);
          const today = now().slice(0, 10);
          return situation && decide(situation, { view, memory: held.current, today, entry });
        });
        if (!result) return;
        if (result.commands.length > 0) await submit(result.commands);
        feedback.play(feedbackOf(result.result));
        // At once, and not when React next has time: a person waits for it.
        flushSync(() => {
          remember(result.memory);
          setShown({ outcome: result, text });
        });
      });
      // A record that could not be kept stops the app elsewhere; the queue itself goes on.
      turn.current = mine.catch(() => undefined);
      return mine;
    },
    [read, submit, feedback, now, receiptId, deviceId, operatorId, remember],
  );

  const receiving = useMemo<Receiving>(
    () => ({
      scan: (scanned, entry = byScan) =>
        void work(scanned.text, entry, (situation, input) => {
          const expected = { skuId: situation.session.line?.skuId ?? null };
          return onScan(situation, { ...input, scan: resolveScan(input.view, scanned, expected) });
        }),
      act: (decide) => work('', byScan, decide),
      forget: () => {
        remember(nothingPending);
        setShown(null);
      },
      clear: () => setShown(null),
    }),
    [work, remember],
  );
  return { shown, memory, receiving };
}

/** A press whose words are not an outcome of a scan. */
export const quiet = (commands: FlowOutcome['commands'], message: FlowOutcome['message']): FlowOutcome =>
  makeOutcome('step_done', message, { commands });
