import type { EntryMode } from '@floorhand/domain/entries/entry';
import type { CommandDraft } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import type { FlowOutcomeOf } from '@floorhand/domain/scanning/flow-outcome';
import { resolveScan, type ResolvedScan } from '@floorhand/domain/scanning/resolve-scan';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import type { CodeArea } from '../copy/use-copy-by-code.ts';
import { feedbackOf, passes } from '../feedback/scan-look.ts';
import { useFeedback } from '../feedback/use-feedback.ts';
import { beginAnswer } from '../stores/answering.ts';
import { browserScheduler } from '../sync/browser-scheduler.ts';
import { useFloor, type Floor } from '../sync/use-floor.ts';
import { madeAhead } from './made-ahead.ts';
import { useAnswers, type Answer } from './use-answers.ts';

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
  readonly answer: Answer;
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
 *
 * @param area where the outcomes have their words, each with `title` and `detail`
 */
export function useFloorJob<Situation, Memory, Outcome extends FlowOutcomeOf<string, Memory>>(
  area: CodeArea,
  flow: Flow<Situation, Memory, Outcome>,
): Held<Memory, Outcome> & { readonly job: FloorJob<Situation, Memory, Outcome> } {
  const { read, submit, now, person, device } = useFloor();
  const feedback = useFeedback();
  const [held, setHeld] = useState<Held<Memory, Outcome>>({ shown: null, memory: flow.nothing });
  const answerOf = useAnswers(area);
  const latest = useRef({ flow, answerOf });
  useLayoutEffect(() => {
    latest.current = { flow, answerOf };
  });
  // The next scan is judged with it before React has drawn.
  const memory = useRef(flow.nothing);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const last = useRef<'scan' | 'press'>('scan');
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { operatorId } = person;
  const deviceId = device.enrolment?.deviceId ?? '';

  /** Once it is painted nobody waits any more, and from then on it stands for a moment. */
  const passing = useCallback(async (said: Shown<Outcome> | null, answered: () => void) => {
    await browserScheduler.afterPaint();
    answered();
    if (said === null) return;
    clearTimeout(leaving.current);
    if (!passes(said.outcome.result)) return;
    leaving.current = setTimeout(
      () => setHeld((known) => (known.shown === said ? { ...known, shown: null } : known)),
      shownMs,
    );
  }, []);

  const work = useCallback(
    (
      { text, entry }: { readonly text: string; readonly entry: EntryMode },
      decide: Press<Situation, Memory, Outcome>,
    ): Promise<void> => {
      const mine = turn.current.then(async () => {
        const answered = beginAnswer();
        let shown: Shown<Outcome> | null = null;
        try {
          const at = now();
          const outcome = await read((view) => {
            const by = { operatorId, deviceId };
            const round = { view, memory: memory.current, entry, now: at, today: at.slice(0, 10), by };
            const situation = latest.current.flow.situation(round);
            return situation === null ? null : decide(situation, round);
          });
          if (!outcome) return;
          const make = () => ({
            answer: latest.current.answerOf(outcome),
            play: feedback.ready(feedbackOf(outcome.result)),
          });
          const ready = await durably(outcome.commands, { submit, make });
          memory.current = outcome.memory;
          ready.play();
          shown = { outcome, answer: ready.answer, text };
          const answer = { shown, memory: outcome.memory };
          // At once, and not when React next has time: a person waits for it.
          flushSync(() => setHeld(answer));
        } finally {
          void passing(shown, answered);
        }
      });
      // A record that could not be kept stops the app elsewhere; the queue itself goes on.
      turn.current = mine.catch(() => undefined);
      return mine;
    },
    [read, submit, feedback, now, passing, operatorId, deviceId],
  );

  const job = useMemo<FloorJob<Situation, Memory, Outcome>>(
    () => ({
      scan: (scanned, entry = byScan) => {
        last.current = 'scan';
        void work({ text: scanned.text, entry }, (situation, round) => {
          const expected = { skuId: latest.current.flow.expectedSku(situation) };
          const scan = resolveScan(round.view, scanned, expected);
          return latest.current.flow.onScan(situation, { ...round, scan });
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

/** Records commands if there are any. What the answer is made of is made while the journal writes. */
async function durably<T>(
  commands: readonly CommandDraft[],
  { submit, make }: { readonly submit: Floor['submit']; readonly make: () => T },
): Promise<T> {
  if (commands.length === 0) return make();
  const kept = submit(commands);
  const made = madeAhead(make);
  await kept;
  return made();
}
