import { diagnose, type ScannerDiagnosis, type WedgeEvent } from '@floorhand/scan';
import { useEffect, useState } from 'react';

import { useScanner } from '../scan-context.ts';
import { describeEvent } from './describe-event.ts';

export interface RawLine {
  readonly key: number;
  readonly text: string;
  /** Since the event before, or null for the first of a trigger pull. */
  readonly gapMs: number | null;
}

export type TrialResult =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'scan'; readonly diagnosis: ScannerDiagnosis }
  /** Characters came, but no faster than fingers. */
  | { readonly kind: 'typing' };

export interface ScannerTrial {
  readonly lines: readonly RawLine[];
  readonly result: TrialResult;
}

/** More silence than between any two characters of a scan, even on a busy machine: the trigger pull is over. */
const pullEndsMs = 900;
/** Behind Enter or Tab nothing but a second one comes. */
const pullEndsAfterEndMs = 250;
const linesKept = 120;
/** Fewer characters are somebody moving about the page by keys. */
const leastTyped = 3;

/** Everything that arrives while the screen is open, and what the latest trigger pull says about the scanner. */
export function useScannerTrial(): ScannerTrial {
  const { watch } = useScanner();
  const [lines, setLines] = useState<readonly RawLine[]>([]);
  const [result, setResult] = useState<TrialResult>({ kind: 'waiting' });
  useEffect(() => {
    let pull: readonly WedgeEvent[] = [];
    let lastAtMs: number | null = null;
    let key = 0;
    let isEnded = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = () => {
      const next = resultOf(pull);
      pull = [];
      lastAtMs = null;
      if (next !== null) setResult(next);
    };
    const stop = watch((event, source) => {
      if (source === null) return;
      clearTimeout(timer);
      isEnded = event.kind === 'end' || (isEnded && event.kind === 'released');
      timer = setTimeout(finish, isEnded ? pullEndsAfterEndMs : pullEndsMs);
      const isFirst = pull.length === 0;
      pull = [...pull, event];
      const text = describeEvent(event, source);
      if (text === null) return;
      const gapMs = lastAtMs === null ? null : Math.round(event.atMs - lastAtMs);
      lastAtMs = event.atMs;
      key += 1;
      const line = { key, text, gapMs };
      setLines((shown) => (isFirst ? [line] : [...shown, line].slice(-linesKept)));
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [watch]);
  return { lines, result };
}

function resultOf(events: readonly WedgeEvent[]): TrialResult | null {
  const diagnosis = diagnose(events);
  if (diagnosis !== null) return { kind: 'scan', diagnosis };
  const typed = events.filter(({ kind }) => kind === 'character' || kind === 'insert').length;
  return typed >= leastTyped ? { kind: 'typing' } : null;
}
