import type { EntryMode } from '@floorhand/domain/entries/entry';
import type { View } from '@floorhand/domain/kernel/document';
import type { FlowOutcomeOf } from '@floorhand/domain/scanning/flow-outcome';
import { resolveScan, type ResolvedScan } from '@floorhand/domain/scanning/resolve-scan';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import { feedbackOf, passes } from '../feedback/scan-look.ts';
import { useFeedback } from '../feedback/use-feedback.ts';
import { beginAnswer } from '../stores/answering.ts';
import { browserScheduler } from '../sync/browser-scheduler.ts';
import { useFloor } from '../sync/use-floor.ts';

/** What one scan or press is judged from. */
export interface Round<Memory> {
  readonly view: View;
  readonly memory: Memory;
  readonly entry: EntryMode;
  /** ISO instant. */
  readonly now: string;
  /** ISO date of `now`. */
  readonly today: string;
  readonly by: { readonly operatorId: string; readonly deviceId: string };
}

/** The rules of a job, as its screen asks them. May be another object at every drawing; the latest one is asked. */
export interface Flow<Situation, Memory, Outcome extends FlowOutcomeOf<string, Memory>> {
  /** Where the work stands; null when this device does not hold it, and then nothing is done. */
  readonly situation: (round: Round<Memory>) => Situation | null;
  /** The product the step asks for, which settles a code that several products share. */
  readonly expectedSku: (situation: Situation) => string | null;
  readonly onScan: (situation: Situation, round: Round<Memory> & { readonly scan: ResolvedScan }) => Outcome;
  /** What is kept in mind before the first scan. */
  readonly nothing: Memory;
}

/** The latest outcome, as the scan bar shows it. */
export interface Shown<Outcome> {
  readonly outcome: Outcome;
  /** What was scanned, for the person to read. */
  readonly text: string;
}

/** What a press decides. Null does nothing. */
export type Press<Situation, Memory, Outcome> = (
  situation: Situation,
  round: Round<Memory>,
) => Outcome | null;

/** What a screen may do with its job. The same object from one outcome to the next. */
export interface FloorJob<Situation, Memory, Outcome> {
  /** Scans are worked on one after the other, in order, each against what the one before left. */
  readonly scan: (scan: Scan, entry?: EntryMode) => void;
  /** A press instead of a scan. */
  readonly act: (decide: Press<Situation, Memory, Outcome>) => Promise<void>;
  /** What came last: after a press the same code once more is work, after a scan it may be doubt. */
  readonly last: () => 'scan' | 'press';
  /** Takes the outcome off the screen. */
  readonly clear: () => void;
  readonly remember: (change: (memory: Memory) => Memory) => void;
}

interface Held<Memory, Outcome> {
  readonly shown: Shown<Outcome> | null;
  readonly memory: Memory;
}

const shownMs = 900;
const byScan: EntryMode = { mode: 'scan' };

/**
 * Turns scans and presses into records of a job: rule, journal, then tone, vibration and colour, all of them before
 * the next scan is looked at. Outcomes that ask nothing make way by themselves.
 */
export function useFloorJob<Situation, Memory, Outcome extends FlowOutcomeOf<string, Memory>>(
  flow: Flow<Situation, Memory, Outcome>,
): Held<Memory, Outcome> & { readonly job: FloorJob<Situation, Memory, Outcome> } {
  const { read, submit, now, person, device } = useFloor();
  const feedback = useFeedback();
  const [held, setHeld] = useState<Held<Memory, Outcome>>({ shown: null, memory: flow.nothing });
  const rules = useRef(flow);
  useLayoutEffect(() => {
    rules.current = flow;
  });
  // The next scan is judged with it before React has drawn.
  const memory = useRef(flow.nothing);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const last = useRef<'scan' | 'press'>('scan');
  const { operatorId } = person;
  const deviceId = device.enrolment?.deviceId ?? '';

  const work = useCallback(
    (
      { text, entry }: { readonly text: string; readonly entry: EntryMode },
      decide: Press<Situation, Memory, Outcome>,
    ): Promise<void> => {
      const mine = turn.current.then(async () => {
        const answered = beginAnswer();
        try {
          const at = now();
          const outcome = await read((view) => {
            const by = { operatorId, deviceId };
            const round = { view, memory: memory.current, entry, now: at, today: at.slice(0, 10), by };
            const situation = rules.current.situation(round);
            return situation === null ? null : decide(situation, round);
          });
          if (!outcome) return;
          if (outcome.commands.length > 0) await submit(outcome.commands);
          memory.current = outcome.memory;
          feedback.play(feedbackOf(outcome.result));
          const shown = { outcome, text };
          // At once, and not when React next has time: a person waits for it.
          flushSync(() => setHeld({ shown, memory: outcome.memory }));
          if (!passes(outcome.result)) return;
          setTimeout(
            () => setHeld((known) => (known.shown === shown ? { ...known, shown: null } : known)),
            shownMs,
          );
        } finally {
          void browserScheduler.afterPaint().then(answered);
        }
      });
      // A record that could not be kept stops the app elsewhere; the queue itself goes on.
      turn.current = mine.catch(() => undefined);
      return mine;
    },
    [read, submit, feedback, now, operatorId, deviceId],
  );

  const job = useMemo<FloorJob<Situation, Memory, Outcome>>(
    () => ({
      scan: (scanned, entry = byScan) => {
        last.current = 'scan';
        void work({ text: scanned.text, entry }, (situation, round) => {
          const expected = { skuId: rules.current.expectedSku(situation) };
          const scan = resolveScan(round.view, scanned, expected);
          return rules.current.onScan(situation, { ...round, scan });
        });
      },
      act: (decide) => {
        last.current = 'press';
        return work({ text: '', entry: byScan }, decide);
      },
      last: () => last.current,
      clear: () => setHeld((known) => ({ ...known, shown: null })),
      remember: (change) => {
        const next = change(memory.current);
        memory.current = next;
        setHeld((known) => ({ ...known, memory: next }));
      },
    }),
    [work],
  );
  return { ...held, job };
}
