import type { EntryMode } from '@floorhand/domain/entries/entry';
import { onScan, type ScanInput } from '@floorhand/domain/jobs/putaway/flow/on-scan';
import {
  nothingInMind,
  outcome as makeOutcome,
  type FlowMemory,
  type FlowOutcome,
} from '@floorhand/domain/jobs/putaway/flow/outcome';
import { readSituation, type Situation } from '@floorhand/domain/jobs/putaway/flow/situation';
import { resolveScan } from '@floorhand/domain/scanning/resolve-scan';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import { feedbackOf, passes } from '../../feedback/scan-look.ts';
import { useFeedback } from '../../feedback/use-feedback.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { useWalkingRoute } from '../../sync/use-walking-route.ts';
import { useSnapshotAge } from './use-snapshot-age.ts';

/** The latest outcome, as the scan bar shows it. */
export interface Shown {
  readonly outcome: FlowOutcome;
  /** What was scanned, for the person to read. */
  readonly text: string;
}

/** What a press decides from. */
export type Pressed = (situation: Situation, input: Omit<ScanInput, 'scan'>) => FlowOutcome | null;

/** What a screen may do with the trolley. The same object from one outcome to the next. */
export interface Putaway {
  /** Scans are worked on one after the other, in order, each against what the one before left. */
  readonly scan: (scan: Scan, entry?: EntryMode) => void;
  /** A press instead of a scan. `decide` returning null does nothing. */
  readonly act: (decide: Pressed) => Promise<void>;
  /** Goods to bring away next; null: the route decides. */
  readonly choose: (line: string | null) => void;
  readonly clear: () => void;
}

const shownMs = 900;
const byScan: EntryMode = { mode: 'scan' };

/** Turns scans and presses into records of putting away: the journal first, then tone, vibration and colour. */
export function usePutaway(): {
  readonly shown: Shown | null;
  readonly memory: FlowMemory;
  readonly putaway: Putaway;
} {
  const { read, submit, now, person, device } = useFloor();
  const feedback = useFeedback();
  const planRoute = useWalkingRoute();
  const { snapshot } = useSnapshotAge();
  const [shown, setShown] = useState<Shown | null>(null);
  const [memory, setMemory] = useState<FlowMemory>(nothingInMind);
  const held = useRef({ memory, snapshot });
  useEffect(() => {
    held.current.snapshot = snapshot;
  }, [snapshot]);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const deviceId = device.enrolment?.deviceId ?? '';
  const by = useMemo(() => ({ operatorId: person.operatorId, deviceId }), [person.operatorId, deviceId]);
  const remember = useCallback((next: FlowMemory) => {
    held.current.memory = next;
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
          const { chosen } = held.current.memory;
          const at = now();
          const situation = readSituation(view, { ...by, now: at, planRoute, chosen });
          return decide(situation, { view, by, now: at, entry, ...held.current });
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
    [read, submit, feedback, now, by, planRoute, remember],
  );

  const putaway = useMemo<Putaway>(
    () => ({
      scan: (scanned, entry = byScan) =>
        void work(scanned.text, entry, (situation, input) => {
          const expected = { skuId: situation.current?.line.skuId ?? null };
          return onScan(situation, { ...input, scan: resolveScan(input.view, scanned, expected) });
        }),
      act: (decide) => work('', byScan, decide),
      choose: (chosen) => remember({ confirm: null, chosen }),
      clear: () => {
        remember({ ...held.current.memory, confirm: null });
        setShown(null);
      },
    }),
    [work, remember],
  );
  return { shown, memory, putaway };
}

/** A press whose words are not an outcome of a scan. */
export const quiet = (commands: FlowOutcome['commands'], message: FlowOutcome['message']): FlowOutcome =>
  makeOutcome('accepted', message, { commands });
